import { mkdtemp, readdir } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileText, limits } from '@pis/contract';
import { strToU8 } from 'fflate';
import { fingerprint } from '../support/fingerprint.js';
import {
  docxOf,
  docxParts,
  documentXml,
  encryptedDocx,
  encryptedPdf,
  pdfOf,
  zipped,
} from '../support/idea-files.js';
import { startServer, type TestServer } from '../support/server.js';
import { textOfFile } from '../support/text-of-file.js';

let server: TestServer;
let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'pis-files-'));
  server = await startServer({ content: 'sample', environment: { TMPDIR: temporary } });
}, 240_000);
afterAll(() => server.close());

const read = (bytes: Uint8Array) => textOfFile(server.visitor(), bytes);

test('a Word file: its paragraphs, with every Swedish letter', async () => {
  const answered = await read(docxOf('Åtta lärcentra & <fler> i länet.', '', 'Målgrupp: äldre.'));
  const text = 'Åtta lärcentra & <fler> i länet.\n\nMålgrupp: äldre.';
  expect(answered).toEqual({ status: 200, text, cut: false });
});

test('a PDF: lines of a paragraph in one, a word at the end of a line whole', async () => {
  const page = ['Vi vill höja utbildnings-', 'nivån med för-', 'och nackdelar (80) i', 'åtta län.'];
  const answered = await read(pdfOf(page, ['Sidan två.']));
  const text =
    'Vi vill höja utbildningsnivån med för- och nackdelar (80) i åtta län.\n\nSidan två.';
  expect(answered).toEqual({ status: 200, text, cut: false });
});

test('signs that no field holds are left out, and å is one sign however it was written', async () => {
  const answered = await read(docxOf('La\u030Arcen\u00ADtra\u200B \uFEFFi Ga\u0308vle'));
  expect(answered.text).toBe('Lårcentra\u200B i Gävle');
});

test('more text than there is room for is cut at the end of a word, and said so', async () => {
  const paragraph = 'Lärcentra möter människor nära, och väglederna vet vad de behöver. '.repeat(9);
  for (const bytes of [
    docxOf(...Array<string>(60).fill(paragraph)),
    pdfOf(...Array<string[]>(20).fill(Array<string>(40).fill(paragraph.slice(0, 66)))),
  ]) {
    const { cut, text = '' } = await read(bytes);
    expect(cut).toBe(true);
    expect(text.length).toBeLessThanOrEqual(limits.ideaText.max);
    expect(text.length).toBeGreaterThan(limits.ideaText.max - 30);
    expect(paragraph).toContain(text.split(/\s/).at(-1));
  }
});

const zipOf = (name: string) => zipped({ [name]: strToU8('innehåll') });
const flagged = (bytes: Buffer): Buffer => {
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  }
  return bytes;
};

test.each<[what: string, make: () => Uint8Array, status: number, code: string]>([
  ['a file of 26 MB', () => Buffer.alloc(26 * 1024 * 1024, '%PDF-'), 413, 'TOO_LARGE'],
  ['plain text', () => Buffer.from('Bara text.'), 415, 'WRONG_TYPE'],
  ['nothing', () => Buffer.alloc(0), 415, 'WRONG_TYPE'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), 415, 'WRONG_TYPE'],
  ['an archive of something else', () => zipOf('xl/workbook.xml'), 415, 'WRONG_TYPE'],
  ['a PDF with a password', encryptedPdf, 422, 'ENCRYPTED'],
  ['a Word file with a password', encryptedDocx, 422, 'ENCRYPTED'],
  ['an archive with a password', () => flagged(docxOf('ord')), 422, 'ENCRYPTED'],
  ['a scanned PDF', () => pdfOf(null, null), 422, 'SCANNED'],
  ['a scanned PDF with page numbers', () => pdfOf(['1'], ['2']), 422, 'SCANNED'],
  ['an empty Word file', () => docxOf(' '), 422, 'NO_TEXT'],
  ['101 pages', () => pdfOf(...Array<string[]>(101).fill(['Sida'])), 422, 'TOO_MANY_PAGES'],
  ['half a Word file', () => docxOf('ord ett två').subarray(0, 700), 422, 'UNREADABLE'],
  ['half a PDF', () => pdfOf(['ord']).subarray(0, 40), 422, 'UNREADABLE'],
  ['no XML', () => zipped(docxParts('<w:document><w:body')), 422, 'UNREADABLE'],
])('%s is refused, and says why', async (_what, make, status, code) => {
  const answered = await read(make());
  expect(answered).toMatchObject({ status, code });
  expect(answered.message).toMatch(/\w+\./);
  expect(answered).not.toHaveProperty('text');
});

test('a body that does not say how long it is, is read no further than allowed', async () => {
  const part = Buffer.alloc(1024 * 1024, '%PDF-');
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(new URL(fileText.path, server.url), {
      method: 'POST',
      headers: { 'content-type': fileText.contentType, 'transfer-encoding': 'chunked' },
    });
    asked.on('response', (answer) => {
      resolve(answer.statusCode);
      asked.destroy();
    });
    asked.on('error', reject);
    let left = 27;
    const send = (): void => {
      if (left > 0) asked.write(part, send);
      left -= 1;
    };
    send(); // never ends: the answer must come without
  });
  expect(status).toBe(413);
});

test('pages of another site cannot send a file, and forms send none at all', async () => {
  const foreign = { origin: 'https://ond.example' };
  expect((await textOfFile(server.visitor(), docxOf('ord'), foreign)).status).toBe(403);
  const own = await textOfFile(server.visitor(), docxOf('ord'), { origin: server.url });
  expect(own.status).toBe(200);
  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-zip']) {
    const answered = await textOfFile(server.visitor(), docxOf('ord'), { 'content-type': type });
    expect([type, answered.status, answered.text]).toEqual([type, 415, undefined]);
  }
  expect((await server.visitor().fetch(fileText.path)).status).toBe(404);
});

test('a large body is taken by this route alone', async () => {
  const response = await server.visitor().fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': fileText.contentType },
    body: Buffer.alloc(1024 * 1024, ' '),
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
});

test('whoever sends too many is told when to send again, and others are not', async () => {
  const session = server.visitor();
  expect((await textOfFile(session, docxOf('ord'))).status).toBe(200);
  await server.sql(`UPDATE rate_limit SET points = 40 WHERE key LIKE 'fileByClient%'`);
  const refused = await textOfFile(session, docxOf('ord'));
  expect(refused).toMatchObject({ status: 429, code: 'TooManyAttempts' });
  expect(refused.retryAfterSeconds).toBeGreaterThan(0);
  expect((await textOfFile(server.visitor(), docxOf('ord'))).status).toBe(200);
});

test('more at once than there is room for are told to come again, and the others are read', async () => {
  const files = Array.from({ length: 14 }, (_, at) => docxOf(`Fil nummer ${at}`));
  const answers = await Promise.all(files.map(read));
  const taken = answers.filter(({ status }) => status === 200);
  const busy = answers.filter(({ status, code }) => status === 503 && code === 'BUSY');
  expect(taken.length + busy.length).toBe(files.length);
  expect(taken.length).toBeGreaterThanOrEqual(8);
  expect(busy.length).toBeGreaterThan(0);
  answers.forEach(({ text }, at) => {
    if (text !== undefined) expect(text).toBe(`Fil nummer ${at}`);
  });
  expect((await read(files[0]!)).status).toBe(200);
});

test('nothing of a file stays: no row, no line of the log, no file', async () => {
  const word = 'Hemlighetsidéordet om lärcentra i länet.';
  const tables = (
    await server.sql<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'rate_limit'`,
    )
  ).map(({ name }) => name);
  const before = await fingerprint(server.sql, tables);
  expect((await read(docxOf(word))).text).toBe(word);
  expect((await read(pdfOf([word]))).text).toBe(word);
  const broken = zipped(docxParts(documentXml([word]).replace('</w:body>', '')));
  expect((await read(broken)).status).toBe(422);
  expect((await read(Buffer.from(word))).status).toBe(415);
  expect(await fingerprint(server.sql, tables)).toEqual(before);
  const counted = await server.sql<{ row: string }>(
    'SELECT rate_limit::text AS row FROM rate_limit',
  );
  expect(counted.map(({ row }) => row).join()).not.toMatch(/hemlig/i);
  expect(server.api.said()).not.toMatch(/hemlig|lärcentra/i);
  expect(await readdir(temporary)).toEqual([]);
});
