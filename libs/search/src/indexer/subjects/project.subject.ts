import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { publicProject } from '../public.js';
import { said, type Subject, type SubjectReader } from './subject.js';

interface ProjectRow extends Project {
  identifiers: string[];
  goals: string[];
  targetGroups: string[];
  organisations: string[];
}

/** A project: its name and numbers, what it says of itself, whom it is for and who takes part. */
export const projectSubject: SubjectReader = {
  table: 'project',
  async read(ctx: RequestContext, ids: readonly string[]): Promise<Subject<Project>[]> {
    const rows = await ctx.sql<ProjectRow>(
      'subject_project',
      `SELECT ${columnsOf(Project, 'p')},
         ARRAY(SELECT value FROM project_identifier WHERE project_id = p.id ORDER BY scheme, value) AS identifiers,
         ARRAY(SELECT concat_ws(': ', strategy, text) FROM project_goal WHERE project_id = p.id
           ORDER BY position, id) AS goals,
         ARRAY(SELECT label FROM project_target_group WHERE project_id = p.id ORDER BY label) AS "targetGroups",
         ARRAY(SELECT o.name FROM organisation o WHERE o.id IN (
             SELECT organisation_id FROM participation WHERE project_id = p.id
             UNION SELECT funder_id FROM "grant" WHERE project_id = p.id)
           ORDER BY o.name, o.id) AS organisations
       FROM project p WHERE p.id = ANY($1::uuid[]) AND ${publicProject('p')}`,
      [ids],
    );
    return asEntities(Project, rows).map((item) => ({
      item,
      id: item.id,
      kind: 'PROJECT',
      version: item.version,
      language: item.language,
      title: item.title,
      labels: item.identifiers,
      passages: said(
        item.summary,
        item.description,
        item.summaryEn,
        item.descriptionEn,
        ...item.goals,
        item.targetGroups.join(', '),
        item.organisations.join(', '),
      ),
    }));
  },
};
