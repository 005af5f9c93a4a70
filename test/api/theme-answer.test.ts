import { EvidenceRows } from '../support/evidence-rows.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
const rows = new EvidenceRows();
const theme = rows.theme('Lärcentrum');
const other = rows.theme('Folkhälsa');

// A study that counts as one: its factors tie, and its own order decides among them.
const study = rows.study('Motorn', [theme], ['2180', '2480']);
const helping = ['Drivande personer', 'Samverkan', 'Legitimitet'].map((label, position) => {
  const factor = rows.factor(label);
  rows.evidence(factor, 'HELPED', { study_id: study.id }, { position });
  return factor;
});
const attitudes = rows.factor('Attityder');
rows.evidence(attitudes, 'HELPED', { study_id: study.id }, { position: 3 });
rows.evidence(attitudes, 'HINDERED', { study_id: study.id }, { position: 8 });
rows.evidence(rows.factor('Regelverk'), 'HINDERED', { study_id: study.id }, { position: 0 });
// The same place in the order: then the label, å after z.
for (const label of ['Zonering', 'Åldrande', 'Ekonomi']) {
  rows.evidence(rows.factor(label), 'HINDERED', { study_id: study.id }, { position: 9 });
}

// A factor that five projects tell of: four that it helped, the last that it hindered.
const strong = rows.factor('Ödmjukhet');
const projects = ['A', 'B', 'C', 'D', 'E'].map((name) => rows.project(`Alfa ${name}`, [theme]));
const hinders = projects.at(-1);
const told = projects.map((project) =>
  rows.evidence(strong, project === hinders ? 'HINDERED' : 'HELPED', { project_id: project.id }),
);
// More of the first project, which must not lead twice.
rows.evidence(
  strong,
  'HELPED',
  { lesson_id: rows.lesson(projects[0] ?? null).id },
  { position: 1 },
);
rows.place(projects[0] ?? theme, '2180');
rows.place(projects[1] ?? theme, '21');
rows.place(projects[2] ?? theme, '0780');

// One source can be ahead by a case only: a tied case counts as its project's family.
const tied = rows.study('Fallen', [theme], ['2482']);
const [tiedCase] = tied.cases;
if (tiedCase) tiedCase['project_id'] = projects[0]?.id;
rows.evidence(strong, 'HELPED', { study_case_id: tiedCase?.id }, { position: 2 });

// Told on another theme, and never told at all.
const silent = rows.project('Tyst', [theme]);
const elsewhere = rows.project('Annorstädes', [theme]);
const lesson = rows.lesson(elsewhere);
rows.tie('lesson_theme', { lesson_id: lesson.id, theme_id: other.id });
rows.evidence(rows.factor('Tid'), 'HELPED', { lesson_id: lesson.id });
rows.project('Utkast', [theme], { state: 'DRAFT', published_at: null });
rows.project('Fortsättning', [theme], { family_id: projects[0]?.id });

beforeAll(async () => {
  server = await startServer();
  await rows.write(server.sql);
});
afterAll(() => server.close());

interface Answer {
  theme: {
    standings: {
      factor: { labelSv: string };
      standing: { helped: number; hindered: number; total: number; strength: string };
      leading: { id: string; polarity: string; project: { title: string } | null }[];
    }[];
  };
}

async function standings(county?: string): Promise<Answer['theme']['standings']> {
  const answer = await server.ask<Answer>(
    `query Answer($slug: String!, $county: String) {
       theme(slug: $slug) { standings(county: $county) {
         factor { labelSv } standing { helped hindered total strength }
         leading { id polarity project { title } } } } }`,
    { slug: theme['slug'], county },
  );
  return answer.theme.standings;
}

const labels = (of: Answer['theme']['standings']): string[] =>
  of.map(({ factor }) => factor.labelSv);

test('most sources first; ties: what helped, then the order of the source, then the label', async () => {
  expect(labels(await standings())).toEqual([
    'Ödmjukhet',
    'Drivande personer',
    'Samverkan',
    'Legitimitet',
    'Attityder',
    // Only hindered, though the source names it first.
    'Regelverk',
    'Ekonomi',
    'Zonering',
    'Åldrande',
  ]);
});

test('every row has its figures', async () => {
  const [first, second] = await standings();
  expect(first?.standing).toEqual({ helped: 4, hindered: 1, total: 5, strength: 'SEVERAL' });
  expect(second?.standing).toEqual({ helped: 1, hindered: 0, total: 1, strength: 'SINGLE' });
});

test('three pieces lead, of three sources, and the other side is among them', async () => {
  const all = await standings();
  const leading = all[0]?.leading ?? [];
  expect(leading).toHaveLength(3);
  expect(new Set(leading.map(({ project }) => project?.title)).size).toBe(3);
  expect(leading.map(({ polarity }) => polarity).sort()).toEqual(['HELPED', 'HELPED', 'HINDERED']);
  expect(leading.map(({ id }) => id)).toContain(told.at(-1)?.id);
  const both = all.find(({ factor }) => factor.labelSv === 'Attityder');
  expect(both?.leading.map(({ polarity }) => polarity).sort()).toEqual(['HELPED', 'HINDERED']);
  expect(all.every(({ leading: some }) => some.length >= 1 && some.length <= 3)).toBe(true);
});

test('a county holds what lies in it: projects in it or its municipalities, cases, studies by their cases', async () => {
  const inGavleborg = await standings('21');
  // A is in Gävle, B in the county; the study has a case in Gävle.
  expect(inGavleborg[0]).toMatchObject({
    factor: { labelSv: 'Ödmjukhet' },
    standing: { helped: 2, hindered: 0, total: 2 },
  });
  const leading = inGavleborg[0]?.leading.slice(0, 2).map(({ project }) => project?.title);
  expect(leading?.sort()).toEqual(['Alfa A', 'Alfa B']);
  expect(labels(inGavleborg)).toHaveLength(9);
  // C is in Växjö; the study has no case there.
  const inKronoberg = await standings('07');
  expect(labels(inKronoberg)).toEqual(['Ödmjukhet']);
  expect(inKronoberg[0]?.standing.total).toBe(1);
  expect(inKronoberg[0]?.leading).toMatchObject([{ project: { title: 'Alfa C' } }]);
  // The case that counts as A's family lies in Skellefteå, and the study has a case in Umeå.
  expect((await standings('24'))[0]).toMatchObject({ standing: { total: 1 } });
  expect(await standings('99')).toEqual([]);
});

test('the projects that have the theme and told nothing on it; families told as one', async () => {
  const answer = await server.ask<{ theme: { projectsWithoutEvidence: { title: string }[] } }>(
    `{ theme(slug: "${String(theme['slug'])}") { projectsWithoutEvidence { title } } }`,
  );
  const titles = answer.theme.projectsWithoutEvidence.map(({ title }) => title);
  // Not the draft, and not "Fortsättning", which counts as one with A.
  expect(titles).toEqual([elsewhere['title'], silent['title']]);
});

test('a merged theme answers with the figures of what it became', async () => {
  await server.sql(
    `INSERT INTO theme (id, slug, label_sv, label_en, merged_into_id)
     VALUES (gen_random_uuid(), 'larcentra', 'Lärcentra', 'Learning centres', $1)`,
    [theme.id],
  );
  const answer = await server.ask<Answer>(
    `{ theme(slug: "larcentra") { standings { factor { labelSv } } } }`,
  );
  expect(answer.theme.standings).toHaveLength(9);
});

describe('knowledge gaps', () => {
  interface Gap {
    kind: string;
    factor: { labelSv: string };
    theme: { labelSv: string };
    projects: { title: string }[];
  }
  const gaps = async (first?: number): Promise<Gap[]> => {
    const { knowledgeGaps } = await server.ask<{ knowledgeGaps: Gap[] }>(
      `query Gaps($first: Int) { knowledgeGaps(first: $first) {
         kind factor { labelSv } theme { labelSv } projects { title } } }`,
      { first },
    );
    return knowledgeGaps;
  };

  test('are factor and theme of which nothing is counted; themes with projects first', async () => {
    const all = await gaps(20);
    // Ten factors and two themes have eleven empty cells: "Tid" here, the nine others elsewhere.
    expect(all).toHaveLength(10);
    expect(all[0]).toEqual({
      kind: 'NO_EVIDENCE',
      factor: { labelSv: 'Tid' },
      theme: { labelSv: 'Lärcentrum' },
      projects: [{ title: 'Alfa A' }, { title: 'Alfa B' }, { title: 'Alfa C' }],
    });
    expect(
      all.slice(1).every(({ kind, projects: named }) => kind === 'NO_PROJECTS' && !named.length),
    ).toBe(true);
    expect(new Set(all.slice(1).map(({ factor }) => factor.labelSv))).toEqual(
      new Set([...labels(await standings())]),
    );
    expect(
      all.filter(({ factor }) => helping.some((one) => one['label_sv'] === factor.labelSv)),
    ).toHaveLength(3);
  });

  test('come in the same order every time, three unless more are asked for', async () => {
    const three = await gaps();
    expect(three).toHaveLength(3);
    expect(await gaps()).toEqual(three);
    expect((await gaps(20)).slice(0, 3)).toEqual(three);
  });

  test('are at most twenty', async () => {
    for (const first of [0, 21]) {
      const { errors } = await server.graphql(`{ knowledgeGaps(first: ${first}) { kind } }`);
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});
