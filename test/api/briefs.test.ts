import { randomUUID } from 'node:crypto';
import {
  type Addition,
  type BriefSeen,
  createBriefText,
  createInput,
  type Made,
  makeBrief,
  readBrief,
  seenBrief,
} from '../support/brief-requests.js';
import { EvidenceRows } from '../support/evidence-rows.js';
import { keepOutbox } from '../support/outbox-log.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
let owner: Session;
let outbox: Awaited<ReturnType<typeof keepOutbox>>;
const rows = new EvidenceRows();

const theme = rows.theme('Lärcentrum');
const elsewhere = rows.theme('Folkhälsa');
const support = rows.factor('Stöd');
const contested = rows.factor('Attityder');
const silentFactor = rows.factor('Tystnad');
const [first, second, third, outside] = ['Alfa', 'Beta', 'Gamma', 'Delta'].map((title) =>
  rows.project(title, [title === 'Delta' ? elsewhere : theme]),
);
const silent = rows.project('Tyst projekt', [theme]);
rows.place(first!, '2180');

const evidence = [first, second, third].map((project, position) =>
  rows.evidence(support, 'HELPED', { project_id: project!.id }, { quote: `Citat ${position}.` }),
);
rows.evidence(support, 'HELPED', { project_id: outside!.id }, { quote: 'Annorstädes.' });
rows.evidence(contested, 'HELPED', { project_id: first!.id }, { quote: 'Det gick.' });
rows.evidence(contested, 'HINDERED', { project_id: second!.id }, { quote: 'Det gick inte.' });
const lesson = rows.lesson(first!, { text: 'Börja med kallelserna, i god tid.' });

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
  outbox = await keepOutbox(server.sql);
  owner = await server.signInAs('agare@example.org');
});
afterAll(() => server.close());

const inTheme = (factor: { id: string }): Addition => ({
  kind: 'FACTOR',
  id: factor.id,
  filter: { themes: [String(theme['slug'])] },
});

const factorOf = ({ document }: BriefSeen, label: string) =>
  document.factors.find(({ factor }) => factor.labelSv === label);

test('a brief holds factors with figures, both sides, lessons, projects, gaps and sources', async () => {
  const id = await makeBrief(owner, [
    inTheme(support),
    inTheme(contested),
    inTheme(silentFactor),
    { kind: 'LESSON', id: lesson.id },
    { kind: 'PROJECT', id: second!.id },
  ]);
  const brief = await seenBrief(owner, id);
  const { document } = brief;
  expect(factorOf(brief, 'Stöd')?.standing).toEqual({
    ...{ helped: 3, hindered: 0, total: 3, strength: 'SOME', conflicting: false },
  });
  expect(factorOf(brief, 'Attityder')).toMatchObject({
    standing: { helped: 1, hindered: 1, total: 2, conflicting: true },
    pieces: expect.arrayContaining([
      expect.objectContaining({ quote: 'Det gick.', sides: ['HELPED'] }),
      expect.objectContaining({ quote: 'Det gick inte.', sides: ['HINDERED'] }),
    ]),
  });
  expect(factorOf(brief, 'Tystnad')).toMatchObject({ standing: { total: 0 }, gap: 'NO_EVIDENCE' });
  expect(document.silences).toEqual([
    { theme: { slug: theme['slug'] }, count: 1, projects: [{ title: silent['title'] }] },
  ]);
  expect(document.lessons).toMatchObject([{ public: true, text: lesson['text'] }]);
  expect(document.projects).toMatchObject([{ public: true, project: { title: 'Beta' } }]);
  // Three projects and the lesson, numbered as they are met.
  expect(document.sources.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(document.sum).toEqual({ helped: 3, hindered: 1, total: 3 });
  expect(brief.changes).toEqual({ added: 0, removed: 0, otherFigures: 0 });
});

test('without a theme the same factor counts what lies outside it, too', async () => {
  const id = await makeBrief(owner, [{ kind: 'FACTOR', id: support.id }, inTheme(support)]);
  const { document } = await seenBrief(owner, id);
  expect(document.factors.map(({ standing }) => standing.total)).toEqual([4, 3]);
  const county = await makeBrief(owner, [
    { kind: 'FACTOR', id: support.id, filter: { ...inTheme(support).filter, counties: ['21'] } },
  ]);
  const seen = await seenBrief(owner, county);
  expect(seen.document.factors[0]?.standing.total).toBe(1);
});

test('a theme is put in as its ranked factors, and nothing twice', async () => {
  const id = await makeBrief(owner, [{ kind: 'THEME', id: theme.id }, inTheme(support)]);
  const brief = await seenBrief(owner, id);
  const { theme: answer } = await server.ask<{
    theme: { standings: { factor: { labelSv: string }; standing: { total: number } }[] };
  }>(
    'query Q($slug: String!) { theme(slug: $slug) { standings { factor { labelSv } standing { total } } } }',
    {
      slug: theme['slug'],
    },
  );
  expect(
    brief.document.factors.map(({ factor, standing }) => [factor.labelSv, standing.total]),
  ).toEqual(answer.standings.map(({ factor, standing }) => [factor.labelSv, standing.total]));
});

test('what is published later changes nothing in it, is told, and comes in by an update', async () => {
  const id = await makeBrief(owner, [inTheme(support), inTheme(contested)]);
  const before = await seenBrief(owner, id);
  const more = new EvidenceRows();
  const fresh = more.project('Epsilon', [theme]);
  const added = [0, 1].map(() =>
    more.evidence(support, 'HINDERED', { project_id: fresh.id }, { quote: 'Nytt belägg.' }),
  );
  await more.write(server.sql);
  const after = await seenBrief(owner, id);
  expect(after.document).toEqual(before.document);
  expect(after.changes).toEqual({ added: 2, removed: 0, otherFigures: 1 });

  await owner.ask('mutation M($id: ID!) { refreshBrief(id: $id) { __typename } }', { id });
  const updated = await seenBrief(owner, id);
  expect(factorOf(updated, 'Stöd')?.standing).toMatchObject({ helped: 3, hindered: 1, total: 4 });
  expect(updated.changes).toEqual({ added: 0, removed: 0, otherFigures: 0 });
  expect(updated.document.dataVersion).not.toBe(before.document.dataVersion);
  expect(Date.parse(updated.document.takenAt ?? '')).toBeGreaterThan(
    Date.parse(before.document.takenAt ?? ''),
  );
  await server.sql('DELETE FROM evidence WHERE id = ANY($1::uuid[])', [added.map((one) => one.id)]);
  expect((await seenBrief(owner, id)).changes).toEqual({ added: 0, removed: 2, otherFigures: 1 });
});

test('the words that were taken stay when they are changed; what is taken back is shown to nobody', async () => {
  const id = await makeBrief(owner, [inTheme(support), { kind: 'LESSON', id: lesson.id }]);
  const before = await seenBrief(owner, id);
  const [one] = evidence;
  await server.sql(`UPDATE evidence SET quote = 'Ändrat.' WHERE id = $1`, [one!.id]);
  await server.sql(`UPDATE lesson SET text = 'Ändrad lärdom.' WHERE id = $1`, [lesson.id]);
  expect((await seenBrief(owner, id)).document).toEqual(before.document);

  await server.sql(
    `UPDATE project SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.', withdrawn_at = now() WHERE id = $1`,
    [first!.id],
  );
  await server.sql(
    `UPDATE lesson SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.', withdrawn_at = now() WHERE id = $1`,
    [lesson.id],
  );
  const after = await seenBrief(owner, id);
  const piece = factorOf(after, 'Stöd')?.pieces.find((each) => each.id === one!.id);
  expect(piece).toMatchObject({ public: false, quote: null, lessonText: null });
  // The figures are of the day they were taken, and the page says how many words are gone.
  expect(factorOf(after, 'Stöd')?.standing).toEqual(factorOf(before, 'Stöd')?.standing);
  expect(after.document.lessons).toMatchObject([{ public: false, text: null }]);
  expect(after.document.hidden).toBe(2);
  expect(JSON.stringify(after.document)).not.toMatch(/Citat 0|kallelserna|Alfa/);
  expect(after.document.sources.filter((source) => !source.public)).toHaveLength(2);
  expect(after.document.method.at(-1)?.text).toContain('2 av det som samlades är inte offentligt');

  // An update leaves what is gone where it was, for its owner to take out.
  await owner.ask('mutation M($id: ID!) { refreshBrief(id: $id) { __typename } }', { id });
  const updated = await seenBrief(owner, id);
  expect(factorOf(updated, 'Stöd')?.standing.total).toBe(2);
  expect(updated.document.lessons).toMatchObject([{ public: false }]);
  await owner.ask(
    'mutation M($id: ID!, $itemId: ID!) { removeFromBrief(id: $id, itemId: $itemId) { id } }',
    { id, itemId: updated.document.lessons[0]?.itemId },
  );
  expect((await seenBrief(owner, id)).document.lessons).toEqual([]);
  await server.sql(
    `UPDATE project SET state = 'PUBLISHED', withdrawn_reason = NULL, withdrawn_at = NULL WHERE id = $1`,
    [first!.id],
  );
});

test('a factor that was merged counts as what it became', async () => {
  const id = await makeBrief(owner, [inTheme(silentFactor)]);
  await server.sql('UPDATE factor SET merged_into_id = $1 WHERE id = $2', [
    support.id,
    silentFactor.id,
  ]);
  const { changes } = await seenBrief(owner, id);
  expect(changes).toEqual({ added: 3, removed: 0, otherFigures: 1 });
  await owner.ask('mutation M($id: ID!) { refreshBrief(id: $id) { __typename } }', { id });
  expect((await seenBrief(owner, id)).document.factors[0]).toMatchObject({
    factor: { labelSv: 'Stöd' },
    standing: { total: 3 },
  });
  await server.sql('UPDATE factor SET merged_into_id = NULL WHERE id = $1', [silentFactor.id]);
});

test('texts and order are the owner’s; the method is made, and stands whatever is asked', async () => {
  const id = await makeBrief(owner, [inTheme(support)]);
  const edit = `mutation M($input: EditBriefInput!) { edited: editBrief(input: $input) {
    __typename ... on Brief { version } ... on EditConflict { currentVersion } } }`;
  const edited = (input: object) =>
    owner.ask<{ edited: object }>(edit, { input: { id, ...input } }).then((data) => data.edited);
  expect(await edited({ version: 1, shortAnswer: 'Stödet avgör.' })).toEqual({
    ...{ __typename: 'Brief', version: 2 },
  });
  expect(await edited({ version: 1, shortAnswer: 'Något annat.' })).toEqual({
    ...{ __typename: 'EditConflict', currentVersion: 2 },
  });
  const { document } = await seenBrief(owner, id);
  expect(document).toMatchObject({
    shortAnswer: 'Stödet avgör.',
    question: 'Vad får projekt att lyckas?',
  });
  const method = document.method.map(({ text }) => text).join('\n');
  for (const said of [
    'Vad får projekt att lyckas?',
    '3 oberoende källor (3 projektfamiljer), med 3 belägg',
    'temat lärcentrum',
    document.dataVersion,
    'Bara det som är publicerat räknas',
  ]) {
    expect(method).toContain(said);
  }

  const arrange = (sections: string[]) =>
    owner.graphql<{ arrangeBrief: { sections: string[] } }>(
      'mutation M($id: ID!, $sections: [BriefSection!]!) { arrangeBrief(id: $id, sections: $sections) { sections } }',
      { id, sections },
    );
  const turned = [...document.sections].reverse();
  expect((await arrange(turned)).data?.arrangeBrief.sections).toEqual(turned);
  for (const wrong of [
    turned.filter((section) => section !== 'METHOD'),
    [...turned.slice(1), 'METHOD'],
    [],
  ]) {
    const { errors } = await arrange(wrong);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  // A change of order or contents is no conflict with what is being written.
  expect(await edited({ version: 2, title: 'Nytt namn' })).toMatchObject({ version: 3 });
});

test('made once under one key, whatever is sent again', async () => {
  const input = createInput([inTheme(support)]);
  const answers = await Promise.all(
    [1, 2, 3].map(() => owner.ask<{ made: Made }>(createBriefText, { input })),
  );
  expect(new Set(answers.map(({ made }) => made.id)).size).toBe(1);
  const { document } = await seenBrief(owner, answers[0]?.made.id ?? '');
  expect(document.factors).toHaveLength(1);
});

test('two who put things in at once: each stands once, in an order of its own', async () => {
  const id = await makeBrief(owner);
  const add = `mutation M($id: ID!, $items: [BriefItemInput!]!) { addToBrief(id: $id, items: $items) { __typename } }`;
  await Promise.all(
    [support, contested, support, contested].map((factor) =>
      owner.ask(add, { id, items: [inTheme(factor)] }),
    ),
  );
  const { document } = await seenBrief(owner, id);
  expect(document.factors.map(({ factor }) => factor.labelSv).sort()).toEqual([
    'Attityder',
    'Stöd',
  ]);
});

test.each([
  ['a factor', { kind: 'FACTOR', id: randomUUID() }, 'NOT_FOUND'],
  ['a theme', { kind: 'THEME', id: randomUUID() }, 'NOT_FOUND'],
  ['a project', { kind: 'PROJECT', id: randomUUID() }, 'NOT_FOUND'],
  ['a county', { kind: 'FACTOR', id: support.id, filter: { counties: ['99'] } }, 'BAD_USER_INPUT'],
  [
    'a code that is none',
    { kind: 'FACTOR', id: support.id, filter: { counties: ['Gävle'] } },
    'BAD_USER_INPUT',
  ],
] satisfies [string, Addition, string][])(
  '%s that is not there is refused, and nothing is made',
  async (_what, item, code) => {
    const count = () => server.sql('SELECT count(*) FROM brief');
    const before = await count();
    const { errors } = await owner.graphql(createBriefText, { input: createInput([item]) });
    expect(errors[0]?.extensions?.['code']).toBe(code);
    expect(await count()).toEqual(before);
  },
);

test('as many statements for thirty factors as for three', async () => {
  const many = new EvidenceRows();
  const factors = Array.from({ length: 30 }, (_, index) =>
    many.factor(`Faktor ${index}`, { slug: `faktor-${index}` }),
  );
  for (const factor of factors) {
    for (const project of [second, third]) {
      many.evidence(factor, 'HELPED', { project_id: project!.id });
    }
  }
  await many.write(server.sql);
  const few = await makeBrief(owner, factors.slice(0, 3).map(inTheme));
  const all = await makeBrief(owner, factors.map(inTheme));
  const statements = await statementsOf(owner, readBrief, { id: few });
  expect(await statementsOf(owner, readBrief, { id: all })).toBe(statements);
  expect(statements).toBeLessThanOrEqual(10);
  const list = '{ briefs(first: 50) { nodes { id title } pageInfo { hasNextPage } } }';
  expect(await statementsOf(owner, list)).toBeLessThanOrEqual(3);
});

test('nothing of this is told to the index', async () => {
  expect(await outbox.written()).toEqual([]);
});
