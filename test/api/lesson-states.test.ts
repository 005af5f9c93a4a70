import { fingerprint } from '../support/fingerprint.js';
import { addConcept, addProject } from '../support/knowledge-rows.js';
import {
  codeOf,
  type LessonMutation,
  lessonInput,
  lessonMutations,
  publish,
  send,
} from '../support/lesson-requests.js';
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
afterAll(() => server.close());

const reason = 'Uppgiften stämmer inte.';
const page = `query Page($id: ID!) { lesson(id: $id) {
  text state withdrawnReason withdrawnAt publishedAt } }`;
const listed = '{ lessons(first: 100) { nodes { id } } }';

interface Page {
  lesson: Record<string, unknown> | null;
}
interface Listed {
  lessons: { nodes: { id: string }[] };
}

const pageFor = async (session: Session, id: string): Promise<Page['lesson']> =>
  (await session.ask<Page>(page, { id })).lesson;
const isListed = async (session: Session, id: string): Promise<boolean> =>
  (await session.ask<Listed>(listed)).lessons.nodes.some((lesson) => lesson.id === id);

test('a withdrawn lesson leaves lists and figures, and its page stays with reason and date', async () => {
  const factor = await addConcept(server.sql, 'factor');
  const factors = [{ factorId: factor.id, polarity: 'HELPED' }];
  const { id, text } = await publish(team.contributor, { projectId: team.project.id, factors });
  const evidence = 'query Held($id: ID!) { lesson(id: $id) { evidence { counted } } }';
  expect(await server.ask(evidence, { id })).toEqual({ lesson: { evidence: [{ counted: true }] } });
  const publishedAt = (await pageFor(team.nobody, id))?.['publishedAt'];
  await outbox.forget();

  expect(
    await send(team.contributor, 'withdrawLesson', { id, version: 1, reason: ` ${reason} ` }),
  ).toMatchObject({ __typename: 'Lesson', state: 'WITHDRAWN', version: 2 });
  expect(await pageFor(team.nobody, id)).toEqual({
    text,
    state: 'WITHDRAWN',
    withdrawnReason: reason,
    withdrawnAt: expect.stringMatching(/^\d{4}-/),
    publishedAt,
  });
  expect(await isListed(team.nobody, id)).toBe(false);
  expect(await server.ask(evidence, { id })).toEqual({
    lesson: { evidence: [{ counted: false }] },
  });
  expect(await outbox.written()).toEqual([
    { topic: 'lesson.changed', subject: id, lane: 0 },
    { topic: 'factor.changed', subject: factor.id, lane: 1 },
  ]);

  await outbox.forget();
  expect(await send(team.owner, 'republishLesson', { id, version: 2 })).toMatchObject({
    state: 'PUBLISHED',
    version: 3,
  });
  expect(await pageFor(team.nobody, id)).toEqual({
    text,
    state: 'PUBLISHED',
    withdrawnReason: null,
    withdrawnAt: null,
    publishedAt,
  });
  expect(await isListed(team.nobody, id)).toBe(true);
  expect(await outbox.written()).toHaveLength(2);
});

test('what others write goes to review: seen by author, owners and curators, told to nobody', async () => {
  await outbox.forget();
  const { id, state } = await publish(team.stranger, { projectId: team.project.id });
  expect(state).toBe('IN_REVIEW');
  expect(await outbox.written()).toEqual([]);
  for (const session of [team.stranger, team.owner, team.curator, team.administrator]) {
    expect(await pageFor(session, id)).toMatchObject({ state: 'IN_REVIEW', publishedAt: null });
  }
  for (const session of [team.nobody, team.contributor]) {
    expect(await pageFor(session, id)).toBeNull();
  }
  expect(await send(team.owner, 'approveLesson', { id, version: 1 })).toMatchObject({
    state: 'PUBLISHED',
    version: 2,
  });
  expect(await pageFor(team.nobody, id)).toMatchObject({ state: 'PUBLISHED' });
  expect(await outbox.written()).toEqual([{ topic: 'lesson.changed', subject: id, lane: 1 }]);
});

test('a draft is seen by its author and the project’s owners, and by nobody else', async () => {
  const input = lessonInput({ projectId: team.project.id });
  const { id } = await send(team.contributor, 'saveDraft', { input });
  for (const session of [team.contributor, team.owner]) {
    expect(await pageFor(session, id)).toMatchObject({ state: 'DRAFT' });
  }
  for (const session of [team.nobody, team.stranger, team.curator, team.administrator]) {
    expect(await pageFor(session, id)).toBeNull();
  }
});

test('without project only curators publish', async () => {
  for (const session of [team.stranger, team.contributor, team.owner]) {
    expect((await publish(session)).state).toBe('IN_REVIEW');
  }
  for (const session of [team.curator, team.administrator]) {
    expect((await publish(session)).state).toBe('PUBLISHED');
  }
});

describe('no other steps', () => {
  const steps: [LessonMutation, object][] = [
    ['approveLesson', {}],
    ['republishLesson', {}],
    ['withdrawLesson', { reason }],
  ];
  test.each([
    ['IN_REVIEW', ['approveLesson']],
    ['PUBLISHED', ['withdrawLesson']],
    ['WITHDRAWN', ['republishLesson']],
  ])('from %s only %j', async (state, open) => {
    const author = state === 'IN_REVIEW' ? team.stranger : team.contributor;
    const { id, version: first } = await publish(author, { projectId: team.project.id });
    let version = first;
    if (state === 'WITHDRAWN') {
      ({ version } = await send(team.owner, 'withdrawLesson', { id, version, reason }));
    }
    for (const [step, variables] of steps) {
      if (open.includes(step)) continue;
      const before = await fingerprint(server.sql);
      expect(await send(team.owner, step, { id, version, ...variables })).toMatchObject({
        __typename: 'WrongState',
        state,
      });
      expect(await fingerprint(server.sql)).toEqual(before);
    }
  });

  test('from a draft only its author’s', async () => {
    const input = lessonInput({ projectId: team.project.id });
    const { id, version } = await send(team.owner, 'saveDraft', { input });
    for (const [step, variables] of steps) {
      expect(await send(team.owner, step, { id, version, ...variables })).toMatchObject({
        __typename: 'WrongState',
        state: 'DRAFT',
      });
    }
  });
});

test('a step from a version that is gone is a conflict', async () => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  const input = { id, version: 1, text: 'En ny lydelse emellan.' };
  await send(team.contributor, 'editLesson', { input });
  const before = await fingerprint(server.sql);
  expect(await send(team.owner, 'withdrawLesson', { id, version: 1, reason })).toMatchObject({
    __typename: 'EditConflict',
    currentVersion: 2,
  });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('withdrawing needs a reason', async () => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  for (const given of ['', '   no'.slice(0, 4), 'x'.repeat(501)]) {
    const variables = { id, version: 1, reason: given };
    expect(await codeOf(team.contributor, lessonMutations.withdrawLesson, variables)).toBe(
      'BAD_USER_INPUT',
    );
  }
});

test('nothing becomes public on a project that is not', async () => {
  const project = await addProject(server.sql);
  const waiting = await publish(team.stranger, { projectId: project.id });
  const { id } = await publish(team.curator, { projectId: project.id });
  await send(team.curator, 'withdrawLesson', { id, version: 1, reason });
  await server.sql(
    `UPDATE project SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.' WHERE id = $1`,
    [project.id],
  );
  const notReady = { __typename: 'LessonNotReady', problems: ['PROJECT_NOT_PUBLISHED'] };
  const approval = { id: waiting.id, version: 1 };
  expect(await send(team.curator, 'approveLesson', approval)).toMatchObject(notReady);
  expect(await send(team.curator, 'republishLesson', { id, version: 2 })).toMatchObject(notReady);
});

test('curators’ steps with another’s lesson stand in the audit log, with their ground', async () => {
  const { id } = await publish(team.stranger, { projectId: team.project.id });
  await send(team.curator, 'approveLesson', { id, version: 1 });
  await send(team.curator, 'withdrawLesson', { id, version: 2, reason });
  await send(team.administrator, 'republishLesson', { id, version: 3 });
  const rows = await server.sql(
    'SELECT action, ground FROM audit_event WHERE subject = $1 ORDER BY id',
    [id],
  );
  expect(rows).toEqual([
    { action: 'lesson.approved', ground: null },
    { action: 'lesson.withdrawn', ground: reason },
    { action: 'lesson.republished', ground: null },
  ]);
});
