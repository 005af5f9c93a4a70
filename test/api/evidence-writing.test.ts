import { randomUUID } from 'node:crypto';
import {
  evidenceInput,
  knowledgeMutations,
  sourceInput,
  tell,
} from '../support/evidence-requests.js';
import { fingerprint } from '../support/fingerprint.js';
import { addConcept } from '../support/knowledge-rows.js';
import { codeOf, lessonInput, publish, send } from '../support/lesson-requests.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import { makeTeam, type Team } from '../support/team.js';

let server: TestServer;
let team: Team;
let outbox: Awaited<ReturnType<typeof keepOutbox>>;
let factor: { id: string; slug: string };
beforeAll(async () => {
  server = await startServer();
  outbox = await keepOutbox(server.sql);
  team = await makeTeam(server);
  factor = await addConcept(server.sql, 'factor');
});
afterAll(() => server.close());

const ofLesson = async (id: string): Promise<Record<string, unknown>[]> => {
  const { lesson } = await server.ask<{ lesson: { evidence: Record<string, unknown>[] } }>(
    `query Held($id: ID!) { lesson(id: $id) { evidence {
       id quote quoteLanguage speakerRole basis conditions locator polarity counted version
       factor { slug } source { title } lesson { id } viewerCan { edit } } } }`,
    { id },
  );
  return lesson.evidence;
};
const aLesson = async () => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  await outbox.forget();
  return id;
};

test('a quote stays word for word, with role, basis, source and place in it', async () => {
  const lessonId = await aLesson();
  const source = await tell(team.contributor, 'addSource', { input: sourceInput() });
  await outbox.forget();
  const quote = 'dom ska  behöver\n\tbry sig, asså';
  const input = evidenceInput(
    { kind: 'LESSON', id: lessonId },
    {
      factorId: factor.id,
      polarity: 'HELPED',
      quote: ` ${quote} `,
      speakerRole: 'projektdeltagare',
      basis: 'PARTICIPANT',
      conditions: 'På små orter.',
      sourceId: source.id,
      locator: 's. 14',
    },
  );
  const added = await tell(team.contributor, 'addEvidence', { input });
  expect(added).toMatchObject({ __typename: 'Evidence', version: 1 });
  expect(await ofLesson(lessonId)).toEqual([
    {
      id: added.id,
      quote,
      quoteLanguage: 'SV',
      speakerRole: 'projektdeltagare',
      basis: 'PARTICIPANT',
      conditions: 'På små orter.',
      locator: 's. 14',
      polarity: 'HELPED',
      counted: true,
      version: 1,
      factor: { slug: factor.slug },
      source: { title: 'Slutrapport' },
      lesson: { id: lessonId },
      viewerCan: { edit: false },
    },
  ]);
  expect(await outbox.written()).toEqual([
    { topic: 'lesson.changed', subject: lessonId, lane: 1 },
    { topic: 'factor.changed', subject: factor.id, lane: 1 },
    { topic: 'source.changed', subject: source.id, lane: 1 },
  ]);
});

test('twenty of the same at once are one, and told once', async () => {
  const lessonId = await aLesson();
  const said = { factorId: factor.id, polarity: 'HINDERED', quote: 'ingen tid' };
  const input = evidenceInput({ kind: 'LESSON', id: lessonId }, said);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => tell(team.contributor, 'addEvidence', { input })),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await ofLesson(lessonId)).toHaveLength(1);
  expect(await outbox.written()).toHaveLength(2);
  const other = { input: { ...input, quote: 'något annat' } };
  expect(await codeOf(team.contributor, knowledgeMutations.addEvidence, other)).toBe(
    'BAD_USER_INPUT',
  );
});

test('changing it tells of the factor it was about and the one it is about now', async () => {
  const other = await addConcept(server.sql, 'factor');
  const id = await aLesson();
  const said = { factorId: factor.id, polarity: 'HELPED', quote: 'det gick' };
  const input = evidenceInput({ kind: 'LESSON', id }, said);
  const added = await tell(team.contributor, 'addEvidence', { input });
  await outbox.forget();
  const change = { id: added.id, version: 1, factorId: other.id, speakerRole: null };
  expect(await tell(team.contributor, 'changeEvidence', { input: change })).toMatchObject({
    __typename: 'Evidence',
    version: 2,
  });
  expect(await ofLesson(id)).toMatchObject([{ quote: 'det gick', factor: { slug: other.slug } }]);
  expect((await outbox.written()).map(({ topic, subject }) => [topic, subject])).toEqual([
    ['lesson.changed', id],
    ['factor.changed', factor.id],
    ['factor.changed', other.id],
  ]);

  const before = await fingerprint(server.sql);
  const conflict = { __typename: 'EditConflict', currentVersion: 2 };
  const late = { ...change, quote: 'för sent' };
  expect(await tell(team.owner, 'changeEvidence', { input: late })).toMatchObject(conflict);
  const row = { id: added.id, version: 1 };
  expect(await tell(team.owner, 'removeEvidence', row)).toMatchObject(conflict);
  expect(await fingerprint(server.sql)).toEqual(before);

  await outbox.forget();
  const removed = await tell(team.owner, 'removeEvidence', { id: added.id, version: 2 });
  expect(removed).toEqual({ __typename: 'Removed', id: added.id });
  expect(await ofLesson(id)).toEqual([]);
  expect((await outbox.written()).map(({ topic }) => topic)).toEqual([
    'lesson.changed',
    'factor.changed',
  ]);
});

test.each([
  ['a factor without its side', 'LESSON', { factorId: true }, ['polarity']],
  ['a side without a factor', 'LESSON', { polarity: 'HELPED', quote: 'x' }, ['factorId']],
  ['nothing', 'LESSON', {}, ['factorId', 'polarity', 'quote']],
  ['white space', 'LESSON', { quote: ' \n ' }, ['factorId', 'polarity', 'quote']],
  ['a quote of a project', 'PROJECT', { quote: 'x' }, ['factorId', 'polarity']],
] as const)('%s is no evidence', async (_what, kind, said, missing) => {
  const id = kind === 'LESSON' ? await aLesson() : team.project.id;
  const factorId = 'factorId' in said ? factor.id : undefined;
  const before = await fingerprint(server.sql);
  const input = evidenceInput({ kind, id }, { ...said, factorId });
  expect(await tell(team.owner, 'addEvidence', { input })).toMatchObject({
    __typename: 'EvidenceNotReady',
    missing,
  });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('on a lesson a quote may stand without a factor, and counts nowhere', async () => {
  const id = await aLesson();
  const input = evidenceInput({ kind: 'LESSON', id }, { quote: 'man blir sedd' });
  await tell(team.contributor, 'addEvidence', { input });
  expect(await ofLesson(id)).toMatchObject([
    { quote: 'man blir sedd', factor: null, polarity: null, counted: false },
  ]);
});

test('a change may not leave less than evidence', async () => {
  const id = await aLesson();
  const input = evidenceInput({ kind: 'LESSON', id }, { quote: 'man blir sedd' });
  const added = await tell(team.contributor, 'addEvidence', { input });
  const before = await fingerprint(server.sql);
  const change = { id: added.id, version: 1, quote: null };
  expect(await tell(team.contributor, 'changeEvidence', { input: change })).toMatchObject({
    __typename: 'EvidenceNotReady',
  });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('a quote that seems to point out a person is asked about first', async () => {
  const id = await aLesson();
  const before = await fingerprint(server.sql);
  const input = evidenceInput({ kind: 'LESSON', id }, { quote: 'ring mig på 070-174 06 05' });
  expect(await tell(team.contributor, 'addEvidence', { input })).toMatchObject({
    __typename: 'LooksPersonal',
    kinds: ['PHONE'],
  });
  expect(await fingerprint(server.sql)).toEqual(before);
  const confirmed = { input, confirmed: true };
  expect(await tell(team.contributor, 'addEvidence', confirmed)).toMatchObject({
    __typename: 'Evidence',
  });
});

test.each(['factorId', 'sourceId'])('%s must be there', async (name) => {
  const id = await aLesson();
  const said = { factorId: factor.id, polarity: 'HELPED', [name]: randomUUID() };
  const input = evidenceInput({ kind: 'LESSON', id }, said);
  const { errors } = await team.contributor.graphql(knowledgeMutations.addEvidence, { input });
  expect(errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: name }],
  });
});

test('evidence of a draft is not seen, not told of, and may be its author’s only', async () => {
  await outbox.forget();
  const draft = await send(team.stranger, 'saveDraft', { input: lessonInput() });
  const said = { factorId: factor.id, polarity: 'HELPED' };
  const input = evidenceInput({ kind: 'LESSON', id: draft.id }, said);
  const document = knowledgeMutations.addEvidence;
  expect(await codeOf(team.curator, document, { input })).toBe('NOT_FOUND');
  const added = await tell(team.stranger, 'addEvidence', { input });
  expect(added.__typename).toBe('Evidence');
  const row = { id: added.id, version: 1 };
  expect(await codeOf(team.curator, knowledgeMutations.removeEvidence, row)).toBe('NOT_FOUND');
  expect(await outbox.written()).toEqual([]);
});

test('evidence of a project is told of as a change of the project', async () => {
  await outbox.forget();
  const said = { factorId: factor.id, polarity: 'HELPED' };
  const input = evidenceInput({ kind: 'PROJECT', id: team.project.id }, said);
  const { id } = await tell(team.owner, 'addEvidence', { input });
  expect((await outbox.written()).map(({ topic, subject }) => [topic, subject])).toEqual([
    ['project.changed', team.project.id],
    ['factor.changed', factor.id],
  ]);
  const held = await server.ask(
    'query Held($slug: String!) { project(slug: $slug) { evidence { id counted project { slug } } } }',
    { slug: team.project.slug },
  );
  expect(held).toEqual({
    project: { evidence: [{ id, counted: true, project: { slug: team.project.slug } }] },
  });
});
