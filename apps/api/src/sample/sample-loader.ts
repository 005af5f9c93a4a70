import { addDemoPerson } from '@pis/accounts';
import { addToOutbox, lane, type OutboxEvent, type RequestContext } from '@pis/core';
import { freeSlug, OrganisationMember, ProjectMember, recountFamilies } from '@pis/projects';
import { sampleContent } from './sample-content.js';
import {
  factorIds,
  lessonIds,
  projectIds,
  questionIds,
  sourceIds,
  studyIds,
  themeIds,
} from './sample-ids.js';
import { knowledgeRows } from './sample-knowledge-rows.js';
import { frameRows, organisationId, type Slugs, type TableRows } from './sample-rows.js';

/** Everything of the sample content that the index knows, as events of one topic each. */
export const sampleSubjects: Readonly<Record<string, readonly string[]>> = {
  'organisation.changed': Object.values(organisationId),
  'theme.changed': Object.values(themeIds),
  'factor.changed': Object.values(factorIds),
  'project.changed': Object.values(projectIds),
  'source.changed': Object.values(sourceIds),
  'study.changed': Object.values(studyIds),
  'lesson.changed': Object.values(lessonIds),
  'question.changed': Object.values(questionIds),
};

/** Slugs for rows that are written later in the same transaction: those given out count as taken. */
function slugsOf(tx: RequestContext): Slugs {
  const given = new Set<string>();
  return async (table, text) => {
    let slug = await freeSlug(tx, table, text);
    for (let number = 2; given.has(`${table} ${slug}`); number += 1) {
      slug = `${await freeSlug(tx, table, text)}-${number}`;
    }
    given.add(`${table} ${slug}`);
    return slug;
  };
}

async function insertMissing(tx: RequestContext, tables: readonly TableRows[]): Promise<number> {
  let inserted = 0;
  for (const { entity, rows } of tables) {
    if (rows.length === 0) continue;
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values([...rows])
      .orIgnore()
      .returning('1')
      .execute();
    inserted += (raw as unknown[]).length;
  }
  return inserted;
}

/** The people of "Prova som" work in sample projects, so that there is something to try. */
async function giveDemoPeopleTheirPlaces(tx: RequestContext): Promise<void> {
  const contributor = await addDemoPerson(tx, 'CONTRIBUTOR');
  const funder = await addDemoPerson(tx, 'FUNDER');
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(ProjectMember)
    .values([
      { projectId: projectIds.fortsattKraftsamling, personId: contributor.id, role: 'OWNER' },
      { projectId: projectIds.plugIn2, personId: contributor.id, role: 'CONTRIBUTOR' },
    ])
    .orIgnore()
    .execute();
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(OrganisationMember)
    .values({ organisationId: organisationId.regionGavleborg, personId: funder.id })
    .orIgnore()
    .execute();
}

/**
 * Loads the sample content, all of it or nothing. What is there already stays as it is, so loading
 * again adds only what is missing.
 * @returns how many rows were added
 */
export function loadSampleContent(ctx: RequestContext, now = new Date()): Promise<number> {
  return ctx.transaction(async (tx) => {
    const slugs = slugsOf(tx);
    const added = await insertMissing(tx, [
      ...(await frameRows(sampleContent, slugs, now)),
      ...(await knowledgeRows(sampleContent, slugs, now)),
    ]);
    await giveDemoPeopleTheirPlaces(tx);
    if (added === 0) return 0;
    await recountFamilies(tx, Object.values(projectIds));
    const events: OutboxEvent[] = Object.entries(sampleSubjects).flatMap(([topic, subjects]) =>
      subjects.map((subject) => ({ topic, subject, lane: lane.bulk })),
    );
    await addToOutbox(tx, ...events);
    return added;
  });
}
