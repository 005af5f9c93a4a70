import { evidenceInput, tell } from '../support/evidence-requests.js';
import { addConcept, addProject } from '../support/knowledge-rows.js';
import { lessonInput, publish, send } from '../support/lesson-requests.js';
import { idsFound, search, shown } from '../support/search-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
beforeAll(async () => {
  server = await startServer();
  team = await makeTeam(server);
});
afterAll(() => server.close());

/** What anyone finds once everything written is indexed. */
async function found(query: string): Promise<string[]> {
  await server.drainOutbox();
  return idsFound(team.nobody, query);
}

test('a published lesson is found by its words, with marks, and says what it is', async () => {
  const { id } = await publish(team.owner, {
    projectId: team.project.id,
    text: 'Brobyggare mellan förvaltningar måste ha mandat.',
    whatHappened: 'Utan mandat stannade arbetet upp när brobyggaren slutade.',
  });
  await server.drainOutbox();
  const { hits, total, totalExact, engine, degraded } = await search(
    team.nobody,
    'brobyggar mandat',
  );
  expect({ total, totalExact, engine, degraded }).toEqual({
    total: 1,
    totalExact: true,
    engine: 'POSTGRES',
    degraded: false,
  });
  const [hit] = hits;
  expect(hit).toMatchObject({ id, kind: 'LESSON', item: { __typename: 'Lesson' } });
  expect(shown(hit?.title ?? '', hit?.titleMarks ?? [])).toBe(
    '[Brobyggar]e mellan förvaltningar måste ha [mandat].',
  );
  expect(shown(hit?.excerpt ?? '', hit?.excerptMarks ?? [])).toBe(
    'Utan [mandat] stannade arbetet upp när [brobyggar]en slutade.',
  );
});

test('what is published is found within two seconds', async () => {
  const { id } = await publish(team.owner, {
    projectId: team.project.id,
    text: 'Hastighetsprov av sökningen, ord för ord.',
  });
  const deadline = performance.now() + 2000;
  let ids: string[] = [];
  while (ids.length === 0 && performance.now() < deadline) {
    ids = await idsFound(team.nobody, 'hastighetsprov');
  }
  expect(ids).toEqual([id]);
});

test('a draft and what waits for review are found by nobody, not even their author', async () => {
  const text = 'Hemlighetsord som inte är publicerat.';
  await send(team.owner, 'saveDraft', { input: lessonInput({ projectId: team.project.id, text }) });
  await publish(team.stranger, { projectId: team.project.id, text });
  // Even if something told the index of them.
  await server.sql(
    `INSERT INTO outbox (id, topic, subject, lane)
     SELECT gen_random_uuid(), 'lesson.changed', id, 1 FROM lesson WHERE text = $1`,
    [text],
  );
  await server.drainOutbox();
  for (const session of [team.nobody, team.owner, team.stranger, team.curator]) {
    expect(await search(session, 'hemlighetsord')).toMatchObject({ total: 0, hits: [] });
  }
  const indexed = await server.sql(
    `SELECT id FROM search_doc WHERE body || title ILIKE '%hemlighetsord%'`,
  );
  expect(indexed).toEqual([]);
});

test('an edit is found by its new words only', async () => {
  const { id } = await publish(team.owner, {
    projectId: team.project.id,
    text: 'Gammalord i en lärdom som ändras.',
  });
  expect(await found('gammalord')).toEqual([id]);
  await send(team.owner, 'editLesson', {
    input: { id, version: 1, text: 'Nyord i en lärdom som ändras.' },
  });
  expect(await found('gammalord')).toEqual([]);
  expect(await found('nyord')).toEqual([id]);
});

test('withdrawn it is gone, published again it is back', async () => {
  const { id } = await publish(team.owner, {
    projectId: team.project.id,
    text: 'Återkommande lärdom, dragen tillbaka och åter.',
  });
  expect(await found('återkommande')).toEqual([id]);
  await send(team.owner, 'withdrawLesson', { id, version: 1, reason: 'Prövning.' });
  expect(await found('återkommande')).toEqual([]);
  await send(team.owner, 'republishLesson', { id, version: 2 });
  expect(await found('återkommande')).toEqual([id]);
});

test('a withdrawn project takes its lessons along', async () => {
  const project = await addProject(server.sql, { title: 'Flyttfåglarna' });
  const { id } = await publish(team.curator, {
    projectId: project.id,
    text: 'Flyttfåglarna lärde sig något.',
  });
  await server.sql(
    `INSERT INTO outbox (id, topic, subject, lane) VALUES (gen_random_uuid(), 'project.changed', $1, 1)`,
    [project.id],
  );
  expect((await found('flyttfåglarna')).sort()).toEqual([id, project.id].sort());
  const withdraw = `mutation Withdraw($id: ID!, $reason: String!) {
    withdrawProject(id: $id, version: 1, reason: $reason) { __typename } }`;
  await team.curator.ask(withdraw, { id: project.id, reason: 'Prövning.' });
  expect(await found('flyttfåglarna')).toEqual([]);
});

test('a factor is found by what its evidence says, as long as it says so', async () => {
  const factor = await addConcept(server.sql, 'factor');
  const { id: lessonId } = await publish(team.owner, { projectId: team.project.id });
  const evidence = await tell(team.owner, 'addEvidence', {
    input: evidenceInput(
      { kind: 'LESSON', id: lessonId },
      { factorId: factor.id, polarity: 'HELPED', quote: 'Det var citatordet som avgjorde.' },
    ),
  });
  expect((await found('citatordet')).sort()).toEqual([factor.id, lessonId].sort());
  await tell(team.owner, 'removeEvidence', { id: evidence.id, version: evidence.version });
  expect(await found('citatordet')).toEqual([]);
});

test('a factor is found by the labels of what was merged into it', async () => {
  const target = await addConcept(server.sql, 'factor');
  const merged = await addConcept(server.sql, 'factor', { mergedInto: target.id });
  await server.sql(`INSERT INTO factor_label VALUES ($1, 'Andranamnet', 'SV')`, [merged.id]);
  await server.sql(
    `INSERT INTO outbox (id, topic, subject, lane) VALUES (gen_random_uuid(), 'factor.changed', $1, 1)`,
    [merged.id],
  );
  expect(await found('andranamnet')).toEqual([target.id]);
});

test('an organisation that only a draft names is not given away, also not as a filter', async () => {
  await server.sql(
    `INSERT INTO organisation (id, slug, name, kind, public)
     VALUES (gen_random_uuid(), 'hemlig-fond', 'Hemliga fonden', 'FUND', false)`,
  );
  await server.sql(
    `INSERT INTO outbox (id, topic, subject, lane) SELECT gen_random_uuid(), 'organisation.changed', id, 1
     FROM organisation WHERE slug = 'hemlig-fond'`,
  );
  expect(await found('hemliga fonden')).toEqual([]);
  const known = await search(team.nobody, '', { funders: ['hemlig-fond'] });
  const unknown = await search(team.nobody, '', { funders: ['finns-inte-alls'] });
  const facets = ({ facets }: typeof known, slug: string): string =>
    JSON.stringify(facets).replaceAll(slug, 'slug');
  expect(facets(known, 'hemlig-fond')).toBe(facets(unknown, 'finns-inte-alls'));
});

test.each([
  ['a question of more than 400 characters', { query: 'å'.repeat(401) }],
  ['page 0', { query: '', page: 0 }],
  ['page 51', { query: '', page: 51 }],
  ['no hits a page', { query: '', pageSize: 0 }],
  ['101 hits a page', { query: '', pageSize: 101 }],
  ['21 themes', { query: '', themes: Array(21).fill('tema') }],
])('%s is refused', async (_what, input) => {
  const { errors } = await server.graphql(
    `query Bad($input: SearchInput!) { search(input: $input) { total } }`,
    { input },
  );
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test.each([
  ['NUL in a filter', { query: 'x', themes: ['a\u0000b'], funders: ["'"], counties: ['\uD83D'] }],
  ['NUL in the question', { query: 'a\u0000b' }],
  ['400 quotes', { query: '"'.repeat(400) }],
  ['signs only', { query: '??? ---' }],
])('%s finds nothing and is no fault', async (_what, input) => {
  const { query, ...narrowed } = input;
  expect(await search(team.nobody, query, narrowed)).toMatchObject({ total: 0, hits: [] });
});

describe('while nobody indexes', () => {
  beforeAll(async () => {
    await publish(team.owner, { projectId: team.project.id, text: 'Väntande lärdom nummer ett.' });
    await server.drainOutbox();
    await server.worker.stop();
  });

  test('what was withdrawn is not found, and not counted, although it is still indexed', async () => {
    const before = await search(team.nobody, 'väntande');
    const [hit] = before.hits;
    await send(team.owner, 'withdrawLesson', { id: hit?.id, version: 1, reason: 'Prövning.' });
    const after = await search(team.owner, 'väntande');
    expect(after).toMatchObject({ total: 0, hits: [] });
    expect(after.facets.flatMap(({ values }) => values).map(({ count }) => count)).toEqual(
      expect.not.arrayContaining([1]),
    );
    const indexed = await server.sql('SELECT id FROM search_doc WHERE id = $1', [hit?.id]);
    expect(indexed).toHaveLength(1);
  });
});
