import { lessonInput, publish, send } from '../support/lesson-requests.js';
import {
  lessonRelatedQuery,
  type LikeAnswer,
  likeText,
  projectRelatedQuery,
  relatedTo,
} from '../support/likeness-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
let curator: Session;
let families: Map<string, string>;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.drainOutbox();
  curator = await server.tryAs('CURATOR');
  const rows = await server.sql<{ id: string; family: string }>(
    `SELECT id, family_id AS family FROM project
     UNION ALL SELECT l.id, p.family_id FROM lesson l JOIN project p ON p.id = l.project_id`,
  );
  families = new Map(rows.map(({ id, family }) => [id, family]));
}, 240_000);
afterAll(() => server.close());

const published = (table: 'lesson' | 'project') =>
  server.sql<{ id: string; key: string }>(
    `SELECT id, ${table === 'lesson' ? 'id::text' : 'slug'} AS key FROM ${table}
     WHERE state = 'PUBLISHED' ORDER BY id`,
  );

const idsOf = (answer: LikeAnswer | null): string[] => (answer?.hits ?? []).map(({ id }) => id);

/** The family's own are left out, each hit has its reason, and there are no more than fit beside a page. */
function expectOthers(own: string, answer: LikeAnswer | null): void {
  expect(answer?.__typename).toBe('Likeness');
  const hits = answer?.hits ?? [];
  expect(hits.length).toBeLessThanOrEqual(4);
  for (const { id, reason } of hits) {
    expect(id).not.toBe(own);
    const family = families.get(id);
    if (family) expect(family).not.toBe(families.get(own));
    expect(reason.sentences[0]?.shared.length).toBeGreaterThan(0);
  }
}

test('every lesson finds those of others alone, each with its reason', async () => {
  let found = 0;
  for (const { id } of await published('lesson')) {
    const answer = await relatedTo(server.visitor(), { id });
    expectOthers(id, answer);
    expect(answer?.hits.every(({ kind }) => kind === 'LESSON')).toBe(true);
    found += answer?.hits.length ?? 0;
  }
  expect(found).toBeGreaterThan(5);
});

test('every project finds others than those its lineage shows', async () => {
  let found = 0;
  for (const { id, key } of await published('project')) {
    const answer = await relatedTo(server.visitor(), { slug: key });
    expectOthers(id, answer);
    const { projectFamily } = await server.ask<{
      projectFamily: { projects: { id: string }[] };
    }>('query Q($slug: String!) { projectFamily(slug: $slug) { projects { id } } }', { slug: key });
    const shown = new Set(projectFamily.projects.map((project) => project.id));
    expect(idsOf(answer).filter((one) => shown.has(one))).toEqual([]);
    found += answer?.hits.length ?? 0;
  }
  expect(found).toBeGreaterThan(10);
});

const text = `Trollsländor och bävrar räknades av skolelever vid tolv åar, vilket gav kommunen
  underlag som annars hade kostat en konsult flera veckor.`;

test('what says the same is told once, the own family and what is not public never', async () => {
  const [own, sister] = await server.sql<{ id: string }>(
    `SELECT p.id FROM project p JOIN project q ON q.family_id = p.family_id AND q.id <> p.id
     WHERE p.state = 'PUBLISHED' AND q.state = 'PUBLISHED' ORDER BY p.family_id, p.id LIMIT 2`,
  );
  const asked = await publish(curator, { text, projectId: own?.id });
  await publish(curator, { text: `${text} Familjens.`, projectId: sister?.id });
  await publish(curator, { text: `${text} Först.` });
  await publish(curator, { text: `${text} Sedan.` });
  const draft = await send(curator, 'saveDraft', {
    input: lessonInput({ text: `${text} Utkast.` }),
  });
  await server.drainOutbox();
  const answer = await relatedTo(server.visitor(), { id: asked.id });
  const same = answer?.hits.filter(({ title }) => title.startsWith('Trollsländor')) ?? [];
  expect(same).toHaveLength(1);
  expect(same[0]?.title).toMatch(/(Först|Sedan)\.$/);
  expect(same[0]?.sameText).toHaveLength(1);
  expect(await relatedTo(server.visitor(), { id: draft.id })).toBeNull();
  expect((await relatedTo(curator, { id: draft.id }))?.hits).toEqual([]);
  const withdrawn = await publish(curator, { text });
  const step = { id: withdrawn.id, version: withdrawn.version, reason: 'Skriven två gånger.' };
  await send(curator, 'withdrawLesson', step);
  expect((await relatedTo(server.visitor(), { id: withdrawn.id }))?.hits).toEqual([]);
});

test('what is not there has nothing', async () => {
  expect(await relatedTo(server.visitor(), { id: 'ingen' })).toBeNull();
  expect(await relatedTo(server.visitor(), { slug: 'inget-projekt' })).toBeNull();
});

test('the number of statements does not grow with what is found', async () => {
  for (const [query, table] of [
    [lessonRelatedQuery, 'lesson'],
    [projectRelatedQuery, 'project'],
  ] as const) {
    const counts = new Map<number, number>();
    for (const { key } of await published(table)) {
      const asked = table === 'lesson' ? { id: key } : { slug: key };
      const answer = await relatedTo(server.visitor(), asked as { id: string });
      counts.set(answer?.hits.length ?? 0, await statementsOf(server.visitor(), query, asked));
    }
    const some = [...counts].filter(([hits]) => hits > 0).map(([, statements]) => statements);
    expect(some.length).toBeGreaterThan(1);
    expect(new Set(some).size).toBe(1);
    expect(some[0]).toBeLessThanOrEqual(16);
  }
});

test('who reads very much is told when to ask again, and may still ask with an idea', async () => {
  const session = server.visitor();
  const asked = { slug: 'plug-in-2-0' };
  expect((await relatedTo(session, asked))?.__typename).toBe('Likeness');
  await server.sql(`UPDATE rate_limit SET points = 600 WHERE key LIKE 'relatedByClient%'`);
  expect((await relatedTo(session, asked))?.__typename).toBe('TooManyAttempts');
  const idea = 'Unga som riskerar studieavbrott i gymnasiet får individanpassat stöd.';
  expect((await likeText(session, idea)).__typename).toBe('Likeness');
});
