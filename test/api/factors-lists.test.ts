import { startServer, type TestServer } from '../support/server.js';
import { statementsOf } from '../support/statements.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await fill();
});
afterAll(() => server.close());

const newId = 'gen_random_uuid()';

/**
 * 120 of everything, each with something of everything. The theme `tema-1` has evidence of all
 * factors, `tema-2` of ten; the study `studie-1` has 100 cases, `studie-2` ten.
 */
async function fill(): Promise<void> {
  await server.sql(`
    INSERT INTO theme (id, slug, label_sv, label_en)
      SELECT ${newId}, 'tema-' || n, 'tema ' || n, 'theme ' || n FROM generate_series(1, 120) n;
    INSERT INTO factor (id, slug, label_sv, label_en)
      SELECT ${newId}, 'faktor-' || n, 'faktor ' || n, 'factor ' || n FROM generate_series(1, 120) n;
    UPDATE factor f SET broader_id = b.id FROM factor b
      WHERE b.slug = 'faktor-' || (substring(f.slug FROM '[0-9]+$')::int - 60);
    INSERT INTO factor_label (factor_id, label, language) SELECT id, 'kallad ' || slug, 'SV' FROM factor;
    INSERT INTO project (id, slug, title, kind, state, family_id)
      SELECT id, 'projekt-' || n, 'Projekt ' || n, 'PILOT', 'PUBLISHED', id
      FROM (SELECT ${newId} AS id, n FROM generate_series(1, 120) n) made;
    INSERT INTO project_theme SELECT p.id, t.id FROM project p
      JOIN theme t ON t.slug IN ('tema-1', 'tema-' || substring(p.slug FROM '[0-9]+$'));
    INSERT INTO project_place SELECT id, '2180' FROM project;
    INSERT INTO source (id, kind, title) SELECT ${newId}, 'REPORT', 'Rapport ' || n FROM generate_series(1, 120) n;
    INSERT INTO organisation (id, slug, name, kind)
      SELECT ${newId}, 'org-' || n, 'Organisation ' || n, 'OTHER' FROM generate_series(1, 5) n;
    INSERT INTO study (id, slug, title, published, performer_id)
      SELECT ${newId}, 'studie-' || n, 'Studie ' || n, true, (SELECT id FROM organisation LIMIT 1)
      FROM generate_series(1, 2) n;
    INSERT INTO study_theme SELECT s.id, t.id FROM study s JOIN theme t ON t.slug = 'tema-' || 3;
    INSERT INTO study_commissioner SELECT s.id, o.id FROM study s CROSS JOIN organisation o;
    INSERT INTO study_case (id, study_id, position, name, place_code, project_id)
      SELECT ${newId}, s.id, n, 'Fall ' || n, CASE WHEN n % 2 = 0 THEN '2180' ELSE '0780' END, p.id
      FROM study s JOIN generate_series(1, 100) n ON s.slug = 'studie-1' OR n <= 10
      JOIN project p ON p.slug = 'projekt-' || n;
    INSERT INTO lesson (id, text, state, project_id, published_at)
      SELECT ${newId}, 'Lärdom om ' || slug, 'PUBLISHED', id, now() FROM project;
    INSERT INTO lesson_factor SELECT l.id, f.id FROM lesson l CROSS JOIN factor f
      WHERE l.text LIKE 'Lärdom om projekt-1%';
    -- Each factor by its own lesson under tema-1 and its own theme; ten of them under tema-2.
    INSERT INTO evidence (id, factor_id, polarity, lesson_id, quote, source_id)
      SELECT ${newId}, f.id, CASE WHEN l.text LIKE '%3' THEN 'HINDERED' ELSE 'HELPED' END, l.id, 'Citat', s.id
      FROM factor f JOIN lesson l ON l.text = 'Lärdom om projekt-' || substring(f.slug FROM '[0-9]+$')
      JOIN source s ON s.title = 'Rapport ' || substring(f.slug FROM '[0-9]+$');
    INSERT INTO evidence (id, factor_id, polarity, lesson_id)
      SELECT ${newId}, f.id, 'HELPED', l.id FROM factor f JOIN lesson l ON l.text = 'Lärdom om projekt-2'
      WHERE substring(f.slug FROM '[0-9]+$')::int BETWEEN 3 AND 10;
    INSERT INTO evidence (id, factor_id, polarity, lesson_id, source_id)
      SELECT ${newId}, f.id, 'HELPED', l.id, s.id FROM factor f CROSS JOIN lesson l CROSS JOIN source s
      WHERE f.slug = 'faktor-12' AND s.title = 'Rapport 1';
    INSERT INTO evidence (id, factor_id, polarity, study_case_id)
      SELECT ${newId}, f.id, 'HELPED', c.id FROM factor f CROSS JOIN study_case c WHERE f.slug = 'faktor-1';
    INSERT INTO open_question (id, slug, text, project_id, source_id)
      SELECT ${newId}, 'fraga-' || substring(p.slug FROM '[0-9]+$'), 'Hur gör man i ' || p.title || '?', p.id, s.id
      FROM project p JOIN source s ON s.title = 'Rapport ' || substring(p.slug FROM '[0-9]+$');
    INSERT INTO open_question_theme SELECT q.id, t.id FROM open_question q
      JOIN theme t ON t.slug IN ('tema-1', 'tema-' || substring(q.slug FROM '[0-9]+$'));
    INSERT INTO open_question_answer (id, question_id, position, lesson_id, source_id)
      SELECT ${newId}, q.id, 0, l.id, q.source_id FROM open_question q JOIN lesson l ON l.project_id = q.project_id;
  `);
}

const standing = 'standing { helped hindered total strength conflicting both }';
const piece =
  'id polarity quote counted factor { labelSv } source { title } lesson { text project { title } } study { title } studyCase { name place { name } }';
const seen = `factor { slug labelSv } ${standing} leading { ${piece} }`;

/** What a list of factors can show of each. */
const ofFactor = {
  standing,
  labels: 'labels { label } viewerCan { accept }',
  tree: 'broader { labelSv } narrower { labelSv broader { labelSv } }',
  themes: `themeStandings { gap theme { labelSv } ${standing} }`,
  evidence: `evidence(first: 2) { nodes { ${piece} } pageInfo { hasNextPage } }`,
  hindered: `evidence(polarity: HINDERED, theme: "tema-1", first: 2) { nodes { ${piece} } }`,
  mentions: 'mentions(first: 2) { nodes { text project { title } } }',
  others: `coOccurring { factor { labelSv } ${standing} leading { id quote } }`,
  studies: 'studies { title themes { labelSv } performer { name } }',
};

/** How many rows a list answered: what is asked for has to be there, or the figure says nothing. */
async function rowsOf(document: string, path: string): Promise<number> {
  const data = await server.ask<Record<string, unknown>>(document);
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
  return (found as unknown[]).length;
}

/** Ten and a hundred rows take the same number of statements, and not many. */
async function expectTheSame(
  documents: readonly [ten: string, hundred: string],
  path: string,
  most: number,
): Promise<void> {
  expect(await rowsOf(documents[0], path)).toBe(10);
  expect(await rowsOf(documents[1], path)).toBeGreaterThanOrEqual(100);
  const [ten, hundred] = [
    await statementsOf(server.visitor(), documents[0]),
    await statementsOf(server.visitor(), documents[1]),
  ];
  expect(hundred).toBe(ten);
  expect(hundred).toBeLessThanOrEqual(most);
  // The control: a row more needs something, so the counter does count.
  expect(ten).toBeGreaterThan(0);
}

const pair = (document: (first: number) => string): [string, string] => [
  document(10),
  document(100),
];

test.each(Object.entries(ofFactor))('factors with %s', async (_what, fields) => {
  await expectTheSame(
    pair((first) => `{ factors(first: ${first}) { nodes { labelSv ${fields} } } }`),
    'factors.nodes',
    12,
  );
});

test('factors filtered by theme and label', async () => {
  await expectTheSame(
    pair(
      (first) =>
        `{ factors(filter: { theme: "tema-1", label: "fak" }, first: ${first}) { nodes { labelSv } } }`,
    ),
    'factors.nodes',
    1,
  );
});

test('the evidence of one factor', async () => {
  await expectTheSame(
    pair(
      (first) =>
        `{ factor(slug: "faktor-12") { evidence(theme: "tema-1", first: ${first}) { nodes { ${piece} } } } }`,
    ),
    'factor.evidence.nodes',
    12,
  );
});

test('the answer of a theme of ten factors and of a theme of all', async () => {
  const documents: [string, string] = [
    `{ theme(slug: "tema-2") { standings { ${seen} } projectsWithoutEvidence { title } } }`,
    `{ theme(slug: "tema-1") { standings { ${seen} } projectsWithoutEvidence { title } } }`,
  ];
  await expectTheSame(documents, 'theme.standings', 14);
});

test('the answers of many themes, by county', async () => {
  await expectTheSame(
    pair(
      (first) =>
        `{ themes(first: ${first}) { nodes { labelSv standings(county: "21") { factor { labelSv } leading { id } } } } }`,
    ),
    'themes.nodes',
    6,
  );
});

test.each([
  ['open questions', 'openQuestions(first: ROWS)'],
  [
    'open questions of a theme',
    'openQuestions(filter: { theme: "tema-1", state: OPEN }, first: ROWS)',
  ],
])('%s', async (_what, field) => {
  const fields =
    'text project { title } themes { labelSv } source { title } answers { text lesson { text } source { title } }';
  await expectTheSame(
    pair(
      (first) =>
        `{ openQuestions: ${field.replace('ROWS', String(first))} { nodes { ${fields} } } }`,
    ),
    'openQuestions.nodes',
    9,
  );
});

test('questions below themes and projects', async () => {
  await expectTheSame(
    pair(
      (first) =>
        `{ themes(first: ${first}) { nodes { openQuestions(first: 2) { nodes { text } } } } }`,
    ),
    'themes.nodes',
    3,
  );
  await expectTheSame(
    pair((first) => `{ projects(first: ${first}) { nodes { openQuestions { text } } } }`),
    'projects.nodes',
    3,
  );
});

test('a study of ten cases and of a hundred', async () => {
  const fields = `title performer { name } commissioners { name } themes { labelSv } source { title }
    cases { name place { name county { name } } project { title } study { title } } evidence { ${piece} }`;
  await expectTheSame(
    [`{ study(slug: "studie-2") { ${fields} } }`, `{ study(slug: "studie-1") { ${fields} } }`],
    'study.cases',
    18,
  );
});

test('knowledge gaps', async () => {
  const gaps = (first: number): string =>
    `{ knowledgeGaps(first: ${first}) { kind factor { labelSv } theme { labelSv } projects { title } } }`;
  expect(await rowsOf(gaps(20), 'knowledgeGaps')).toBe(20);
  const many = await statementsOf(server.visitor(), gaps(20));
  expect(many).toBe(await statementsOf(server.visitor(), gaps(2)));
  expect(many).toBeLessThanOrEqual(4);
});
