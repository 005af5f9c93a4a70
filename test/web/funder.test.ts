import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Text 003 in its own order: what helped, then what only hindered. */
const ranked = [
  'Drivande personer',
  'Samverkan i nätverk och partnerskap',
  'Legitimitet',
  'Attityder och förhållningssätt',
  'Politisk förankring och uppbackning',
  'Utvecklingsprojekt',
  'Kommunikation och relationer',
  'Hus och lärmiljöer',
  'Regelverk',
  'Ekonomi',
  'Struktur i kommunen',
  'Utbildningssystemet',
  'Regional struktur',
];

const rows = (page: Page) =>
  page.getByRole('list', { name: 'Faktorer, flest oberoende källor först' }).getByRole('listitem');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Vad svaret vilar på' });

async function askFromStart(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByText('13 faktorer har belägg.').waitFor();
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await page.getByRole('heading', { name: 'Vad får projekt om lärcentrum att lyckas?' }).waitFor();
}

test.each(['wide', 'narrow'] as const)(
  'the ranked factors after one click, each with its passage; the source after two (%s)',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await askFromStart(page);
    expect(await rows(page).getByRole('link').allTextContents()).toEqual(ranked);
    const marked = await rows(page).locator('mark').allTextContents();
    expect([...new Set(marked)]).toEqual(ranked);
    await page
      .getByText('13 faktorer har belägg. Alla kommer ur samma studie av sex kommuner')
      .waitFor();

    await rows(page).getByRole('link', { name: 'Attityder och förhållningssätt' }).click();
    const sources = panel(page).getByRole('link', { name: /^Källa: När lärcentrum är en motor/ });
    await sources.first().waitFor();
    expect(await sources.allTextContents()).toEqual([
      'Källa: När lärcentrum är en motor i lokal och regional utveckling, rubriken Framgångsfaktorer',
      'Källa: När lärcentrum är en motor i lokal och regional utveckling, rubriken Hinder och svårigheter',
    ]);
    await shown(panel(page).getByText('Enstaka, åt båda håll')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('where the source has words, each factor shows its quote after one click', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Tema' }).selectOption({ label: 'studieavbrott' });
  await page.getByText('3 faktorer har belägg.').waitFor();
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await rows(page).first().waitFor();
  const quotes = rows(page).locator('q');
  await shown(quotes).toHaveCount(3);
  expect(await quotes.first().textContent()).toContain('Och dom ska behöver extra stöd');
  await context.close();
});

test('the panel has an address: Back closes it, Esc closes it and gives the focus back', async () => {
  const { page, context } = await openPage(browser, server.url);
  await askFromStart(page);
  const row = rows(page).getByRole('link', { name: 'Ekonomi' });
  await row.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Ekonomi · Lärcentrum' });
  await heading.waitFor();
  expect(new URL(page.url()).searchParams.get('faktor')).toBe('ekonomi');
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await heading.waitFor({ state: 'detached' });
  expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.goBack();
  await heading.waitFor();
  await page.goBack();
  await heading.waitFor({ state: 'detached' });
  await context.close();
});

test('a county without evidence is named, and can be taken away', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/svar/larcentrum?lan=07');
  await page
    .getByText('Inget belägg om lärcentrum passar det som är valt: Kronobergs län.')
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ta bort Kronobergs län' }).click();
  await rows(page).first().waitFor();
  await shown(rows(page)).toHaveCount(13);
  await page.goto('/svar/finns-inte');
  await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  await context.close();
});

test('who funds is asked to ask first; everyone else is asked to tell', async () => {
  const session = await server.tryAs('FUNDER');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/');
  const boxes = page.locator('main form h2');
  await page.locator('main form:first-child h2', { hasText: 'Fråga' }).waitFor();
  expect(await boxes.allTextContents()).toEqual(['Fråga', 'Berätta', 'Hitta liknande']);
  await context.close();
  const other = await openPage(browser, server.url);
  await other.page.goto('/');
  await other.page.getByText('13 faktorer har belägg.').waitFor();
  expect(await other.page.locator('main form h2').allTextContents()).toEqual([
    'Berätta',
    'Fråga',
    'Hitta liknande',
  ]);
  await other.context.close();
});

test('one part that fails leaves the others, and recovers without a reload', async () => {
  const { page, context } = await openPage(browser, server.url);
  let fails = true;
  await page.route('**/graphql', (route) =>
    fails && route.request().postData()?.includes('StartGaps')
      ? route.fulfill({ status: 502, body: 'no' })
      : route.continue(),
  );
  await page.goto('/');
  await page.getByText('Kunskapsluckorna gick inte att hämta.').waitFor();
  await page.getByText('Felkod 502').waitFor();
  await page.getByText('13 faktorer har belägg.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  fails = false;
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page
    .getByText(/^Projekt finns, inget belägg inlagt/)
    .first()
    .waitFor();
  const gap = page.getByRole('link', { name: /^Berätta om / }).first();
  expect(await gap.getAttribute('href')).toMatch(/^\/ny\?faktor=[a-z0-9-]+&tema=[a-z0-9-]+$/);
  await context.close();
});

test('what is begun in the box goes on in the form', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/');
  await page.getByLabel('Vad lärde ni er?').fill('Börja med kallelserna.');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.waitForURL('**/ny*');
  await page.getByText('Börja med kallelserna.').waitFor();
  await context.close();
});
