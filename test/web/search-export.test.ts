import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { launchBrowser, openPage } from './support/browser.js';
import { alterAnswers, heading } from './support/searching.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.drainOutbox();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface ExportedAnswer {
  search: { total: number; totalExact: boolean; hits: { title: string }[] };
}

const exportButton = (page: Page) =>
  page.getByRole('button', { name: 'Exportera' }).locator('visible=true');

/** Presses the button and gives the file: its name and its text, the mark at its beginning included. */
async function exported(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), exportButton(page).click()]);
  const text = (await readFile(await download.path())).toString('utf8');
  return { name: download.suggestedFilename(), text };
}

const rowsOf = (text: string): string[][] =>
  text
    .slice(1)
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(';'));

test.each(['wide', 'narrow'] as const)(
  'the file has exactly what is filtered, in its order, %s',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await page.goto('/sok?q=projekt&typ=projekt&lan=21&ordning=titel');
    await heading(page, /sökresultat för ”projekt”$/);
    const titles = await page.locator('main [data-hit]').allTextContents();
    expect(titles.length).toBeGreaterThan(2);
    const { name, text } = await exported(page);
    expect(name).toMatch(/^pis-sokresultat-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [headings, ...rows] = rowsOf(text);
    expect(headings).toEqual(['Typ', 'Titel', 'Projekt', 'År', 'Länk', 'Utdrag']);
    expect(rows.map((row) => row[1])).toEqual(titles);
    expect(rows.every((row) => row[0] === 'Projekt')).toBe(true);
    expect(rows.every((row) => row[4]?.startsWith(`${server.url}/projekt/`))).toBe(true);
    const said = page.getByRole('status').getByText(`Filen har ${titles.length} rader.`);
    await said.locator('visible=true').waitFor();
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('more than one page is read, and each hit is in the file once', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok');
  await heading(page, /sökresultat$/);
  const total = Number(/^\d+/.exec((await page.locator('h1').textContent()) ?? '')?.[0]);
  const rows = rowsOf((await exported(page)).text).slice(1);
  expect(rows.length).toBeGreaterThanOrEqual(total); // an excerpt may hold a line of its own
  const links = rows.map((row) => row[4]).filter((link) => link?.startsWith(server.url));
  expect(links.length).toBeGreaterThan(40);
  await context.close();
});

test('a cell that begins like a formula is only text', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=plug');
  await heading(page, /sökresultat för ”plug”$/);
  const formulas = ['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', 'a"b;c'];
  await alterAnswers<ExportedAnswer>(page, 'ExportedHits', ({ search }) => {
    search.hits.forEach((hit, at) => (hit.title = formulas[at] ?? hit.title));
  });
  const { text } = await exported(page);
  for (const formula of formulas.slice(0, 5)) expect(text).toContain(`;'${formula};`);
  expect(text).toContain(';"a""b;c";');
  await context.close();
});

test('where there is more than can be read, it says so; a failure is said and tried again', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=plug');
  await heading(page, /sökresultat för ”plug”$/);
  let fails = true;
  await alterAnswers<ExportedAnswer>(page, 'ExportedHits', ({ search }) => {
    search.totalExact = false;
  });
  await page.route('**/graphql', (route) =>
    fails && route.request().postData()?.includes('query ExportedHits(')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  await exportButton(page).click();
  await page.getByRole('alert').getByText('Filen gick inte att göra.').waitFor();
  fails = false;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Försök igen' }).click(),
  ]);
  await download.path();
  await page.getByText(/^Filen har de första \d+\. Sökningen ger fler än så\./).waitFor();
  await context.close();
});
