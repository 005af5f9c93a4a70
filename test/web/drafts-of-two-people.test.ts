import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { lessonsWith, storedHere, textField, write } from './support/writing.js';
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

/** Nothing that is written reaches the server, so that it is only here. */
const withoutSaving = (page: Page) =>
  page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('mutation SaveDraft')
      ? route.abort('connectionreset')
      : route.fallback(),
  );

/** Keeps the requests of an operation waiting until the answer is called. */
async function holdBack(page: Page, operation: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if ((route.request().postData() ?? '').includes(`query ${operation}`)) await released;
    await route.fallback();
  });
  return release;
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/mitt');
  await page.getByRole('button', { name: 'Logga ut' }).click();
}

async function signInAs(page: Page, role: RegExp): Promise<void> {
  await page.goto('/logga-in');
  await page.getByRole('button', { name: role }).click();
  await page.waitForURL('**/mitt');
}

test('signing out asks; after "Ta bort" nothing is left, and the next person sees none of it', async () => {
  const text = 'Ett utkast som bara finns på lärcentrets dator.';
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await withoutSaving(page);
  await write(page, text);
  expect(JSON.stringify(await storedHere(page))).toContain(text);

  await signOut(page);
  const question = page.getByRole('alertdialog', { name: '1 utkast finns bara här' });
  await question.getByText(text).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Ta bort' }).click();
  await page.waitForURL(`${server.url}/`);
  expect(await storedHere(page)).toEqual([]);

  await signInAs(page, /Finansiär/);
  await page.getByText('Inga utkast. Allt är publicerat.').waitFor();
  await page.goto('/ny');
  await shown(textField(page)).toHaveValue('');
  await context.close();
});

test('"Skicka in dem" gives the server the drafts before signing out', async () => {
  const text = 'Ett utkast som ska följa med till en annan dator.';
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await withoutSaving(page);
  await write(page, text);
  await signOut(page);
  const question = page.getByRole('alertdialog', { name: '1 utkast finns bara här' });
  await question.waitFor();
  await question.getByRole('button', { name: 'Skicka in dem' }).click();
  await question.getByText(/^Alla utkast gick inte att skicka in/).waitFor();
  expect(JSON.stringify(await storedHere(page))).toContain(text);

  await page.unroute('**/graphql');
  await question.getByRole('button', { name: 'Skicka in dem' }).click();
  await page.waitForURL(`${server.url}/`);
  expect(await storedHere(page)).toEqual([]);
  expect(await lessonsWith(server, text, 'DRAFT')).toBe(1);

  await signInAs(page, /Projektmedarbetare/);
  const release = await holdBack(page, 'OwnDrafts');
  await page.getByRole('link', { name: text }).click();
  await page.waitForURL('**/ny?utkast=*');
  // The form comes with the draft in it, never empty before.
  await page.getByText('Hämtar', { exact: true }).waitFor();
  await shown(textField(page)).toHaveCount(0);
  release();
  await page.getByText('Publiceras direkt.').waitFor();
  await shown(textField(page)).toHaveValue(text);
  await context.close();
});

test('one person’s session ends and another signs in: the text stays hidden and the first one’s', async () => {
  const text = 'Den förstas text ska inte synas för den andra.';
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await withoutSaving(page);
  await write(page, text);
  await context.clearCookies();

  await signInAs(page, /Finansiär/);
  await page.getByText('Inga utkast. Allt är publicerat.').waitFor();
  await page.goto('/ny');
  await shown(textField(page)).toHaveValue('');
  await context.clearCookies();

  await signInAs(page, /Projektmedarbetare/);
  await page.getByText(text).waitFor();
  await context.close();
});

test('nothing only here: signing out does not ask', async () => {
  const session = await server.tryAs('CURATOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await signOut(page);
  await page.waitForURL(`${server.url}/`);
  await page.goto('/mitt');
  await page.getByText('Logga in för att se dina lärdomar och projekt.').waitFor();
  await context.close();
});
