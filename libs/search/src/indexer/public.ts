import { nobody } from '@pis/core';
import { publishedProjects, visibleOrganisations } from '@pis/projects';

/*
 * What anyone may find: the conditions that decide what enters the index, and again what leaves it
 * in an answer. Narrower than what a viewer may see (one's own drafts, a withdrawn page), so that
 * rights never change what a search says. Each is a condition on the table under `alias`.
 */

export const publicProject = (alias: string): string => publishedProjects(alias).text(1);

export const publicLesson = (alias: string): string => `${alias}.state = 'PUBLISHED' AND (
  ${alias}.project_id IS NULL OR EXISTS (
    SELECT FROM project holder WHERE holder.id = ${alias}.project_id AND ${publicProject('holder')}))`;

export const publicStudy = (alias: string): string => `${alias}.published`;

export const publicQuestion = (alias: string): string => `(${alias}.project_id IS NULL OR EXISTS (
  SELECT FROM project holder WHERE holder.id = ${alias}.project_id AND ${publicProject('holder')}))`;

/** Evidence whose holder is public. */
export const publicEvidence = (alias: string): string => `(
  EXISTS (SELECT FROM lesson told WHERE told.id = ${alias}.lesson_id AND ${publicLesson('told')})
  OR EXISTS (SELECT FROM project held WHERE held.id = ${alias}.project_id AND ${publicProject('held')})
  OR EXISTS (SELECT FROM study made WHERE made.id = ${alias}.study_id AND ${publicStudy('made')})
  OR EXISTS (SELECT FROM study_case seen JOIN study made ON made.id = seen.study_id
    WHERE seen.id = ${alias}.study_case_id AND ${publicStudy('made')})
  OR EXISTS (SELECT FROM meeting_holder met WHERE met.id = ${alias}.meeting_id AND met.published))`;

/** Organisations that something public names, or ever did: they have a page. */
export const publicOrganisation = (alias: string): string =>
  visibleOrganisations(nobody, alias).text(1);

/** Sources that something public rests on, or that stand among the documents of a public project. */
export const publicSource = (alias: string): string => `(
  EXISTS (SELECT FROM project_source listed JOIN project shown ON shown.id = listed.project_id
    WHERE listed.source_id = ${alias}.id AND ${publicProject('shown')})
  OR EXISTS (SELECT FROM evidence said WHERE said.source_id = ${alias}.id AND ${publicEvidence('said')})
  OR EXISTS (SELECT FROM study made WHERE made.source_id = ${alias}.id AND ${publicStudy('made')})
  OR EXISTS (SELECT FROM open_question asked WHERE asked.source_id = ${alias}.id AND ${publicQuestion('asked')})
  OR EXISTS (SELECT FROM open_question_answer answer JOIN open_question asked ON asked.id = answer.question_id
    WHERE answer.source_id = ${alias}.id AND ${publicQuestion('asked')}))`;
