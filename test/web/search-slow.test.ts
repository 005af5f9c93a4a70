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

const field = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('main [data-hit]').allTextContents();

/** The line below the header that says that something is on its way, as far as it can be seen. */
const seesProgress = (page: Page) =>
  page.waitForFunction(() => {
    const line = document.querySelector('header [class*="progress"]');
    return line !== null && getComputedStyle(line).opacity === '1';
  });

test('the last keystroke wins: an older answer that comes later changes nothing', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok');
  await heading(page, /sökresultat$/);
  const held = await holdAnswers(page, 'SearchPage');
  await field(page).fill('lärcentrum');
  await held.asked('lärcentrum');
  await field(page).fill('plug');
  await held.asked('plug');
  await held.letGo('plug');
  await heading(page, /sökresultat för ”plug”$/);
  const shown = await hits(page);
  await held.letGo('lärcentrum');
  await field(page).fill('plug in');
  await held.asked('plug in'); // whatever the late answer could do is done by now
  expect(await hits(page)).toEqual(shown);
  await heading(page, /sökresultat för ”plug”$/);
  await context.close();
});

test('a slow answer: what is shown stays, a line says that more comes, the count is told once', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=plug');
  await heading(page, /sökresultat för ”plug”$/);
  await page
    .getByRole('status')
    .getByText(/”plug”$/)
    .waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const status = document.querySelector('main [role=status]');
    if (!status) throw new Error('Nothing tells how much was found');
    new MutationObserver(() => void told.push(status.textContent ?? '')).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const before = await hits(page);
  const held = await holdAnswers(page, 'SearchPage');
  await field(page).fill('lärcentrum');
  await held.asked('lärcentrum');
  await seesProgress(page);
  expect(await hits(page)).toEqual(before);
  await shown(page.getByText('Hämtar')).toHaveCount(0);
  await held.letGo('lärcentrum');
  await heading(page, /sökresultat för ”lärcentrum”$/);
  await page
    .getByRole('status')
    .getByText(/”lärcentrum”$/)
    .waitFor({ state: 'attached' });
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told).toEqual([await page.getByRole('heading', { level: 1 }).textContent()]);
  await context.close();
});

test.each(['wide', 'narrow'] as const)(
  'a failed answer, %s: what is shown stays, it says so, and is tried again',
  async (viewport) => {
    const { page, context } = await openPage(browser, server.url, { viewport });
    await page.goto('/sok?q=plug');
    await heading(page, /sökresultat för ”plug”$/);
    const before = await hits(page);
    let fails = true;
    await page.route('**/graphql', (route) =>
      fails && route.request().postData()?.includes('query SearchPage(')
        ? route.fulfill({ status: 503, body: 'no' })
        : route.fallback(),
    );
    await field(page).fill('lärcentrum');
    await page.getByRole('alert').getByText('Sökningen gick inte att göra.').waitFor();
    expect(await hits(page)).toEqual(before);
    await shown(field(page)).toHaveValue('lärcentrum');
    expect(parameters(page)).toEqual({ q: 'lärcentrum' });
    expect(await axeViolations(page)).toEqual([]);
    fails = false;
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await heading(page, /sökresultat för ”lärcentrum”$/);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await context.close();
  },
);

test('a first answer that fails leaves the field, the tabs and the way on', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query SearchPage(')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  await page.goto('/sok?q=plug');
  await page.getByRole('alert').getByText('Sökningen gick inte att göra.').waitFor();
  await shown(field(page)).toHaveValue('plug');
  await page.getByRole('link', { name: 'Projekt', exact: true }).last().waitFor();
  await shown(page.getByText('Hämtar')).toHaveCount(0);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await heading(page, /sökresultat för ”plug”$/);
  await context.close();
});
