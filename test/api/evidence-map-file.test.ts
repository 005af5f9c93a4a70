import { createDatabase, type TestDatabase } from '../support/database.js';
import { generateKnowledge, insertRows } from '../support/knowledge-generator.js';
import { type MapAnswer, mapQuery, type MapQuestion } from '../support/map-requests.js';
import { readCsv } from '../support/read-csv.js';
import { startServer, type TestServer } from '../support/server.js';

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createDatabase();
  await insertRows(database.sql, generateKnowledge(8, 200));
  server = await startServer({ database });
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

/** The file of a map, of one factor or of one cell. */
async function fetchFile(asked: object): Promise<{ status: number; type: string; text: string }> {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    for (const one of [value as unknown].flat()) address.append(name, String(one));
  }
  const answer = await fetch(`${server.url}/evidens.csv?${address.toString()}`);
  // Not text(): that would take the byte order mark away.
  const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text };
}

const rowsOf = (text: string): Record<string, string>[] => readCsv(text.replace(/^\uFEFF/, ''));

const distinct = (rows: Record<string, string>[]): number =>
  new Set(rows.map(({ Familj }) => Familj)).size;

const questions: MapQuestion[] = [
  { by: 'THEME', filter: {} },
  { by: 'THEME', filter: { themes: ['tema-8-6', 'tema-8-7'], counties: ['21'] } },
  { by: 'COUNTY', filter: { counties: ['21', '07'], fromYear: 2012, toYear: 2018 } },
  { by: 'FUNDER', filter: { phases: ['RUNNING', 'IDEA'] } },
  { by: 'PHASE', filter: { funders: ['finansiar-8-1'] } },
];
const names = { THEME: 'Tema', COUNTY: 'Län', FUNDER: 'Finansiär', PHASE: 'Fas' };

test.each(questions)(
  'the distinct families of a file are the number of each cell: $by $filter',
  async ({ by, filter }) => {
    const { evidenceMap } = await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, { by, filter });
    const { text } = await fetchFile({ by, ...filter });
    const rows = rowsOf(text);
    let cells = 0;
    for (const { factor, standing, helped, hindered, total } of evidenceMap.rows) {
      const ofFactor = rows.filter(({ Faktor }) => Faktor === factor.labelSv);
      expect(distinct(ofFactor)).toBe(standing.total);
      evidenceMap.columns.forEach(({ labelSv }, at) => {
        const ofCell = ofFactor.filter((row) => row[names[by]] === labelSv);
        const on = (side: string): number => distinct(ofCell.filter(({ Sida }) => Sida === side));
        expect([distinct(ofCell), on('Bidrog'), on('Hindrade')]).toEqual([
          ...[total[at], helped[at], hindered[at]],
        ]);
        cells += Number(ofCell.length > 0);
      });
    }
    expect(cells).toBeGreaterThan(3);
    const { text: again } = await fetchFile({ by, ...filter });
    expect(again).toBe(text);
  },
);

test('the file of one cell is the rows of that cell, and of no other', async () => {
  const { evidenceMap } = await server.ask<{ evidenceMap: MapAnswer }>(mapQuery, { by: 'COUNTY' });
  const [row] = evidenceMap.rows;
  for (const at of [0, 1]) {
    const column = evidenceMap.columns[at]?.key ?? '';
    const { text } = await fetchFile({ by: 'COUNTY', factor: row?.factor.slug, column });
    const rows = rowsOf(text);
    expect(distinct(rows)).toBe(row?.total[at]);
    expect(new Set(rows.map((one) => one['Län']))).toEqual(
      new Set([evidenceMap.columns[at]?.labelSv]),
    );
  }
});

test('Swedish spreadsheets open it: byte order mark, semicolons, CRLF, and nothing that is a formula', async () => {
  const [lesson] = await database.sql<{ id: string }>(
    `SELECT l.id FROM lesson l JOIN evidence e ON e.lesson_id = l.id
     WHERE l.state = 'PUBLISHED' AND l.meeting_id IS NOT NULL AND e.factor_id IS NOT NULL LIMIT 1`,
  );
  const hostile = '=HYPERLINK("http://x.example/";"åäö")';
  await database.sql('UPDATE evidence SET quote = $2 WHERE lesson_id = $1', [lesson?.id, hostile]);
  await database.sql(
    `UPDATE lesson SET text = '+46 är ett landsnummer; "så" är det', project_id = NULL,
       meeting_id = (SELECT id FROM meeting_holder WHERE published LIMIT 1) WHERE id = $1`,
    [lesson?.id],
  );
  const { text, type } = await fetchFile({ by: 'THEME' });
  expect(type).toBe('text/csv; charset=utf-8');
  expect(text.startsWith('\uFEFFFaktor;Tema;Sida;')).toBe(true);
  expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
  const rows = rowsOf(text);
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const said = rows.find((row) => row['Citat']?.includes('HYPERLINK'));
  expect(said).toMatchObject({
    Citat: `'${hostile}`,
    Lärdom: `'+46 är ett landsnummer; "så" är det`,
  });
  expect(said?.['Adress i PIS']).toMatch(/^http.*\/lardomar\//);
  const english = await fetchFile({ by: 'THEME', language: 'en' });
  expect(english.text.startsWith('\uFEFFFactor;Theme;Side;Independent source;')).toBe(true);
});

test.each([
  [{ themes: 'finns-inte' }, 404, 'NOTHING_TO_EXPORT'],
  [{ factor: 'finns-inte' }, 404, 'NOTHING_TO_EXPORT'],
  [{ by: 'MOON' }, 400, 'BAD_USER_INPUT'],
  [{ fromYear: 'x' }, 400, 'BAD_USER_INPUT'],
  [{ fromYear: 2020, toYear: 2010 }, 400, 'BAD_USER_INPUT'],
  [{ phases: 'NEVER' }, 400, 'BAD_USER_INPUT'],
  [{ column: 'tema-8-7' }, 400, 'BAD_USER_INPUT'],
])('a file that cannot be is refused in words: %j', async (asked, status, code) => {
  const answer = await fetchFile(asked);
  expect([answer.status, JSON.parse(answer.text)]).toEqual([
    status,
    expect.objectContaining({ code, message: expect.stringMatching(/\w{3,} \w{2,}/) }),
  ]);
});

test('more rows than a file holds are refused at once', async () => {
  const large = await createDatabase();
  const many = await startServer({ database: large });
  try {
    await insertRows(large.sql, generateKnowledge(8, 40));
    // 60,000 pieces of one project that has two themes: 120,000 rows.
    await large.sql(
      `INSERT INTO evidence (id, factor_id, polarity, project_id)
       SELECT gen_random_uuid(), f.id, 'HELPED', p.project_id
       FROM (SELECT id FROM factor WHERE merged_into_id IS NULL LIMIT 1) f,
         (SELECT project_id FROM project_theme JOIN project ON project.id = project_id
          WHERE state = 'PUBLISHED' LIMIT 1) p, generate_series(1, 60000)`,
    );
    await large.sql('ANALYZE');
    const answer = await fetch(`${many.url}/evidens.csv`);
    expect([answer.status, await answer.json()]).toEqual([
      413,
      expect.objectContaining({ code: 'TOO_MANY_ROWS', most: 50_000 }),
    ]);
  } finally {
    await many.close();
    await large.drop();
  }
});
