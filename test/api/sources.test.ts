import {
  evidenceInput,
  knowledgeMutations,
  sourceInput,
  tell,
} from '../support/evidence-requests.js';
import { fingerprint } from '../support/fingerprint.js';
import { holding } from '../support/holding.js';
import { addConcept } from '../support/knowledge-rows.js';
import { codeOf, publish } from '../support/lesson-requests.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
let outbox: Awaited<ReturnType<typeof keepOutbox>>;
beforeAll(async () => {
  server = await startServer();
  outbox = await keepOutbox(server.sql);
  team = await makeTeam(server);
});
afterAll(() => server.close());

const documents = `query Documents($slug: String!) { project(slug: $slug) { sources {
  note source { title kind url published publisher study { slug } projects { slug } viewerCan { edit } } } } }`;

test('a source added to a project stands among its documents, once however often it is sent', async () => {
  const input = sourceInput({
    projectId: team.project.id,
    title: 'Utvärdering av försöket',
    url: 'HTTPS://example.org/rapport?sida=1',
    published: '2018-11',
    publisher: 'Exempelregionen',
  });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => tell(team.contributor, 'addSource', { input })),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await server.ask(documents, { slug: team.project.slug })).toEqual({
    project: {
      sources: [
        {
          note: null,
          source: {
            title: 'Utvärdering av försöket',
            kind: 'REPORT',
            url: 'https://example.org/rapport?sida=1',
            published: '2018-11',
            publisher: 'Exempelregionen',
            study: null,
            projects: [{ slug: team.project.slug }],
            viewerCan: { edit: false },
          },
        },
      ],
    },
  });
  expect((await outbox.written()).map(({ topic }) => topic)).toEqual([
    'project.changed',
    'source.changed',
  ]);
});

test.each([
  ['javascript:alert(1)', 'url'],
  ['ftp://example.org/rapport', 'url'],
  ['example.org/rapport', 'url'],
  ['https://', 'url'],
])('%s is no address', async (url, path) => {
  const before = await fingerprint(server.sql);
  const variables = { input: sourceInput({ url }) };
  const { errors } = await team.contributor.graphql(knowledgeMutations.addSource, variables);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('a day of publishing that cannot be read is said', async () => {
  const input = sourceInput({ published: 'hösten' });
  expect(await tell(team.contributor, 'addSource', { input })).toMatchObject({
    __typename: 'PeriodNotValid',
  });
});

test('two editors: the second is told, and nothing of theirs is written', async () => {
  const { id } = await tell(team.stranger, 'addSource', { input: sourceInput() });
  const first = { id, version: 1, title: 'Slutrapport 2018', note: 'Finns i arkivet.' };
  expect(await tell(team.stranger, 'changeSource', { input: first })).toMatchObject({ version: 2 });
  const before = await fingerprint(server.sql);
  const second = { id, version: 1, kind: 'PAGE' };
  expect(await tell(team.curator, 'changeSource', { input: second })).toMatchObject({
    __typename: 'EditConflict',
    currentVersion: 2,
  });
  expect(await tell(team.stranger, 'removeSource', { id, version: 1 })).toMatchObject({
    __typename: 'EditConflict',
    currentVersion: 2,
  });
  expect(await fingerprint(server.sql)).toEqual(before);
  const [row] = await server.sql('SELECT kind, title, note FROM source WHERE id = $1', [id]);
  expect(row).toEqual({ kind: 'REPORT', title: 'Slutrapport 2018', note: 'Finns i arkivet.' });
});

test('a source that nothing shows yet is its creator’s and the curators’', async () => {
  const { id } = await tell(team.stranger, 'addSource', { input: sourceInput() });
  const change = { input: { id, version: 1, title: 'Annan titel' } };
  const document = knowledgeMutations.changeSource;
  expect(await codeOf(team.contributor, document, change)).toBe('NOT_FOUND');
  expect(await codeOf(team.curator, document, change)).toBeNull();
  const rows = await server.sql('SELECT action FROM audit_event WHERE subject = $1', [id]);
  expect(rows).toEqual([{ action: 'source.changed' }]);
});

test('a source that something rests on stays', async () => {
  const factor = await addConcept(server.sql, 'factor');
  const lesson = await publish(team.contributor, { projectId: team.project.id });
  const source = await tell(team.contributor, 'addSource', { input: sourceInput() });
  const said = { factorId: factor.id, polarity: 'HELPED', sourceId: source.id };
  const input = evidenceInput({ kind: 'LESSON', id: lesson.id }, said);
  const evidence = await tell(team.contributor, 'addEvidence', { input });
  const before = await fingerprint(server.sql);
  const row = { id: source.id, version: 1 };
  expect(await tell(team.contributor, 'removeSource', row)).toMatchObject({
    __typename: 'SourceInUse',
    uses: 1,
  });
  expect(await fingerprint(server.sql)).toEqual(before);

  await tell(team.contributor, 'removeEvidence', { id: evidence.id, version: 1 });
  await outbox.forget();
  expect(await tell(team.contributor, 'removeSource', row)).toMatchObject({
    __typename: 'Removed',
    id: source.id,
  });
  expect(await outbox.written()).toEqual([
    { topic: 'source.changed', subject: source.id, lane: 0 },
  ]);
});

test('a source is not removed from under evidence that is just being written', async () => {
  const factor = await addConcept(server.sql, 'factor');
  const lesson = await publish(team.contributor, { projectId: team.project.id });
  const { id } = await tell(team.contributor, 'addSource', { input: sourceInput() });
  const answer = await holding(
    server,
    (client) =>
      client.query(
        `INSERT INTO evidence (id, lesson_id, factor_id, polarity, source_id)
         VALUES (gen_random_uuid(), $1, $2, 'HELPED', $3)`,
        [lesson.id, factor.id, id],
      ),
    () => tell(team.contributor, 'removeSource', { id, version: 1 }),
  );
  expect(answer).toMatchObject({ __typename: 'SourceInUse', uses: 1 });
});

test('evidence does not come to rest on a source that is just being removed', async () => {
  const factor = await addConcept(server.sql, 'factor');
  const lesson = await publish(team.contributor, { projectId: team.project.id });
  const { id } = await tell(team.contributor, 'addSource', { input: sourceInput() });
  const said = { factorId: factor.id, polarity: 'HELPED', sourceId: id };
  const input = evidenceInput({ kind: 'LESSON', id: lesson.id }, said);
  const code = await holding(
    server,
    (client) => client.query('DELETE FROM source WHERE id = $1', [id]),
    () => codeOf(team.contributor, knowledgeMutations.addEvidence, { input }),
  );
  expect(code).toBe('BAD_USER_INPUT');
});
