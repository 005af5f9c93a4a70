import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { publish, send } from '../support/lesson-requests.js';
import { meilisearchFor, type TestMeilisearch } from '../support/meilisearch.js';
import { facet, type Found, search } from '../support/search-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeTeam, type Team } from '../support/team.js';
import type { EngineName } from './engines.js';

/** How soon a thing is found, and how soon one that was withdrawn is gone from the index, milliseconds. */
const foundWithin = 60_000;
const goneWithin = 5_000;

const withdrawProject = `mutation Withdraw($id: ID!, $version: Int!) {
  withdrawProject(id: $id, reason: "Prövning.", version: $version) { __typename } }`;

export function withdrawnSuite(engine: EngineName): void {
  let database: TestDatabase;
  let meilisearch: TestMeilisearch | undefined;
  let server: TestServer;
  let team: Team;

  beforeAll(async () => {
    database = await createDatabase();
    meilisearch = engine === 'MEILISEARCH' ? await meilisearchFor(database.name) : undefined;
    // A machine that is busy with other tests is no silent engine.
    const environment = { MEILI_PATIENCE: '20000' };
    server = await startServer({ database, environment, ...(meilisearch && { meilisearch }) });
    team = await makeTeam(server);
    await server.worker.start();
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await meilisearch?.wipe();
    await database.drop();
  });

  async function until(isSo: () => Promise<boolean>, within: number): Promise<void> {
    const deadline = performance.now() + within;
    while (!(await isSo())) {
      if (performance.now() > deadline) throw new Error(`Not so within ${within} ms`);
    }
  }

  const idsHeld = async (): Promise<string[]> =>
    meilisearch
      ? meilisearch.ids()
      : (await database.sql<{ id: string }>('SELECT id FROM search_doc')).map(({ id }) => id);

  const suggested = async (query: string): Promise<string[]> => {
    const { suggest } = await team.nobody.ask<{ suggest: { id: string }[] }>(
      'query S($query: String!) { suggest(query: $query) { id } }',
      { query },
    );
    return suggest.map(({ id }) => id);
  };

  /** How often things of a kind are counted among the results. */
  const counted = (found: Found, kind: string): number =>
    facet(found, 'KIND').find(({ value }) => value === kind)?.count ?? 0;

  /** In no hit, total, count, suggestion, and soon not in the index. */
  async function isNowhere(ids: readonly string[], word: string): Promise<void> {
    const since = performance.now();
    const found = await search(team.nobody, word);
    expect(found.engine).toBe(engine);
    expect({ total: found.total, hits: found.hits }).toEqual({ total: 0, hits: [] });
    expect([counted(found, 'LESSON'), counted(found, 'PROJECT')]).toEqual([0, 0]);
    expect(await suggested(word)).toEqual([]);
    await until(
      async () => {
        const held = await idsHeld();
        return ids.every((id) => !held.includes(id));
      },
      goneWithin - (performance.now() - since),
    );
  }

  const isFound = async (word: string, ids: readonly string[]): Promise<void> =>
    until(async () => {
      const found = await search(team.nobody, word);
      return found.engine === engine && ids.every((id) => found.hits.some((hit) => hit.id === id));
    }, foundWithin);

  test('a lesson that is withdrawn is nowhere from the answer on, and gone from the index within five seconds', async () => {
    const word = 'indragningsprov';
    const { id, version } = await publish(team.owner, {
      projectId: team.project.id,
      text: 'Indragningsprov är en lärdom som dras tillbaka.',
    });
    await isFound(word, [id]);
    expect(await suggested('indragningspr')).toEqual([id]);
    await send(team.owner, 'withdrawLesson', { id, version, reason: 'Prövning.' });
    await isNowhere([id], word);
  }, 120_000);

  test('so is a project that is withdrawn, with its lessons', async () => {
    const word = 'avpubliceringsprov';
    const { id: lesson } = await publish(team.owner, {
      projectId: team.project.id,
      text: 'Avpubliceringsprov är en lärdom i ett projekt som dras tillbaka.',
    });
    const { id: project } = team.project;
    await database.sql(
      `WITH changed AS (UPDATE project SET title = 'Avpubliceringsprov' WHERE id = $1 RETURNING id)
       INSERT INTO outbox (id, topic, subject, lane)
       SELECT gen_random_uuid(), 'project.changed', id, 1 FROM changed`,
      [project],
    );
    await isFound(word, [lesson, project]);
    const [row] = await database.sql<{ version: number }>(
      'SELECT version FROM project WHERE id = $1',
      [project],
    );
    const { withdrawProject: answer } = await team.owner.ask<{
      withdrawProject: { __typename: string };
    }>(withdrawProject, { id: project, version: row?.version });
    expect(answer.__typename).toBe('Project');
    await isNowhere([lesson, project], word);
  }, 120_000);
}
