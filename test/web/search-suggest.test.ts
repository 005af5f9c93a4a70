import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { heading, holdAnswers, parameters } from './support/searching.js';
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

const field = (page: Page) => page.getByRole('combobox', { name: 'Sök i PIS' });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/**
 * While the list is open the library hides everything else from screen readers. Nothing hidden can
 * have the focus: the list closes as soon as the focus leaves the field, as the test of Tab shows.
 */
const hidesTheRest = ['aria-hidden-focus'];

const chosen = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.textContent : null;
  });

/** Opens a page that has the field, and puts the focus there by the key. */
async function begin(page: Page): Promise<void> {
  await page.goto('/lardomar');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
}

test('by the keyboard: / goes there, ↓ ↑ choose, Enter opens, and the page takes the focus', async () => {
  const { page, context, watch } = await openPage(browser, server.url);
  await begin(page);
  await page.keyboard.type('attityd'); // none of the keys is lost while the list is fetched
  await options(page).first().waitFor();
  await shown(field(page)).toHaveValue('attityd');
  await page.getByRole('option', { name: 'Attityder och förhållningssätt' }).waitFor();
  await page.getByRole('group', { name: 'Faktorer' }).waitFor();
  expect(await chosen(page)).toBeNull();
  expect(await axeViolations(page, hidesTheRest)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page)).toBe('Visa alla sökresultat för ”attityd”');
  const names = await options(page).allTextContents();
  for (let at = names.length - 1; at > 0; at -= 1) await page.keyboard.press('ArrowUp');
  expect(await chosen(page)).toBe(names[0]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/faktorer/attityder-och-forhallningssatt');
  await page.getByRole('heading', { level: 1, name: names[0] }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await shown(field(page)).toHaveValue('');
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});

test('Esc closes the list and keeps the words; Enter without a choice searches for them', async () => {
  const { page, context } = await openPage(browser, server.url);
  await begin(page);
  await page.keyboard.type('plug');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await shown(field(page)).toHaveValue('plug');
  await page.keyboard.press('Enter');
  await heading(page, /sökresultat för ”plug”$/);
  expect(parameters(page)).toEqual({ q: 'plug' });
  await shown(field(page)).toHaveCount(0); // the page has a field of its own
  await page.keyboard.press('/');
  const own = page.getByRole('searchbox');
  expect(await own.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(parameters(page)).toEqual({ q: 'plug' });
  await context.close();
});

test('the last keystroke wins: an older answer that comes later changes nothing', async () => {
  const { page, context } = await openPage(browser, server.url);
  await begin(page);
  const held = await holdAnswers(page, 'Suggestions');
  await page.keyboard.type('lär');
  await held.asked('lär');
  await page.keyboard.type('centrum');
  await held.asked('lärcentrum');
  await held.letGo('lärcentrum');
  const mine = page.getByRole('option', { name: 'Visa alla sökresultat för ”lärcentrum”' });
  await mine.waitFor();
  await page.getByRole('option', { name: 'Lärcentrum', exact: true }).waitFor();
  const shown = await options(page).allTextContents();
  await held.letGo('lär');
  await page.keyboard.type('x');
  await held.asked('lärcentrumx'); // whatever the late answer could do is done by now
  await page.keyboard.press('Backspace');
  await mine.waitFor();
  expect(await options(page).allTextContents()).toEqual(shown);
  await context.close();
});

test('Tab goes on to what follows, the list closes, and nothing stays hidden', async () => {
  const { page, context } = await openPage(browser, server.url);
  await begin(page);
  await page.keyboard.type('plug');
  await options(page).first().waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  const next = page.getByRole('link', { name: 'Mitt PIS' });
  expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
  await shown(page.locator('[aria-hidden=true]:has(a, button)')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('where suggestions fail one can search all the same', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Suggestions(')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  await begin(page);
  await page.keyboard.type('plug');
  await page.getByText('Förslagen gick inte att hämta. Enter söker ändå.').waitFor();
  await page.getByRole('option', { name: 'Visa alla sökresultat för ”plug”' }).click();
  await heading(page, /sökresultat för ”plug”$/);
  await context.close();
});

test('on a narrow screen it stands in the menu, and each suggestion can be hit by a thumb', async () => {
  const { page, context } = await openPage(browser, server.url, { viewport: 'narrow' });
  await page.goto('/lardomar');
  await page.getByRole('button', { name: 'Meny' }).click();
  await page.getByLabel('Sök i PIS').locator('visible=true').fill('lär');
  await options(page).nth(3).waitFor();
  expect(await axeViolations(page, hidesTheRest)).toEqual([]);
  for (const option of await options(page).all()) {
    const box = await option.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  }
  await page.getByRole('option', { name: 'Lärcentrum', exact: true }).click();
  await page.waitForURL('**/teman/larcentrum');
  await shown(page.getByRole('navigation', { name: 'Huvudmeny' })).toHaveCount(0);
  await context.close();
});

test('the field is there without its list: what cannot be fetched does not stand in the way', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.route('**/suggest-field-*.js', (route) => route.abort());
  await begin(page);
  await page.keyboard.type('plug');
  await page.keyboard.press('Enter');
  await heading(page, /sökresultat för ”plug”$/);
  await context.close();
});
