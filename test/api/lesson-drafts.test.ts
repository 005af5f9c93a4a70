import { randomUUID } from 'node:crypto';
import { fingerprint } from '../support/fingerprint.js';
import { addConcept, addProject } from '../support/knowledge-rows.js';
import { codeOf, lessonInput, lessonMutations, publish, send } from '../support/lesson-requests.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
beforeAll(async () => {
  server = await startServer();
  await keepOutbox(server.sql);
  team = await makeTeam(server);
});
afterAll(() => server.close());

const ownDrafts = `{ viewer { lessons(states: [DRAFT]) { nodes {
  id clientKey text language state version polarity whatHappened experience phase level
  project { slug } place { code } themes { slug } mentions { slug } targetGroups
  evidence { polarity basis quote counted factor { slug } }
} } } }`;

interface Drafts {
  viewer: { lessons: { nodes: Record<string, unknown>[] } };
}

const draftOf = async (clientKey: string): Promise<Record<string, unknown> | undefined> => {
  const { viewer } = await team.contributor.ask<Drafts>(ownDrafts);
  return viewer.lessons.nodes.find((draft) => draft['clientKey'] === clientKey);
};

test('a draft keeps everything that was typed, and can be saved again and again', async () => {
  const theme = await addConcept(server.sql, 'theme');
  const [helping, hindering, mentioned] = [
    await addConcept(server.sql, 'factor'),
    await addConcept(server.sql, 'factor'),
    await addConcept(server.sql, 'factor'),
  ];
  const input = lessonInput({
    text: '  Kort ',
    projectId: team.project.id,
    polarity: 'HELPED',
    factors: [
      { factorId: helping.id, polarity: 'HELPED' },
      { factorId: hindering.id, polarity: 'HINDERED' },
    ],
    mentionIds: [mentioned.id],
    themeIds: [theme.id.toUpperCase()],
    targetGroups: ['unga', 'lärare', 'unga', ' '],
    whatHappened: 'Vi började utan plan.\nSedan gick det.',
    experience: '2021',
    phase: 'RUNNING',
    level: 'ORGANISATION',
    placeCode: '2183',
  });
  const first = await send(team.contributor, 'saveDraft', { input });
  expect(first).toMatchObject({ __typename: 'Lesson', state: 'DRAFT', text: 'Kort', version: 1 });
  expect(await draftOf(input.clientKey)).toMatchObject({
    id: first.id,
    text: 'Kort',
    language: 'SV',
    polarity: 'HELPED',
    whatHappened: 'Vi började utan plan.\nSedan gick det.',
    experience: '2021',
    phase: 'RUNNING',
    level: 'ORGANISATION',
    project: { slug: team.project.slug },
    place: { code: '2183' },
    themes: [{ slug: theme.slug }],
    mentions: [{ slug: mentioned.slug }],
    targetGroups: ['lärare', 'unga'],
  });

  const changed = {
    ...input,
    text: '',
    factors: [{ factorId: hindering.id, polarity: 'HINDERED' }],
    themeIds: [],
    experience: null,
  };
  const second = await send(team.contributor, 'saveDraft', { input: changed });
  expect(second).toMatchObject({ id: first.id, text: '', state: 'DRAFT' });
  expect(await draftOf(input.clientKey)).toMatchObject({
    experience: null,
    themes: [],
    mentions: [{ slug: mentioned.slug }],
    evidence: [
      {
        polarity: 'HINDERED',
        basis: 'OWN_EXPERIENCE',
        quote: null,
        counted: false,
        factor: { slug: hindering.slug },
      },
    ],
  });
});

test('the same draft sent many times at once is one row, and tells nobody', async () => {
  const input = lessonInput({ projectId: team.project.id });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(team.contributor, 'saveDraft', { input })),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  const rows = await server.sql('SELECT id FROM lesson WHERE client_key = $1', [input.clientKey]);
  expect(rows).toHaveLength(1);
  expect(await server.sql('SELECT * FROM outbox_log')).toEqual([]);
});

test('two people may use the same key: it is each author’s own', async () => {
  const input = lessonInput();
  const mine = await send(team.contributor, 'saveDraft', { input });
  const theirs = await send(team.stranger, 'saveDraft', { input });
  expect(theirs.id).not.toBe(mine.id);
});

test('a draft that comes late does not overwrite what was handed in', async () => {
  const input = lessonInput({ projectId: team.project.id });
  const published = await send(team.contributor, 'publishLesson', { input });
  expect(published.state).toBe('PUBLISHED');
  const before = await fingerprint(server.sql);

  const late = { ...input, text: 'Lokala verkstäder behöver en samordn' };
  expect(await send(team.contributor, 'saveDraft', { input: late })).toMatchObject({
    __typename: 'WrongState',
    state: 'PUBLISHED',
  });
  expect(await send(team.contributor, 'saveDraft', { input })).toMatchObject({
    __typename: 'Lesson',
    id: published.id,
    version: published.version,
  });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test.each([
  [
    'too long',
    { text: 'x'.repeat(601) },
    { __typename: 'LessonNotReady', problems: ['TEXT_TOO_LONG'] },
  ],
  ['no date', { experience: 'förra året' }, { __typename: 'PeriodNotValid' }],
])('what cannot be kept is said, and nothing is written: %s', async (_what, overrides, fact) => {
  const before = await fingerprint(server.sql);
  const answer = await send(team.contributor, 'saveDraft', { input: lessonInput(overrides) });
  expect(answer).toMatchObject(fact);
  expect(await fingerprint(server.sql)).toEqual(before);
});

test.each([
  ['themeIds', { themeIds: [randomUUID()] }],
  ['mentionIds', { mentionIds: [randomUUID()] }],
  ['factors', { factors: [{ factorId: randomUUID(), polarity: 'HELPED' }] }],
  ['placeCode', { placeCode: '9999' }],
  ['whatHappened', { whatHappened: 'x'.repeat(4001) }],
  ['targetGroups', { targetGroups: ['x'.repeat(121)] }],
  ['clientKey', { clientKey: 'no key' }],
])('a field that is wrong is named: %s', async (path, overrides) => {
  const before = await fingerprint(server.sql);
  const variables = { input: lessonInput(overrides) };
  const { errors } = await team.contributor.graphql(lessonMutations.saveDraft, variables);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('one factor is named once, and three at most', async () => {
  const factors = [];
  for (let count = 0; count < 4; count += 1) {
    const { id } = await addConcept(server.sql, 'factor');
    factors.push({ factorId: id, polarity: 'HELPED' });
  }
  for (const wrong of [factors, [factors[0], { ...factors[0], polarity: 'HINDERED' }]]) {
    const variables = { input: lessonInput({ factors: wrong }) };
    expect(await codeOf(team.contributor, lessonMutations.saveDraft, variables)).toBe(
      'BAD_USER_INPUT',
    );
  }
});

test('a project that the author may not see is not there', async () => {
  const hidden = await addProject(server.sql, { state: 'DRAFT' });
  const variables = { input: lessonInput({ projectId: hidden.id }) };
  expect(await codeOf(team.contributor, lessonMutations.saveDraft, variables)).toBe('NOT_FOUND');
  const absent = { input: lessonInput({ projectId: randomUUID() }) };
  expect(await codeOf(team.contributor, lessonMutations.saveDraft, absent)).toBe('NOT_FOUND');
});

test('a character that the database cannot hold is left out', async () => {
  const input = lessonInput({ text: 'Före\u0000 efter', conditions: 'a\u0000b' });
  expect(await send(team.contributor, 'saveDraft', { input })).toMatchObject({
    text: 'Före efter',
  });
});

describe('discarding', () => {
  test('an own draft goes, with what hangs on it', async () => {
    const { id: factorId } = await addConcept(server.sql, 'factor');
    const input = lessonInput({
      factors: [{ factorId, polarity: 'HELPED' }],
      targetGroups: ['unga'],
    });
    const { id } = await send(team.stranger, 'saveDraft', { input });
    const answer = await team.stranger.ask(lessonMutations.discardDraft, { id });
    expect(answer).toEqual({ discardDraft: { __typename: 'Removed', id } });
    expect(await server.sql('SELECT id FROM lesson WHERE id = $1', [id])).toEqual([]);
    expect(await server.sql('SELECT id FROM evidence WHERE lesson_id = $1', [id])).toEqual([]);
  });

  test('another’s draft is not there, not even for a curator', async () => {
    const { id } = await send(team.stranger, 'saveDraft', { input: lessonInput() });
    for (const session of [team.contributor, team.owner, team.curator, team.administrator]) {
      expect(await codeOf(session, lessonMutations.discardDraft, { id })).toBe('NOT_FOUND');
    }
    const noId = { id: 'no id' };
    expect(await codeOf(team.stranger, lessonMutations.discardDraft, noId)).toBe('NOT_FOUND');
  });

  test('what was handed in stays', async () => {
    const { id } = await publish(team.contributor, { projectId: team.project.id });
    expect(await codeOf(team.contributor, lessonMutations.discardDraft, { id })).toBe('FORBIDDEN');
    expect(await server.sql('SELECT id FROM lesson WHERE id = $1', [id])).toHaveLength(1);
  });
});
