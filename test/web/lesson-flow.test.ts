import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { launchBrowser, openPage } from './support/browser.js';
import { publishByKeys, textField } from './support/writing.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.worker.start();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Milliseconds from key to key of someone who types neither fast nor slow. */
const pace = 200;
const text =
  'Samordningsfördelarna var uppenbara när tre län gjorde samma förstudie samtidigt, men någon måste hålla i kalendern och kallelserna åt alla.';

/** Tab until a named control has the focus. */
async function tabTo(page: Page, name: RegExp, most = 40): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(focused)) return;
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

test('by keyboard alone on a narrow screen: sign in, write, publish, find, open from the project', async () => {
  expect(text).toHaveLength(140);
  const { page, context, watch } = await openPage(browser, server.url, { viewport: 'narrow' });
  await page.goto('/logga-in');
  await page.getByRole('heading', { name: 'Prova som' }).waitFor();
  const begun = Date.now();
  await tabTo(page, /^Projektmedarbetare/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/mitt');
  await page.getByRole('heading', { name: 'Mitt PIS' }).waitFor();

  await page.keyboard.press('n');
  await textField(page).waitFor();
  expect(await textField(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type(text, { delay: pace });
  await publishByKeys(page);
  await page.getByRole('heading', { name: /^Publicerad/ }).waitFor();

  await tabTo(page, /^Visa lärdomen/);
  await server.drainOutbox();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('kallelserna', { delay: pace });
  await page.waitForURL('**/sok?q=kallelserna');
  await page.getByRole('link', { name: 'Lärdomar 1' }).waitFor();
  await tabTo(page, /^Samordningsfördelarna/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/lardomar/*');

  await tabTo(page, /^Fortsatt Kraftsamling/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/projekt/*');
  await tabTo(page, /^Lärdomar/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**vy=lardomar');
  await tabTo(page, /^Samordningsfördelarna/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/lardomar/*');
  expect(Date.now() - begun).toBeLessThan(60_000);
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
}, 120_000);

test('only the text and the project that stands there are needed', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/ny');
  await page.getByText('Publiceras direkt.').waitFor();
  await textField(page).fill('Det räckte med en enda mening.');
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('heading', { name: /^Publicerad/ }).waitFor();
  await context.close();
});

test('too short: the summary takes the focus, says so at the field, and the text stands', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/ny');
  await textField(page).fill('Kort');
  await publishByKeys(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Det här behöver rättas' });
  await summary.waitFor();
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  const field = textField(page);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await shown(field).toHaveValue('Kort');
  await summary.getByRole('link').click();
  expect(await field.evaluate((box) => box === document.activeElement)).toBe(true);
  await context.close();
});

test('without a project it goes to review and says what happens next', async () => {
  const session = await server.tryAs('FUNDER');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/ny');
  await page.getByText('Utan projekt granskas lärdomen innan den syns.').waitFor();
  await textField(page).fill('En finansiär skrev också en lärdom.');
  await publishByKeys(page);
  await page.getByRole('heading', { name: /^Inskickad för granskning/ }).waitFor();
  await page.getByText(/När den är godkänd syns den för alla/).waitFor();
  await context.close();
});

test('a factor is chosen by keyboard and makes the lesson evidence', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/ny');
  await page.getByText('Publiceras direkt.').waitFor();
  await textField(page).fill('Utan politikernas stöd hade det inte gått.');
  await page.getByRole('radio', { name: 'Bidrog' }).press('Space');
  const factors = page.getByRole('combobox', { name: 'Vad var det som bidrog?' });
  await factors.pressSequentially('politisk');
  await page.getByRole('option', { name: 'Ekonomi' }).waitFor({ state: 'hidden' });
  await page.getByRole('option', { name: 'Politisk förankring och uppbackning' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Politisk förankring och uppbackning' }).waitFor();
  await publishByKeys(page);
  await page.getByRole('heading', { name: /^Publicerad/ }).waitFor();
  const rows = await server.sql<{ polarity: string; label: string }>(
    `SELECT e.polarity, f.label_sv AS label FROM lesson l
     JOIN evidence e ON e.lesson_id = l.id JOIN factor f ON f.id = e.factor_id
     WHERE l.text = 'Utan politikernas stöd hade det inte gått.'`,
    [],
  );
  expect(rows).toEqual([{ polarity: 'HELPED', label: 'Politisk förankring och uppbackning' }]);
  await context.close();
});
