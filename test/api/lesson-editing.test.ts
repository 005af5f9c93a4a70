import { fingerprint } from '../support/fingerprint.js';
import { holding } from '../support/holding.js';
import { addConcept, addProject } from '../support/knowledge-rows.js';
import { codeOf, lessonMutations, publish, send } from '../support/lesson-requests.js';
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

const whole = `query Lesson($id: ID!) { lesson(id: $id) {
  text whatHappened experience phase version polarity place { code } project { slug }
  themes { slug } mentions { slug } targetGroups
  revisions { version text note editor { name } }
} }`;
const ofLesson = async (id: string): Promise<Record<string, unknown>> => {
  const { lesson } = await server.ask<{ lesson: Record<string, unknown> }>(whole, { id });
  return lesson;
};

test('an edit changes what it names, and keeps how it read before', async () => {
  const [theme, other] = [
    await addConcept(server.sql, 'theme'),
    await addConcept(server.sql, 'theme'),
  ];
  const factor = await addConcept(server.sql, 'factor');
  await team.owner.ask(
    'mutation { updateSettings(input: { name: "Exempel Exempelsson" }) { name } }',
  );
  const text = 'Det började för sent.';
  const { id } = await publish(team.contributor, {
    text,
    projectId: team.project.id,
    whatHappened: 'Vi anställde i maj.',
    experience: '2019',
    phase: 'CLOSING',
    themeIds: [theme.id],
    targetGroups: ['unga'],
  });
  await outbox.forget();
  const input = {
    id,
    version: 1,
    note: 'Året var fel.',
    text: 'Det började ett år för sent.',
    experience: '2020',
    phase: null,
    themeIds: [other.id],
    mentionIds: [factor.id],
    placeCode: '2183',
  };
  expect(await send(team.owner, 'editLesson', { input })).toMatchObject({
    __typename: 'Lesson',
    version: 2,
  });
  expect(await ofLesson(id)).toEqual({
    text: 'Det började ett år för sent.',
    whatHappened: 'Vi anställde i maj.',
    experience: '2020',
    phase: null,
    version: 2,
    polarity: null,
    place: { code: '2183' },
    project: { slug: team.project.slug },
    themes: [{ slug: other.slug }],
    mentions: [{ slug: factor.slug }],
    targetGroups: ['unga'],
    revisions: [
      { version: 1, text, note: 'Året var fel.', editor: { name: 'Exempel Exempelsson' } },
    ],
  });
  const [kept] = await server.sql('SELECT fields FROM lesson_revision WHERE lesson_id = $1', [id]);
  expect(kept).toMatchObject({
    fields: { experience: '2019', phase: 'CLOSING', themeIds: [theme.id], targetGroups: ['unga'] },
  });
  expect(await outbox.written()).toEqual([{ topic: 'lesson.changed', subject: id, lane: 1 }]);
  expect(await server.sql('SELECT * FROM audit_event WHERE subject = $1', [id])).toEqual([]);
});

test('two editors of one version: one wins, the other is told and nothing is lost', async () => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  await outbox.forget();
  const edits = [team.contributor, team.owner, team.curator].map((session, index) =>
    send(session, 'editLesson', { input: { id, version: 1, text: `Utgåva nummer ${index}.` } }),
  );
  const answers = await Promise.all(edits);
  const winners = answers.filter(({ __typename }) => __typename === 'Lesson');
  expect(winners).toHaveLength(1);
  for (const loser of answers.filter((answer) => answer !== winners[0])) {
    expect(loser).toMatchObject({ __typename: 'EditConflict', currentVersion: 2 });
  }
  expect(await ofLesson(id)).toMatchObject({ text: winners[0]?.text, version: 2 });
  expect(await server.sql('SELECT 1 FROM lesson_revision WHERE lesson_id = $1', [id])).toHaveLength(
    1,
  );
  expect(await outbox.written()).toHaveLength(1);
});

test('an edit that was read in time but is written too late loses, and writes nothing', async () => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  const answer = await holding(
    server,
    (client) =>
      client.query(`UPDATE lesson SET text = 'Den andres lydelse.', version = 2 WHERE id = $1`, [
        id,
      ]),
    () =>
      send(team.contributor, 'editLesson', {
        input: { id, version: 1, text: 'Min egen lydelse.', targetGroups: ['unga'] },
      }),
  );
  expect(answer).toMatchObject({ __typename: 'EditConflict', currentVersion: 2 });
  expect(await ofLesson(id)).toMatchObject({
    text: 'Den andres lydelse.',
    targetGroups: [],
    revisions: [],
  });
});

test('an edit of a version that is gone writes nothing at all', async () => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  await send(team.owner, 'editLesson', { input: { id, version: 1, text: 'Den nya lydelsen.' } });
  const before = await fingerprint(server.sql);
  const late = { id, version: 1, text: 'Den sena lydelsen.', targetGroups: ['unga'] };
  expect(await send(team.contributor, 'editLesson', { input: late })).toMatchObject({
    __typename: 'EditConflict',
    currentVersion: 2,
  });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('an edit that changes nothing is none', async () => {
  const overrides = { projectId: team.project.id, targetGroups: ['unga'], experience: '2021' };
  const { id, text } = await publish(team.contributor, overrides);
  const before = await fingerprint(server.sql);
  const input = { id, version: 1, text, targetGroups: ['unga'], experience: '2021', level: null };
  expect(await send(team.contributor, 'editLesson', { input })).toMatchObject({ version: 1 });
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('a curator’s edit of another’s lesson stands in the audit log', async () => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  const input = { id, version: 1, note: 'Ett namn är borttaget.', text: 'Utan namn i texten nu.' };
  await send(team.curator, 'editLesson', { input });
  const rows = await server.sql('SELECT action, ground FROM audit_event WHERE subject = $1', [id]);
  expect(rows).toEqual([{ action: 'lesson.edited', ground: 'Ett namn är borttaget.' }]);
});

test.each([
  ['too short', { text: 'Kort' }, { __typename: 'LessonNotReady', problems: ['TEXT_TOO_SHORT'] }],
  [
    'too long',
    { text: 'x'.repeat(601) },
    { __typename: 'LessonNotReady', problems: ['TEXT_TOO_LONG'] },
  ],
  [
    'what looks personal',
    { recommendation: 'Fråga fraga@example.org.' },
    { __typename: 'LooksPersonal', kinds: ['EMAIL'] },
  ],
  ['no date', { experience: 'i våras' }, { __typename: 'PeriodNotValid' }],
])('a public lesson stays fit to be public: %s', async (_what, change, fact) => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  const before = await fingerprint(server.sql);
  const input = { id, version: 1, ...change };
  expect(await send(team.contributor, 'editLesson', { input })).toMatchObject(fact);
  expect(await fingerprint(server.sql)).toEqual(before);
});

test('what was confirmed once is not asked about again by a later edit', async () => {
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  const change = { id, version: 1, conditions: 'Brevlåda: fraga@example.org' };
  await send(team.contributor, 'editLesson', { input: change, confirmed: true });
  const later = { id, version: 2, text: 'En annan lydelse av lärdomen.' };
  expect(await send(team.contributor, 'editLesson', { input: later })).toMatchObject({
    version: 3,
  });
});

test('a lesson does not become public on a project by being moved there', async () => {
  const elsewhere = await addProject(server.sql);
  const { id } = await publish(team.contributor, { projectId: team.project.id });
  const before = await fingerprint(server.sql);
  for (const projectId of [elsewhere.id, null]) {
    const input = { id, version: 1, projectId };
    expect(await codeOf(team.contributor, lessonMutations.editLesson, { input })).toBe('FORBIDDEN');
  }
  expect(await fingerprint(server.sql)).toEqual(before);
  const moved = { id, version: 1, projectId: elsewhere.id };
  expect(await send(team.curator, 'editLesson', { input: moved })).toMatchObject({ version: 2 });
  expect(await ofLesson(id)).toMatchObject({ project: { slug: elsewhere.slug } });
});

test('what was never public leaves no reading behind', async () => {
  const { id } = await publish(team.stranger, { projectId: team.project.id });
  const input = { id, version: 1, text: 'Mildare sagt, före granskningen.' };
  expect(await send(team.stranger, 'editLesson', { input })).toMatchObject({
    state: 'IN_REVIEW',
    version: 2,
  });
  expect(await server.sql('SELECT 1 FROM lesson_revision WHERE lesson_id = $1', [id])).toEqual([]);
});
