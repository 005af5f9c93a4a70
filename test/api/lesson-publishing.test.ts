import { fingerprint } from '../support/fingerprint.js';
import { holding } from '../support/holding.js';
import { addConcept, addProject } from '../support/knowledge-rows.js';
import { lessonInput, lessonMutations, send } from '../support/lesson-requests.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
let outbox: Awaited<ReturnType<typeof keepOutbox>>;
beforeAll(async () => {
  server = await startServer();
  outbox = await keepOutbox(server.sql);
  team = await makeTeam(server);
});
beforeEach(() => outbox.forget());
afterAll(() => server.close());

const rowsOf = (clientKey: string) =>
  server.sql<{ id: string; state: string; version: number }>(
    'SELECT id, state, version FROM lesson WHERE client_key = $1',
    [clientKey],
  );

test('publishing writes the lesson, its evidence and one event of each in one step', async () => {
  const [helping, mentioned] = [
    await addConcept(server.sql, 'factor'),
    await addConcept(server.sql, 'factor'),
  ];
  const input = lessonInput({
    projectId: team.project.id,
    factors: [{ factorId: helping.id, polarity: 'HELPED' }],
    mentionIds: [mentioned.id],
  });
  const lesson = await send(team.contributor, 'publishLesson', { input });
  expect(lesson).toMatchObject({ __typename: 'Lesson', state: 'PUBLISHED', version: 1 });
  expect(await outbox.written()).toEqual([
    { topic: 'lesson.changed', subject: lesson.id, lane: 1 },
    { topic: 'factor.changed', subject: helping.id, lane: 1 },
  ]);
  const seen = await server.ask(
    `query Lesson($id: ID!) { lesson(id: $id) {
       text clientKey evidence { polarity basis counted factor { slug } } mentions { slug } } }`,
    { id: lesson.id },
  );
  expect(seen).toEqual({
    lesson: {
      text: input.text,
      clientKey: null,
      evidence: [
        {
          polarity: 'HELPED',
          basis: 'OWN_EXPERIENCE',
          counted: true,
          factor: { slug: helping.slug },
        },
      ],
      mentions: [{ slug: mentioned.slug }],
    },
  });
});

test('a saved draft becomes the published lesson', async () => {
  const input = lessonInput({ text: 'Kort', projectId: team.project.id });
  const draft = await send(team.contributor, 'saveDraft', { input });
  expect(await send(team.contributor, 'publishLesson', { input })).toMatchObject({
    __typename: 'LessonNotReady',
    problems: ['TEXT_TOO_SHORT'],
  });
  expect(await rowsOf(input.clientKey)).toMatchObject([{ state: 'DRAFT' }]);
  const ready = { ...input, text: 'Lång nog för att stå för sig själv.' };
  expect(await send(team.contributor, 'publishLesson', { input: ready })).toMatchObject({
    id: draft.id,
    state: 'PUBLISHED',
  });
  expect(await outbox.written()).toEqual([{ topic: 'lesson.changed', subject: draft.id, lane: 1 }]);
});

describe('exactly once', () => {
  test('twenty at the same time: one row, one event, the same answer', async () => {
    const input = lessonInput({ projectId: team.project.id });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(team.contributor, 'publishLesson', { input })),
    );
    const [first] = answers;
    expect(first).toMatchObject({ __typename: 'Lesson', state: 'PUBLISHED', version: 1 });
    for (const answer of answers) expect(answer).toEqual(first);
    expect(await rowsOf(input.clientKey)).toHaveLength(1);
    expect(await outbox.written()).toEqual([
      { topic: 'lesson.changed', subject: first?.id, lane: 1 },
    ]);
  });

  test('twenty at the same time over a draft that is there', async () => {
    const input = lessonInput({ projectId: team.project.id });
    await send(team.contributor, 'saveDraft', { input: { ...input, text: 'Lokala verk' } });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(team.contributor, 'publishLesson', { input })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await rowsOf(input.clientKey)).toMatchObject([{ state: 'PUBLISHED', version: 2 }]);
    expect(await outbox.written()).toHaveLength(1);
  });

  test('a response that is lost, and the request again', async () => {
    const input = lessonInput({ projectId: team.project.id });
    await sendAndHangUp(team.contributor, input);
    const answer = await send(team.contributor, 'publishLesson', { input });
    expect(answer).toMatchObject({ __typename: 'Lesson', state: 'PUBLISHED' });
    expect(await rowsOf(input.clientKey)).toHaveLength(1);
    expect(await outbox.written()).toHaveLength(1);
  });

  test('again after it was edited, withdrawn, and its project too: still the same lesson', async () => {
    const project = await addProject(server.sql);
    const input = lessonInput({ projectId: project.id });
    const { id } = await send(team.curator, 'publishLesson', { input });
    const edit = { id, version: 1, text: 'Rättad: en samordnare måste ha tid.' };
    expect(await send(team.curator, 'editLesson', { input: edit })).toMatchObject({ version: 2 });
    await send(team.curator, 'withdrawLesson', { id, version: 2, reason: 'Dubblett.' });
    await server.sql(
      `UPDATE project SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.' WHERE id = $1`,
      [project.id],
    );
    const before = await fingerprint(server.sql);
    expect(await send(team.curator, 'publishLesson', { input })).toMatchObject({
      id,
      state: 'WITHDRAWN',
      text: edit.text,
    });
    expect(await fingerprint(server.sql)).toEqual(before);
  });

  test('other content under the key of a published lesson is not taken for it', async () => {
    const input = lessonInput({ projectId: team.project.id });
    await send(team.contributor, 'publishLesson', { input });
    const before = await fingerprint(server.sql);
    for (const change of [{ text: 'Något helt annat än förut.' }, { conditions: 'Bara i stan.' }]) {
      const other = { ...input, ...change };
      expect(await send(team.contributor, 'publishLesson', { input: other })).toMatchObject({
        __typename: 'WrongState',
        state: 'PUBLISHED',
      });
    }
    expect(await fingerprint(server.sql)).toEqual(before);
  });
});

describe('what is not ready', () => {
  test.each([
    ['too short', { text: 'x'.repeat(9) }, ['TEXT_TOO_SHORT']],
    ['too short but for spaces', { text: `${' '.repeat(20)}kort` }, ['TEXT_TOO_SHORT']],
    ['too long', { text: 'x'.repeat(601) }, ['TEXT_TOO_LONG']],
  ])('%s', async (_what, overrides, problems) => {
    const before = await fingerprint(server.sql);
    const input = lessonInput({ projectId: team.project.id, ...overrides });
    expect(await send(team.contributor, 'publishLesson', { input })).toMatchObject({
      __typename: 'LessonNotReady',
      problems,
    });
    expect(await fingerprint(server.sql)).toEqual(before);
  });

  test('a project that is withdrawn takes no new lessons', async () => {
    const project = await addProject(server.sql, { state: 'WITHDRAWN' });
    const before = await fingerprint(server.sql);
    const input = lessonInput({ projectId: project.id });
    expect(await send(team.curator, 'publishLesson', { input })).toMatchObject({
      __typename: 'LessonNotReady',
      problems: ['PROJECT_NOT_PUBLISHED'],
    });
    expect(await fingerprint(server.sql)).toEqual(before);
  });

  test.each([
    [
      'an address in the text',
      { text: 'Skriv till fraga@example.org om ni vill veta mer.' },
      'EMAIL',
    ],
    ['a number in the depth', { whatHappened: 'Ring 070-174 06 05 på kvällen.' }, 'PHONE'],
    ['an identity number', { conditions: 'Gäller 19640823-3234.' }, 'PERSONAL_NUMBER'],
  ])('%s is asked about first', async (_what, overrides, kind) => {
    const before = await fingerprint(server.sql);
    const input = lessonInput({ projectId: team.project.id, ...overrides });
    expect(await send(team.contributor, 'publishLesson', { input })).toMatchObject({
      __typename: 'LooksPersonal',
      kinds: [kind],
    });
    expect(await fingerprint(server.sql)).toEqual(before);
    expect(await send(team.contributor, 'publishLesson', { input, confirmed: true })).toMatchObject(
      {
        __typename: 'Lesson',
        state: 'PUBLISHED',
      },
    );
  });
});

test('a polarity without a factor stays on the lesson and counts nowhere', async () => {
  const input = lessonInput({ projectId: team.project.id, polarity: 'HINDERED' });
  const { id } = await send(team.contributor, 'publishLesson', { input });
  const seen = await server.ask(
    'query Lesson($id: ID!) { lesson(id: $id) { polarity evidence { id } } }',
    { id },
  );
  expect(seen).toEqual({ lesson: { polarity: 'HINDERED', evidence: [] } });
});

/**
 * Sends a lesson and closes the connection before there is an answer: the outbox is held meanwhile, so
 * that the request is in the middle of its transaction when its sender goes away.
 */
async function sendAndHangUp(session: Session, input: object): Promise<void> {
  const hangingUp = new AbortController();
  const body = JSON.stringify({ query: lessonMutations.publishLesson, variables: { input } });
  const headers = { 'content-type': 'application/json' };
  const { signal } = hangingUp;
  await holding(
    server,
    (client) => client.query('LOCK TABLE outbox IN EXCLUSIVE MODE'),
    () =>
      expect(
        session.fetch('/graphql', { method: 'POST', headers, body, signal }),
      ).rejects.toThrow(),
    async () => {
      // The worker waits for the outbox too: only a writer is the request.
      while ((await server.sql(writerWaits)).length === 0);
      hangingUp.abort();
    },
  );
}

const writerWaits = `SELECT 1 FROM pg_locks WHERE relation = 'outbox'::regclass
  AND mode = 'RowExclusiveLock' AND NOT granted`;
