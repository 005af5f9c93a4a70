import { knowledgeMutations, tell } from '../support/evidence-requests.js';
import { fingerprint } from '../support/fingerprint.js';
import { addConcept, addMember, addProject, type ProjectRow } from '../support/knowledge-rows.js';
import { codeOf, publish, send } from '../support/lesson-requests.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
let outbox: Awaited<ReturnType<typeof keepOutbox>>;
/** The project that speaks: the contributor is in it too. */
let speaking: ProjectRow;
let factor: { id: string; slug: string };
beforeAll(async () => {
  server = await startServer();
  outbox = await keepOutbox(server.sql);
  team = await makeTeam(server);
  speaking = await addProject(server.sql);
  await addMember(server.sql, team.contributor, speaking, 'CONTRIBUTOR');
  factor = await addConcept(server.sql, 'factor');
});
afterAll(() => server.close());

const aLesson = async (overrides: object = {}) => {
  const factors = [{ factorId: factor.id, polarity: 'HELPED' }];
  const lesson = await publish(team.owner, { projectId: team.project.id, factors, ...overrides });
  await outbox.forget();
  return lesson.id;
};
const input = (lessonId: string, overrides: object = {}) => ({
  input: { lessonId, projectId: speaking.id, kind: 'AGREES', ...overrides },
});
const stances = async (id: string): Promise<unknown> => {
  const { lesson } = await server.ask<{ lesson: { stances: unknown } }>(
    'query Answers($id: ID!) { lesson(id: $id) { stances { kind comment project { slug } } } }',
    { id },
  );
  return lesson.stances;
};
const units = (id: string) =>
  server.sql<{ polarity: string; unit_id: string }>(
    `SELECT DISTINCT counted.polarity, counted.unit_id FROM counted_evidence counted
     JOIN evidence ON evidence.id = counted.evidence_id
     WHERE evidence.lesson_id = $1 ORDER BY counted.polarity`,
    [id],
  );

test('a project agrees, changes its mind, and takes it back', async () => {
  const id = await aLesson();
  const comment = 'Vi såg samma sak.';
  expect(await tell(team.contributor, 'takeStance', input(id, { comment }))).toMatchObject({
    __typename: 'Lesson',
    id,
  });
  expect(await stances(id)).toEqual([
    { kind: 'AGREES', comment, project: { slug: speaking.slug } },
  ]);
  expect(await units(id)).toHaveLength(2);
  const events = [
    { topic: 'lesson.changed', subject: id, lane: 1 },
    { topic: 'factor.changed', subject: factor.id, lane: 1 },
  ];
  expect(await outbox.written()).toEqual(events);

  await tell(team.contributor, 'takeStance', input(id, { comment }));
  expect(await outbox.written()).toEqual(events);

  await tell(team.contributor, 'takeStance', input(id, { kind: 'CONTRADICTS' }));
  expect(await stances(id)).toEqual([
    { kind: 'CONTRADICTS', comment: null, project: { slug: speaking.slug } },
  ]);
  expect(await units(id)).toEqual([
    { polarity: 'HELPED', unit_id: team.project.id },
    { polarity: 'HINDERED', unit_id: speaking.id },
  ]);

  await outbox.forget();
  const stance = { lessonId: id, projectId: speaking.id };
  await tell(team.contributor, 'withdrawStance', stance);
  await tell(team.contributor, 'withdrawStance', stance);
  expect(await stances(id)).toEqual([]);
  expect(await outbox.written()).toEqual(events);
});

test('twenty at once are one', async () => {
  const id = await aLesson();
  await Promise.all(
    Array.from({ length: 20 }, () => tell(team.contributor, 'takeStance', input(id))),
  );
  expect(await stances(id)).toHaveLength(1);
  expect(await outbox.written()).toHaveLength(2);
});

test('a project does not answer its own family', async () => {
  const id = await aLesson();
  const sister = await addProject(server.sql, { familyOf: team.project });
  await addMember(server.sql, team.contributor, sister, 'OWNER');
  const before = await fingerprint(server.sql);
  for (const projectId of [team.project.id, sister.id]) {
    expect(await tell(team.contributor, 'takeStance', input(id, { projectId }))).toMatchObject({
      __typename: 'OwnFamily',
    });
  }
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('only what is published is answered', async () => {
  const id = await aLesson();
  await send(team.owner, 'withdrawLesson', { id, version: 1, reason: 'Prövning.' });
  const before = await fingerprint(server.sql);
  expect(await tell(team.contributor, 'takeStance', input(id))).toMatchObject({
    __typename: 'WrongState',
  });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('only a published project answers, and only by its own people', async () => {
  const id = await aLesson();
  const draft = await addProject(server.sql, { state: 'DRAFT' });
  const document = knowledgeMutations.takeStance;
  const asDraft = input(id, { projectId: draft.id });
  expect(await codeOf(team.contributor, document, asDraft)).toBe('NOT_FOUND');
  await addMember(server.sql, team.contributor, draft, 'OWNER');
  expect(await codeOf(team.contributor, document, asDraft)).toBe('BAD_USER_INPUT');
  expect(await codeOf(team.owner, document, input(id))).toBe('FORBIDDEN');
  expect(await stances(id)).toEqual([]);
});

test('a lesson that the asker may not see is not answered', async () => {
  const { id } = await publish(team.stranger);
  expect(await codeOf(team.contributor, knowledgeMutations.takeStance, input(id))).toBe(
    'NOT_FOUND',
  );
});

test('a lesson without project may be answered by any', async () => {
  const { id } = await publish(team.curator);
  expect(await tell(team.contributor, 'takeStance', input(id))).toMatchObject({
    __typename: 'Lesson',
  });
});

test('a curator who speaks for others’ project stands in the audit log', async () => {
  const id = await aLesson();
  await tell(team.curator, 'takeStance', input(id));
  const rows = await server.sql('SELECT action FROM audit_event WHERE subject = $1', [id]);
  expect(rows).toEqual([{ action: 'stance.taken' }]);
});
