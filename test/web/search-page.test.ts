import type { Browser, Locator, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { shown } from './support/shown.js';

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

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const numberIn = async (locator: Locator) => /\d+$/.exec((await locator.textContent()) ?? '')?.[0];
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const isFocused = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name }).evaluate((element) => element === document.activeElement);

test('all of a search stands in its address: it is typed, narrowed, shared and taken back', async () => {
  const { page, context, watch } = await openPage(browser, server.url);
  await page.goto('/sok');
  await page.getByRole('searchbox').fill('projekt');
  await heading(page, /^\d+ sökresultat för ”projekt”$/);
  expect(parameters(page)).toEqual({ q: 'projekt' });
  const all = await page.getByRole('heading', { level: 1 }).textContent();

  const county = page.locator('label', { hasText: 'Kronobergs län' });
  const promised = await numberIn(county);
  await county.getByRole('checkbox').check();
  await heading(page, `${promised} sökresultat för ”projekt”`);
  await page.getByRole('button', { name: 'Kronobergs län' }).waitFor();
  expect(parameters(page)).toEqual({ q: 'projekt', lan: '07' });
  const tab = page.getByRole('link', { name: /^Projekt \d+$/ });
  const narrowed = `${await numberIn(tab)} sökresultat för ”projekt”`;
  await tab.click();
  await heading(page, narrowed);
  expect(narrowed).not.toBe(all);
  expect(parameters(page)).toEqual({ q: 'projekt', lan: '07', typ: 'projekt' });

  const shared = await openPage(browser, server.url);
  await shared.page.goto(page.url());
  await heading(shared.page, narrowed);
  await shared.context.close();

  await page.goBack();
  await page.goBack();
  await heading(page, all ?? '');
  expect(parameters(page)).toEqual({ q: 'projekt' });
  await shown(page.getByRole('checkbox', { name: /^Kronobergs län/ })).not.toBeChecked();
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});

test('what was found is marked in its own words, and a theme leads to its answer', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=l%C3%A4rcentrum');
  await heading(page, /sökresultat för ”lärcentrum”/);
  const link = page.getByRole('link', { name: 'Vad får projekt om lärcentrum att lyckas?' });
  await link.waitFor();
  const study = page.getByRole('link', { name: /^När lärcentrum är en motor/ });
  expect(await study.locator('mark').allTextContents()).toEqual(['lärcentrum']);
  expect(await study.getAttribute('href')).toMatch(/^\/studier\//);
  expect(await axeViolations(page)).toEqual([]);
  await link.click();
  await page.waitForURL('**/svar/larcentrum');
  await context.close();
});

test('the keyboard: ↓ from the field into the list, ↑ back, Enter opens', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('plug');
  await page.keyboard.press('Enter');
  await heading(page, /sökresultat för ”plug”/);
  await page.keyboard.press('/'); // now the field of the page
  const field = page.getByRole('searchbox');
  const hits = page.locator('[data-hit]');
  await hits.first().waitFor();
  const names = await hits.allTextContents();
  await page.keyboard.press('ArrowDown');
  expect(await hits.first().evaluate((hit) => hit === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await hits.nth(1).evaluate((hit) => hit === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  const at = names.indexOf('Plug In 2.0');
  for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown');
  expect(await isFocused(page, /^Plug In 2\.0$/)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/projekt/plug-in-2-0');
  await context.close();
});

test('nothing found: the filter that hides most is named and dropped; what was sought can be written', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=kreativ+tr%C3%A4ngsel&lan=07');
  await heading(page, 'Inga sökresultat för ”kreativ trängsel”');
  await page.getByText('Utan Kronobergs län finns 1 sökresultat.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const write = page.getByRole('link', { name: 'Skriv den lärdom du letade efter' });
  expect(await write.getAttribute('href')).toBe('/ny?text=kreativ+tr%C3%A4ngsel');
  await page.getByRole('button', { name: 'Ta bort Kronobergs län' }).click();
  await heading(page, '1 sökresultat för ”kreativ trängsel”');
  expect(parameters(page)).toEqual({ q: 'kreativ trängsel' });

  await page.getByRole('searchbox').fill('xyzzyqwert');
  await heading(page, 'Inga sökresultat för ”xyzzyqwert”');
  await context.close();
});

test('a request that fails keeps what is shown, says so, and is tried again', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=plug');
  await heading(page, /sökresultat för ”plug”/);
  let fails = true;
  await page.route('**/graphql', (route) =>
    fails && route.request().postData()?.includes('SearchPage')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.continue(),
  );
  await page.getByRole('searchbox').fill('lärcentrum');
  await page.getByText('Sökningen gick inte att göra.').waitFor();
  await shown(page.getByRole('link', { name: /^Plug In 2\.0$/ })).toBeVisible();
  await shown(page.getByRole('searchbox')).toHaveValue('lärcentrum');
  expect(await axeViolations(page)).toEqual([]);
  fails = false;
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await heading(page, /sökresultat för ”lärcentrum”/);
  await context.close();
});

test('further pages come below the first, and the address brings them back', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok');
  await page.getByText(/^20 av \d+ visas$/).waitFor();
  await page.getByRole('link', { name: 'Visa fler' }).click();
  await page.getByText(/^40 av \d+ visas$/).waitFor();
  const hits = page.locator('[data-hit]');
  await hits.nth(35).waitFor();
  expect(parameters(page)).toEqual({ sida: '2' });
  const names = await hits.allTextContents();
  expect(names.slice(20)).not.toEqual(names.slice(0, 20));
  await page.reload();
  await hits.nth(35).waitFor();
  expect(await hits.allTextContents()).toEqual(names);
  await context.close();
});

test('on a narrow screen the filters are a page of their own that says what they give', async () => {
  const { page, context } = await openPage(browser, server.url, { viewport: 'narrow' });
  await page.goto('/sok?q=projekt');
  await heading(page, /sökresultat för ”projekt”/);
  await shown(page.getByRole('checkbox', { name: /^Kronobergs län/ })).toBeHidden();
  await page.getByRole('link', { name: 'Avgränsa', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Kronobergs län/ }).check();
  const show = page.getByRole('link', { name: /^Visa \d+ resultat$/ });
  await page.waitForURL('**lan=07**');
  expect(await axeViolations(page)).toEqual([]);
  await show.click();
  await page.getByRole('button', { name: 'Kronobergs län' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.goBack();
  await show.waitFor();
  await context.close();
});
