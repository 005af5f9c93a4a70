import { randomUUID } from 'node:crypto';
import { makeBrief, seenBrief, shareBrief } from '../support/brief-requests.js';
import { openDocx } from '../support/docx.js';
import { openedInOffice, sheetInOffice } from '../support/office.js';
import { EvidenceRows } from '../support/evidence-rows.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';

let server: TestServer;
let owner: Session;
let stranger: Session;
let brief: string;
const rows = new EvidenceRows();
const theme = rows.theme('Lärcentrum');
const support = rows.factor('Stöd');
const contested = rows.factor('Attityder');
const projects = ['Alfa', 'Beta', 'Gamma & <co>'].map((title) => rows.project(title, [theme]));
rows.project('Tyst projekt', [theme]);
const source = {
  id: randomUUID(),
  kind: 'REPORT',
  title: 'Slutrapport åäö',
  publisher: 'Region',
  published: '2021',
  url: 'https://example.org/rapport',
};
projects.forEach((project, position) =>
  rows.evidence(
    support,
    'HELPED',
    { project_id: project.id },
    {
      quote: `=SUMMA(1) å${position}`,
      speaker_role: 'projektdeltagare',
      source_id: position === 0 ? source.id : null,
      locator: 's. 14',
    },
  ),
);
const lesson = rows.lesson(projects[1]!, {
  text: '+46 är inget nummer; bara "text"\noch en rad till.',
});
rows.evidence(contested, 'HELPED', { lesson_id: lesson.id });
rows.stance(lesson, projects[2]!, 'CONTRADICTS');
const crowd = rows.theme('Trängsel');
const crowded = rows.factor('Mängd');

beforeAll(async () => {
  server = await startServer({ environment: { BASE_URL: 'http://pis.example.org' } });
  await server.sql(
    `INSERT INTO source (id, kind, title, publisher, published, url) VALUES ($1, $2, $3, $4, $5, $6)`,
    Object.values(source),
  );
  await rows.write(server.sql);
  owner = await server.signInAs('agare@example.org');
  stranger = await server.signInAs('annan@example.org');
  brief = await makeBrief(
    owner,
    [
      { kind: 'FACTOR', id: support.id, filter: { themes: [String(theme['slug'])] } },
      { kind: 'FACTOR', id: contested.id, filter: { themes: [String(theme['slug'])] } },
      { kind: 'LESSON', id: lesson.id },
      { kind: 'PROJECT', id: projects[0]!.id },
    ],
    { title: 'Underlag: vad får lärcentra att lyckas?', question: 'Vad får lärcentra att lyckas?' },
  );
});
afterAll(() => server.close());

const bytesOf = async (response: Response): Promise<Uint8Array> =>
  new Uint8Array(await response.arrayBuffer());

/** A CSV as a spreadsheet reads it: cells of each row. */
function cellsOf(csv: string): string[][] {
  const cells = Array.from(csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/g));
  const found: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') found.push([]);
  }
  return found.slice(0, -1);
}

test('the Word document holds the question, both sides, every source and the method', async () => {
  const response = await owner.fetch(`/export/underlag/${brief}/docx`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/wordprocessingml\.document$/);
  const word = openDocx(await bytesOf(response));
  const { document } = await seenBrief(owner, brief);
  expect(word).toMatchObject({ language: 'sv-SE', title: document.title });
  expect(word.headings.filter((heading) => heading.startsWith('1 '))).toEqual([
    ...['1 Fråga', '1 Kort svar', '1 Faktorer som bidrog', '1 Hinder', '1 Motsägande belägg'],
    ...['1 Kunskapsluckor', '1 Lärdomar', '1 Projekt', '1 Metod och urval', '1 Källor'],
  ]);
  for (const said of [
    document.question,
    'Inget kort svar är skrivet.',
    'Några · 3 oberoende källor: 3 bidrog, 0 hindrade',
    'Några · Motstridigt · 2 oberoende källor: 1 bidrog, 1 hindrade',
    '▲ bidrog: ”=SUMMA(1) å0”',
    'projektdeltagare · Alfa · s. 14 [',
    'Ett annat projekt har motsagt lärdomen.',
    'Om lärcentrum: 1 projekt har temat men inget belägg inlagt. Tyst projekt.',
    'Gamma & <co>',
    'Slutrapport åäö. rapport. Region. 2021.',
    ...document.method.map(({ text }) => text),
  ]) {
    expect(word.text).toContain(said);
  }
  for (const { title } of document.sources) expect(word.text).toContain(title?.split('\n')[0]);
  expect(word.links).toEqual(
    expect.arrayContaining([source.url, `http://pis.example.org/lardomar/${lesson.id}`]),
  );
});

test('LibreOffice opens the Word document, where it is installed', async () => {
  const bytes = await bytesOf(await owner.fetch(`/export/underlag/${brief}/docx`));
  const text = await openedInOffice(bytes, 'underlag.docx');
  for (const said of ['Vad får lärcentra att lyckas?', 'Slutrapport åäö', 'Metod och urval']) {
    expect(text ?? said).toContain(said);
  }
});

test('in English the words are English, what people said is not', async () => {
  const word = openDocx(
    await bytesOf(await owner.fetch(`/export/underlag/${brief}/docx?sprak=en`)),
  );
  expect(word.language).toBe('en-GB');
  expect(word.text).toContain('Some · 3 independent sources: 3 helped, 0 hindered');
  expect(word.text).toContain('Method and selection');
  expect(word.text).toContain('”=SUMMA(1) å0”');
});

test('the CSV opens by a double click; its families are the figures, no cell is a formula', async () => {
  const response = await owner.fetch(`/export/underlag/${brief}/csv`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = await bytesOf(response);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const csv = new TextDecoder().decode(bytes);
  const [header = [], ...found] = cellsOf(csv);
  expect(csv.endsWith('\r\n')).toBe(true);
  // A line break inside a lesson parts no row.
  expect(found.map((row) => row.length)).toEqual(found.map(() => header.length));
  const of = (row: string[], name: string): string => row[header.indexOf(name)] ?? '';
  expect(header).toContain('family');
  const { document } = await seenBrief(owner, brief);
  for (const { factor, standing } of document.factors) {
    const own = found.filter((row) => of(row, 'faktor') === factor.labelSv);
    expect(new Set(own.map((row) => of(row, 'family'))).size).toBe(standing.total);
    const helped = own.filter((row) => of(row, 'sida') === 'bidrog');
    expect(new Set(helped.map((row) => of(row, 'family'))).size).toBe(standing.helped);
  }
  expect(found.map((row) => of(row, 'citat'))).toContain("'=SUMMA(1) å0");
  expect(found.map((row) => of(row, 'lärdom'))).toContain(`'${String(lesson['text'])}`);
  for (const cell of found.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test('LibreOffice opens the CSV as it is meant, and calculates nothing, where it is installed', async () => {
  const bytes = await bytesOf(await owner.fetch(`/export/underlag/${brief}/csv`));
  const [, ...found] = cellsOf(new TextDecoder().decode(bytes));
  const sheet = await sheetInOffice(bytes, 'underlag.csv');
  // The check can fail: without a guard the same words are a formula.
  const bare = await sheetInOffice(new TextEncoder().encode('a;=SUMMA(1)\r\n'), 'bar.csv');
  if (!sheet || !bare) return;
  expect(bare.formulas).toHaveLength(1);
  expect(sheet.formulas).toEqual([]);
  expect(sheet.rows).toBe(found.length + 1);
  for (const said of ["'=SUMMA(1) å0", 'Slutrapport åäö', 'och en rad till.', 'Gamma & <co>']) {
    expect(sheet.lines).toContain(said);
  }
});

test('the file has a plain name and its own, and every header of security', async () => {
  const { headers } = await owner.fetch(`/export/underlag/${brief}/docx`);
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="Underlag-vad-far-larcentra-att-lyckas.docx"; filename*=UTF-8''Underlag%20vad%20f%C3%A5r%20l%C3%A4rcentra%20att%20lyckas.docx`,
  );
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('another’s brief, one that is not there and a form that is none: the same answer', async () => {
  const asked: [Session, string][] = [
    [stranger, `/export/underlag/${brief}/docx`],
    [server.visitor(), `/export/underlag/${brief}/csv`],
    [owner, `/export/underlag/${randomUUID()}/docx`],
    [owner, '/export/underlag/x/docx'],
    [owner, `/export/underlag/${brief}/exe`],
    [server.visitor(), '/export/svar/finns-inte/docx'],
    [server.visitor(), `/export/delat/${'A'.repeat(43)}/csv`],
  ];
  for (const [session, path] of asked) {
    const response = await session.fetch(path);
    expect([path, response.status, await response.json()]).toEqual([
      ...[path, 404],
      { code: 'NOT_FOUND', message: 'The brief does not exist, or you may not see it.' },
    ]);
  }
  expect((await owner.fetch('/export/annat')).status).toBe(404);
});

test('a shared link is written out like the brief, to anyone', async () => {
  const token = await shareBrief(owner, brief);
  const word = openDocx(await bytesOf(await server.visitor().fetch(`/export/delat/${token}/docx`)));
  expect(word.text).toContain('Vad får lärcentra att lyckas?');
});

test('the ranked answer is written out for anyone, and nothing is kept of it', async () => {
  const before = await server.sql('SELECT count(*) FROM brief');
  const visitor = server.visitor();
  const word = openDocx(
    await bytesOf(await visitor.fetch(`/export/svar/${String(theme['slug'])}/docx`)),
  );
  expect(word.title).toBe('Vad får projekt om lärcentrum att lyckas?');
  expect(word.text).toContain('Några · 3 oberoende källor: 3 bidrog, 0 hindrade');
  expect(word.headings).toContain('1 Metod och urval');
  const csv = await visitor.fetch(`/export/svar/${String(theme['slug'])}/csv`);
  expect(csv.status).toBe(200);
  const refused = async (query: string) => {
    const answer = await visitor.fetch(`/export/svar/${String(theme['slug'])}/docx?${query}`);
    return [answer.status, ((await answer.json()) as { code: string }).code];
  };
  expect(await refused('lan=24')).toEqual([422, 'NothingToExport']);
  expect(await refused('malgrupp=ingen')).toEqual([422, 'NothingToExport']);
  expect(await refused('lan=99')).toEqual([400, 'BAD_USER_INPUT']);
  expect(await refused('fas=morgonen')).toEqual([400, 'BAD_USER_INPUT']);
  expect(await server.sql('SELECT count(*) FROM brief')).toEqual(before);
});

test('what was taken back is in no file, nor is its source', async () => {
  await server.sql(
    `UPDATE project SET state = 'WITHDRAWN', withdrawn_reason = 'Prövning.', withdrawn_at = now() WHERE id = $1`,
    [projects[0]!.id],
  );
  const word = openDocx(await bytesOf(await owner.fetch(`/export/underlag/${brief}/docx`)));
  const csv = await (await owner.fetch(`/export/underlag/${brief}/csv`)).text();
  for (const text of [word.text, csv, word.links.join(' ')]) {
    expect(text).not.toMatch(/å0|Alfa|Slutrapport|example\.org\/rapport/);
  }
  expect(word.text).toContain('Belägget är inte offentligt längre');
  expect(word.text).toContain('Några · 3 oberoende källor');
  await server.sql(
    `UPDATE project SET state = 'PUBLISHED', withdrawn_reason = NULL, withdrawn_at = NULL WHERE id = $1`,
    [projects[0]!.id],
  );
});

test('an export of nothing says so', async () => {
  const empty = await makeBrief(owner);
  for (const format of ['docx', 'csv']) {
    const response = await owner.fetch(`/export/underlag/${empty}/${format}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'NothingToExport',
      message: expect.stringContaining('There is nothing to write out.'),
    });
  }
});

test('a hundred thousand pieces of evidence at once: refused with the figures, nothing lost', async () => {
  const more = new EvidenceRows();
  const project = more.project('Stort', [crowd]);
  await more.write(server.sql);
  await server.sql(
    `INSERT INTO evidence (id, factor_id, polarity, project_id, quote)
     SELECT gen_random_uuid(), $1, 'HELPED', $2, 'Citat ' || n FROM generate_series(1, 100000) n`,
    [crowded.id, project.id],
  );
  const before = await seenBrief(owner, brief);
  const { added } = await owner.ask<{ added: object }>(
    `mutation M($id: ID!, $items: [BriefItemInput!]!) { added: addToBrief(id: $id, items: $items) {
      __typename ... on BriefTooLarge { message items mostItems pieces mostPieces } } }`,
    { id: brief, items: [{ kind: 'THEME', id: crowd.id }] },
  );
  expect(added).toMatchObject({
    __typename: 'BriefTooLarge',
    items: 5,
    pieces: 100_004,
    mostPieces: 5000,
  });
  expect(await seenBrief(owner, brief)).toEqual(before);
  const response = await server.visitor().fetch(`/export/svar/${String(crowd['slug'])}/docx`);
  expect([response.status, (await response.json()) as object]).toMatchObject([
    ...[
      422,
      { code: 'BriefTooLarge', message: expect.stringContaining('at most 100 things with 5000') },
    ],
  ]);
});
