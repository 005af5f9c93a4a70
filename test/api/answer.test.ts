import { EvidenceRows } from '../support/evidence-rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
const rows = new EvidenceRows();
const theme = rows.theme('Lärcentrum', { slug: 'larcentrum' });
const other = rows.theme('Folkhälsa', { slug: 'folkhalsa' });
const leaders = rows.factor('Drivande personer', { slug: 'drivande' });
const rules = rows.factor('Regelverk', { slug: 'regelverk' });
const money = rows.factor('Ekonomi', { slug: 'ekonomi' });

// Alfa is about the young and has a lesson about the newly arrived; Beta is about the young.
const alfa = rows.project('Alfa', [theme]);
const beta = rows.project('Beta', [theme]);
const draft = rows.project('Utkast', [theme], { state: 'DRAFT', published_at: null });
const silent = rows.project('Tyst', [theme]);
for (const [project, label] of [
  [alfa, 'Unga'],
  [beta, 'unga'],
  [silent, 'Unga'],
  [draft, 'hemlig grupp'],
] as const) {
  rows.tie('project_target_group', { project_id: project.id, label });
}
rows.place(alfa, '2180');
rows.place(beta, '07');
rows.place(silent, '21');
const ofProject = rows.lesson(alfa, { phase: 'RUNNING' });
const ofGroup = rows.lesson(alfa, { phase: 'CLOSING' });
rows.tie('lesson_target_group', { lesson_id: ofGroup.id, label: 'Nyanlända' });
rows.evidence(
  leaders,
  'HELPED',
  { lesson_id: ofProject.id },
  { conditions: 'När en person äger frågan' },
);
rows.evidence(rules, 'HINDERED', { lesson_id: ofGroup.id });
rows.evidence(leaders, 'HELPED', { project_id: beta.id }, { position: 1 });
// Known elsewhere only.
const elsewhere = rows.project('Annorstädes', [other]);
rows.evidence(money, 'HINDERED', { project_id: elsewhere.id });

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
});
afterAll(() => server.close());

interface Answer {
  theme: { slug: string };
  sources: number;
  pieces: number;
  projects: number;
  unknown: { filter: string; value: string }[];
  factors: {
    factor: { labelSv: string };
    standing: { total: number };
    leading: { conditions: string | null }[];
  }[];
  silentFactors: { sources: number; factor: { labelSv: string } }[];
  silentProjects: { title: string }[];
}

const query = `query Q($theme: String!, $county: String, $targetGroup: String, $phase: LessonPhase) {
  answer(theme: $theme, county: $county, targetGroup: $targetGroup, phase: $phase) {
    theme { slug } sources pieces projects unknown { filter value }
    factors { factor { labelSv } standing { total } leading { conditions } }
    silentFactors { sources factor { labelSv } } silentProjects { title } } }`;

const ask = async (asked: object = {}): Promise<Answer | null> =>
  (await server.ask<{ answer: Answer | null }>(query, { theme: 'larcentrum', ...asked })).answer;

const figures = (answer: Answer | null): string[] | undefined =>
  answer?.factors.map(({ factor, standing }) => `${factor.labelSv} ${standing.total}`);

test('the answer has its factors in order, with words, conditions, and what is missing', async () => {
  const answer = await ask();
  expect(figures(answer)).toEqual(['Drivande personer 2', 'Regelverk 1']);
  expect(answer).toMatchObject({ sources: 2, pieces: 3, projects: 3, unknown: [] });
  const conditions = answer?.factors[0]?.leading.map((piece) => piece.conditions);
  expect(conditions).toContain('När en person äger frågan');
  expect(answer?.silentFactors).toEqual([{ sources: 1, factor: { labelSv: 'Ekonomi' } }]);
  expect(answer?.silentProjects).toEqual([{ title: 'Tyst' }]);
});

test('a target group is the lesson’s own, else its project’s, whatever the capitals', async () => {
  expect(figures(await ask({ targetGroup: 'UNGA' }))).toEqual(['Drivande personer 2']);
  expect(figures(await ask({ targetGroup: 'Nyanlända' }))).toEqual(['Regelverk 1']);
});

test('county and phase narrow it, and the projects that could have told', async () => {
  const inKronoberg = await ask({ county: '07' });
  expect(figures(inKronoberg)).toEqual(['Drivande personer 1']);
  expect(inKronoberg).toMatchObject({ projects: 1, silentProjects: [] });
  expect(inKronoberg?.silentFactors.map(({ factor }) => factor.labelSv)).toEqual([
    'Ekonomi',
    'Regelverk',
  ]);
  expect(figures(await ask({ phase: 'CLOSING' }))).toEqual(['Regelverk 1']);
});

test('what names nothing is told, and a theme that is none has no answer', async () => {
  const answer = await ask({ county: '99', targetGroup: 'Marsmänniskor' });
  expect(answer?.unknown).toEqual([
    { filter: 'COUNTY', value: '99' },
    { filter: 'TARGET_GROUP', value: 'Marsmänniskor' },
  ]);
  // What only a draft says is unknown as well.
  expect((await ask({ targetGroup: 'hemlig grupp' }))?.unknown).toHaveLength(1);
  expect(await ask({ theme: 'finns-inte' })).toBeNull();
  const wrong = await server.graphql(query, { theme: 'larcentrum', phase: 'MORGON' });
  expect(wrong.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

test('the answer, a factor’s standing and a cell of the map say the same', async () => {
  const { factorStanding, evidenceMapCell } = await server.ask<
    Record<'evidenceMapCell' | 'factorStanding', { standing: { total: number } }>
  >(
    `query Q($filter: EvidenceMapFilter) {
       factorStanding(factor: "drivande", filter: $filter) { standing { total } }
       evidenceMapCell(factor: "drivande", filter: $filter) { standing { total } } }`,
    { filter: { themes: ['larcentrum'], targetGroups: ['Unga'], counties: ['21'] } },
  );
  expect(factorStanding.standing.total).toBe(1);
  expect(evidenceMapCell.standing.total).toBe(1);
  expect(figures(await ask({ targetGroup: 'Unga', county: '21' }))).toEqual([
    'Drivande personer 1',
  ]);
  const { absent } = await server.ask<{ absent: null }>(
    '{ absent: factorStanding(factor: "finns-inte") { standing { total } } }',
  );
  expect(absent).toBeNull();
});

test('target groups to choose from are those that published things name, each once', async () => {
  const { evidenceMapChoices: choices } = await server.ask<{
    evidenceMapChoices: { targetGroups: { key: string }[] };
  }>('{ evidenceMapChoices { targetGroups { key } } }');
  expect(choices.targetGroups.map(({ key }) => key.toLowerCase())).toEqual(['nyanlända', 'unga']);
});

test('as many statements for thirty factors as for two', async () => {
  const few = await statementsOf(server.visitor(), query, { theme: 'larcentrum' });
  const many = new EvidenceRows();
  const [wide] = [many.theme('Bred', { slug: 'bred' })];
  const project = many.project('Vid', [wide]);
  for (let index = 0; index < 30; index += 1) {
    many.evidence(many.factor(`Faktor ${index}`, { slug: `faktor-${index}` }), 'HELPED', {
      project_id: project.id,
    });
  }
  await many.write(server.sql);
  expect(await statementsOf(server.visitor(), query, { theme: 'bred' })).toBe(few);
  expect(few).toBeLessThanOrEqual(14);
});
