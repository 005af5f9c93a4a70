import { EvidenceRows } from '../support/evidence-rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
const rows = new EvidenceRows();

const factor = rows.factor('Stöd');
const unknown = rows.factor('Okänd');

const north = rows.project('I norr', [], { period_from: '2015-01-01', period_to: '2016-12-31' });
const sibling = rows.project('I norr igen', [], { family_id: north.id });
const south = rows.project('I söder');
const answering = rows.project('Som svarar');
const hidden = rows.project('Som inte syns', [], { state: 'DRAFT', published_at: null });
rows.place(north, '25', '2514');
rows.place(sibling, '24');
rows.place(south, '12');
rows.place(hidden, '01');
const group = (table: 'lesson' | 'project', of: { id: string }, label: string) =>
  rows.tie(`${table}_target_group`, { [`${table}_id`]: of.id, label });
group('project', north, 'Unga');
group('project', south, 'Vuxna');

const early = rows.lesson(north, {
  ...{ phase: 'PRE_STUDY', recommendation: 'Börja tidigt.' },
  ...{ experience: null, experience_from: null, experience_to: null },
});
const late = rows.lesson(north, {
  ...{ phase: 'CLOSING', recommendation: 'Sluta i tid.' },
  ...{ experience: '2019', experience_from: '2019-01-01', experience_to: '2019-12-31' },
});
group('lesson', late, 'unga');
group('lesson', late, 'Föräldrar');
const other = rows.lesson(south, { phase: 'CLOSING', recommendation: 'Fråga dem.' });
rows.lesson(south, { recommendation: 'Räknas inte, den har inget belägg.' });
const draft = rows.lesson(south, {
  ...{ state: 'DRAFT', published_at: null, phase: 'IDEA', recommendation: 'Ett utkast.' },
});
rows.evidence(factor, 'HELPED', { lesson_id: early.id });
rows.evidence(factor, 'HELPED', { lesson_id: late.id });
rows.evidence(factor, 'HINDERED', { lesson_id: other.id });
rows.evidence(factor, 'HINDERED', { lesson_id: draft.id });
rows.evidence(factor, 'HELPED', { project_id: hidden.id });
rows.stance(other, answering, 'AGREES');

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
});
afterAll(() => server.close());

interface Told {
  factor: {
    conditions: {
      by: string;
      silent: number;
      conditions: { key: string; standing: { helped: number; hindered: number; total: number } }[];
    }[];
    advice: { recommendation: string }[];
    toldBy: { title: string }[];
  };
}

const query = `query Conditions($slug: String!) { factor(slug: $slug) {
  conditions { by silent conditions { key standing { helped hindered total } } }
  advice { recommendation } toldBy { title participations { role organisation { name } } } } }`;

const told = async (slug: unknown): Promise<Told['factor']> =>
  (await server.ask<Told>(query, { slug })).factor;

/** `key helped hindered total` of each condition, and how many say nothing. */
async function conditionsBy(by: string): Promise<string[]> {
  const found = (await told(factor['slug'])).conditions.find((one) => one.by === by);
  return [
    ...(found?.conditions ?? []).map(
      ({ key, standing }) => `${key} ${standing.helped} ${standing.hindered} ${standing.total}`,
    ),
    `silent ${found?.silent}`,
  ];
}

test('by county: where the whole family is, whichever of its projects told; drafts lie nowhere', async () => {
  expect(await conditionsBy('COUNTY')).toEqual(['12 0 1 1', '24 1 0 1', '25 1 0 1', 'silent 1']);
});

test('by phase in the order of a project, by independent sources', async () => {
  expect(await conditionsBy('PHASE')).toEqual(['PRE_STUDY 1 0 1', 'CLOSING 1 2 3', 'silent 0']);
});

test('by target group: the lesson’s own before those of its project, whatever their capitals', async () => {
  expect(await conditionsBy('TARGET_GROUP')).toEqual([
    'Vuxna 0 2 2',
    'Föräldrar 1 0 1',
    'Unga 1 0 1',
    'silent 0',
  ]);
});

test('by the year of the experience: the lesson’s, else each year of its project', async () => {
  expect(await conditionsBy('YEAR')).toEqual([
    '2015 1 0 1',
    '2016 1 0 1',
    '2019 1 0 1',
    'silent 2',
  ]);
});

test('advice of one source after another, and the projects that can tell', async () => {
  const { advice, toldBy } = await told(factor['slug']);
  expect(advice.map(({ recommendation }) => recommendation)).toEqual([
    'Sluta i tid.',
    'Fråga dem.',
    'Börja tidigt.',
  ]);
  expect(toldBy.map(({ title }) => title)).toEqual(['I norr', 'I söder', 'Som svarar']);
});

test('of a factor without evidence nothing is told', async () => {
  expect(await told(unknown['slug'])).toEqual({ conditions: [], advice: [], toldBy: [] });
});

test('two statements for every condition, however many there are', async () => {
  const alone = await statementsOf(server.visitor(), query, { slug: unknown['slug'] });
  expect(await statementsOf(server.visitor(), query, { slug: factor['slug'] })).toBeLessThanOrEqual(
    alone + 2,
  );
});
