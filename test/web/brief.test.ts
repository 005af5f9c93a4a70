import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright';
import { makeBrief, shareBrief } from '../support/brief-requests.js';
import { openDocx, type WordText } from '../support/docx.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;
let funder: Session;
let theme: string;
let brief: string;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
  funder = await server.tryAs('FUNDER');
  const [row] = await server.sql<{ id: string }>(`SELECT id FROM theme WHERE slug = 'larcentrum'`);
  theme = row?.id ?? '';
  brief = await makeBrief(funder, [{ kind: 'THEME', id: theme }], { title: 'Lärcentra' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function word(download: Download): Promise<WordText> {
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  return openDocx(await readFile(await download.path()));
}

const part = (page: Page, heading: string) =>
  page.getByRole('region', { name: heading, exact: true });

const answered = (page: Page) =>
  page.getByRole('heading', { name: 'Vad får projekt om lärcentrum att lyckas?' }).waitFor();

test('three clicks from the start page to a Word document, with a brief of one’s own on the way', async () => {
  const { page, context, watch } = await openPage(browser, server.url, { session: funder });
  await page.goto('/');
  await page.getByText('13 faktorer har belägg.').waitFor();
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await answered(page);
  await page.getByRole('button', { name: 'Skapa underlag' }).click();
  await page.waitForURL('**/underlag/*');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner som Word' }).click(),
  ]);
  const { text, headings } = await word(file);
  expect(text).toContain('Vad får projekt om lärcentrum att lyckas?');
  expect(text).toContain('När lärcentrum är en motor i lokal och regional utveckling');
  expect(text).toContain('Enstaka, åt båda håll · 1 oberoende källa: 1 bidrog, 1 hindrade');
  expect(headings).toContain('1 Metod och urval');
  expect(headings.filter((heading) => heading.startsWith('2 '))).toHaveLength(13 + 1 + 1);
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});

test('two clicks without an account: the ranked answer as a Word document', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/');
  await page.getByText('13 faktorer har belägg.').waitFor();
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await answered(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner som Word' }).click(),
  ]);
  expect((await word(file)).text).toContain('Attityder och förhållningssätt');
  await context.close();
});

test.each(['wide', 'narrow'] as const)(
  'the short answer is kept while it is written, saved when left, and in the file (%s)',
  async (viewport) => {
    const own = await makeBrief(funder, [{ kind: 'THEME', id: theme }]);
    const { page, context, watch } = await openPage(browser, server.url, {
      session: funder,
      viewport,
    });
    await page.goto(`/underlag/${own}`);
    const answer = page.getByLabel('Ditt svar på frågan');
    await answer.fill('Drivande personer och samverkan.');
    await page.getByText(/^Sparat på den här enheten/).waitFor();
    await page.reload();
    await page.getByText(/^Det du skrev .* är kvar och inte sparat än/).waitFor();
    await shown(answer).toHaveValue('Drivande personer och samverkan.');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner som Word' }).click(),
    ]);
    expect((await word(file)).text).toContain('Drivande personer och samverkan.');
    await page.getByText(/^Sparat \d/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('what somebody saved elsewhere is shown beside one’s own words, and neither is lost', async () => {
  const own = await makeBrief(funder, [{ kind: 'THEME', id: theme }]);
  const { page, context } = await openPage(browser, server.url, { session: funder });
  await page.goto(`/underlag/${own}`);
  const answer = page.locator('textarea');
  await answer.waitFor();
  await funder.ask(
    'mutation M($input: EditBriefInput!) { editBrief(input: $input) { __typename } }',
    {
      input: { id: own, version: 1, shortAnswer: 'Skrivet på ett annat ställe.' },
    },
  );
  await answer.fill('Skrivet här.');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText('Skrivet på ett annat ställe.').waitFor();
  await shown(answer).toHaveValue('Skrivet här.');
  await page.getByRole('button', { name: 'Behåll din' }).click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText(/^Sparat \d/).waitFor();
  const { brief: saved } = await funder.ask<{ brief: { shortAnswer: string } }>(
    'query Q($id: ID!) { brief(id: $id) { shortAnswer } }',
    { id: own },
  );
  expect(saved.shortAnswer).toBe('Skrivet här.');
  await context.close();
});

test('the sections change places by buttons and by the keys of the handle', async () => {
  const own = await makeBrief(funder, [{ kind: 'THEME', id: theme }]);
  const { page, context, watch } = await openPage(browser, server.url, { session: funder });
  await page.goto(`/underlag/${own}`);
  const order = page.getByRole('grid', { name: 'Avsnittens ordning' });
  const names = () => order.getByRole('row').allInnerTexts();
  await order.waitFor();
  const arranged = () =>
    page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('ArrangeBrief')),
    );
  await Promise.all([arranged(), page.getByRole('button', { name: 'Flytta upp Källor' }).click()]);
  await page.getByText('Källor är nu nummer 9 av 10.').waitFor();
  expect((await names()).at(-1)?.trim()).toBe('Metod och urval');
  const saved = async () =>
    (
      await funder.ask<{ brief: { sections: string[] } }>(
        'query Q($id: ID!) { brief(id: $id) { sections } }',
        { id: own },
      )
    ).brief.sections;
  const byButton = await saved();
  expect(byButton.slice(-2)).toEqual(['SOURCES', 'METHOD']);

  const row = (name: string) => order.getByRole('row', { name });
  await row('Källor').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Flytta Källor');
  await page.keyboard.press('Enter');
  await order.locator('[data-drop-target]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await Promise.all([arranged(), page.keyboard.press('Enter')]);
  const byKeys = await saved();
  expect(byKeys.indexOf('SOURCES')).toBeLessThan(8);

  await Promise.all([arranged(), row('Metod och urval').dragTo(row('Fråga'))]);
  const byDrag = await saved();
  expect(byDrag.indexOf('METHOD')).toBeLessThan(3);
  expect(new Set(byDrag).size).toBe(10);
  expect(watch.consoleErrors).toEqual([]);
  await context.close();
});

test('a link is shown once, read without an account, and ended', async () => {
  const { page, context } = await openPage(browser, server.url, { session: funder });
  await page.goto(`/underlag/${brief}`);
  await page.getByRole('button', { name: 'Skapa länk' }).click();
  const link = await page.getByLabel('Länk att dela').inputValue();
  const other = await openPage(browser, server.url, { viewport: 'narrow' });
  await other.page.goto(link);
  await other.page.getByRole('heading', { level: 1, name: 'Lärcentra' }).waitFor();
  await part(other.page, 'Metod och urval').waitFor();
  await shown(other.page.getByRole('button', { name: 'Sluta dela' })).toHaveCount(0);
  expect(await axeViolations(other.page)).toEqual([]);
  await page.getByRole('button', { name: 'Sluta dela' }).click();
  await page.getByText('Länken gäller inte längre.').waitFor();
  await other.page.reload();
  await other.page
    .getByRole('heading', { name: 'Länken leder inte till något underlag' })
    .waitFor();
  expect(await axeViolations(other.page)).toEqual([]);
  await other.context.close();
  await context.close();
});

test('new evidence is told with its number, and comes in by one click', async () => {
  const own = await makeBrief(funder, [{ kind: 'THEME', id: theme }]);
  const { page, context } = await openPage(browser, server.url, { session: funder });
  await page.goto(`/underlag/${own}`);
  await page.getByText('Inget nytt belägg har kommit sedan dess.').waitFor();
  await server.sql(
    `INSERT INTO evidence (id, factor_id, polarity, project_id, quote)
     SELECT gen_random_uuid(), f.id, 'HELPED', p.id, 'Ett nytt citat.' FROM factor f, project p
     JOIN project_theme t ON t.project_id = p.id AND t.theme_id = $1
     WHERE f.slug = 'legitimitet' AND p.state = 'PUBLISHED' LIMIT 1`,
    [theme],
  );
  await page.reload();
  await page.getByRole('button', { name: /^Uppdatera – 1 nytt belägg sedan / }).click();
  await page.getByText('Uppgifterna är uppdaterade.').waitFor();
  await page.getByText('Ett nytt citat.').first().waitFor();
  await context.close();
});

test('on paper: no navigation, no fields; the text, the method, and the sources as numbered notes', async () => {
  const { page, context } = await openPage(browser, server.url, { session: funder });
  await page.goto(`/underlag/${brief}`);
  await part(page, 'Källor').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['header nav', 'footer', 'textarea', 'main button', '[data-screen-only]']) {
    const shown = await page
      .locator(hidden)
      .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length);
    expect([hidden, shown]).toEqual([hidden, 0]);
  }
  await shown(page.getByText('Vad får projekt att lyckas?').first()).toBeVisible();
  await shown(part(page, 'Metod och urval')).toBeVisible();
  const numbers = await page
    .locator('a[href^="#kalla-"]')
    .evaluateAll((links) =>
      links.map((link) => document.querySelector(link.getAttribute('href') ?? '') !== null),
    );
  expect(numbers.length).toBeGreaterThan(12);
  expect(numbers.every(Boolean)).toBe(true);
  const cut = await page
    .locator('main [class*="piece"], main li')
    .evaluateAll(
      (all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length,
    );
  expect(cut).toBe(0);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(10_000);
  await context.close();
});

test('a file that cannot be had is told, and the brief stands', async () => {
  const { page, context } = await openPage(browser, server.url, { session: funder });
  const empty = await makeBrief(funder);
  await page.goto(`/underlag/${empty}`);
  await page.getByText(/^Underlaget är tomt/).waitFor();
  await page.getByRole('button', { name: 'Ladda ner som Word' }).click();
  await page.getByText(/^Det finns inget att ladda ner/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.route('**/export/**', (route) => route.fulfill({ status: 502, body: 'no' }));
  await page.goto(`/underlag/${brief}`);
  await page.getByRole('button', { name: 'Ladda ner som Word' }).click();
  await page.getByText(/^Filen gick inte att hämta. Underlaget är kvar/).waitFor();
  await part(page, 'Metod och urval').waitFor();
  await context.close();
});

test('things come in from a factor’s page, a lesson’s and a search; in English, too', async () => {
  const [lesson] = await server.sql<{ id: string }>(
    `SELECT id FROM lesson WHERE state = 'PUBLISHED' LIMIT 1`,
  );
  const { page, context } = await openPage(browser, server.url, { session: funder });
  await page.goto('/faktorer/ekonomi');
  await page.getByRole('button', { name: /^Lägg i underlag/ }).click();
  await page.getByLabel('Vad ska underlaget heta?').fill('Från flera håll');
  await page.getByRole('button', { name: 'Skapa och lägg i' }).click();
  await page.getByText('Lagt i ”Från flera håll”.').waitFor();
  await page.goto(`/lardomar/${lesson?.id}`);
  await page.getByRole('button', { name: /^Lägg i underlag/ }).click();
  await page.getByRole('button', { name: 'Från flera håll' }).click();
  await page.getByRole('link', { name: 'Öppna underlaget' }).click();
  await part(page, 'Lärdomar').waitFor();
  await part(page, 'Hinder').waitFor();
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.reload();
  await part(page, 'Method and selection').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.goto('/underlag');
  await page.getByRole('link', { name: 'Från flera håll' }).waitFor();
  await context.close();
});

test('what seems personal is asked about before a link is made', async () => {
  const own = await makeBrief(funder, [{ kind: 'THEME', id: theme }], { title: 'Med nummer' });
  const { page, context } = await openPage(browser, server.url, { session: funder });
  await page.goto(`/underlag/${own}`);
  await page.getByLabel('Ditt svar på frågan').fill('Ring 070-123 45 67.');
  await page.getByRole('button', { name: 'Skapa länk' }).click();
  const asked = page.getByRole('alertdialog', {
    name: 'Underlaget ser ut att innehålla ett telefonnummer',
  });
  await asked.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Gå tillbaka och ändra' }).click();
  await shown(page.getByLabel('Länk att dela')).toHaveCount(0);
  await page.getByRole('button', { name: 'Skapa länk' }).click();
  await asked.getByRole('button', { name: 'Dela ändå' }).click();
  expect(await page.getByLabel('Länk att dela').inputValue()).toContain('/underlag/delat/');
  await context.close();
});

test('what seems personal is asked about before those who have the link read it', async () => {
  const own = await makeBrief(funder, [{ kind: 'THEME', id: theme }], { title: 'Delat' });
  await shareBrief(funder, own);
  const { page, context } = await openPage(browser, server.url, { session: funder });
  await page.goto(`/underlag/${own}`);
  const answer = page.getByLabel('Ditt svar på frågan');
  const save = page.getByRole('button', { name: 'Spara', exact: true });
  const asked = page.getByRole('alertdialog', { name: /ett telefonnummer$/ });
  const written = async () =>
    (await server.sql('SELECT short_answer FROM brief WHERE id = $1', [own]))[0];
  await answer.fill('Ring 070-123 45 67.');
  await save.click();
  await asked.waitFor();
  await asked.getByRole('button', { name: 'Gå tillbaka och ändra' }).click();
  await asked.waitFor({ state: 'detached' });
  await shown(answer).toHaveValue('Ring 070-123 45 67.');
  expect(await written()).toEqual({ short_answer: '' });
  await save.click();
  await asked.getByRole('button', { name: 'Spara ändå' }).click();
  await page.getByText(/^Sparat/).waitFor();
  expect(await written()).toEqual({ short_answer: 'Ring 070-123 45 67.' });
  await context.close();
});

test('another’s brief is no page, and without an account it asks one to sign in', async () => {
  const stranger = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session: stranger });
  await page.goto(`/underlag/${brief}`);
  await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  await context.close();
  const nobody = await openPage(browser, server.url);
  await nobody.page.goto(`/underlag/${brief}`);
  await nobody.page.getByText(/^Logga in för att samla underlag/).waitFor();
  expect(await axeViolations(nobody.page)).toEqual([]);
  const token = await shareBrief(funder, brief);
  const shared = await nobody.page.goto(`/underlag/delat/${token}`);
  expect(await shared?.text()).toContain('<meta name="robots" content="noindex" />');
  await nobody.context.close();
});
