import type { Browser } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The newest mailed link, as a path: the server of a test does not know its own port. */
async function linkTo(email: string): Promise<string> {
  const { link } = await server.mailTo(email);
  return new URL(String(link)).pathname;
}

test('by mail: the link shows a button, the button signs in and leads back', async () => {
  const { page, context, watch } = await openPage(browser, server.url, { viewport: 'narrow' });
  await page.goto('/logga-in?till=%2Flardomar%3Flan%3D21');
  await page.getByRole('textbox', { name: 'E-postadress' }).fill('ny.person@example.se');
  await page.keyboard.press('Enter');
  await page.getByText('Vi har skickat en länk till ny.person@example.se.').waitFor();
  expect(await axeViolations(page)).toEqual([]);

  const link = await linkTo('ny.person@example.se');
  await page.goto(link);
  const button = page.getByRole('main').getByRole('button', { name: 'Logga in' });
  await button.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await button.click();
  await page.waitForURL(`${server.url}/lardomar?lan=21`);
  await page.goto('/mitt');
  await page.getByText('Inloggad som ny.person@example.se').waitFor();

  await page.goto(link);
  await button.click();
  await page.getByText('Länken är redan använd. Be om en ny.').waitFor();
  await page.getByRole('link', { name: 'Be om en ny länk' }).waitFor();
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});

test('the link opened in another browser says so', async () => {
  const asking = await openPage(browser, server.url);
  await asking.page.goto('/logga-in');
  await asking.page.getByRole('textbox', { name: 'E-postadress' }).fill('annan@example.se');
  await asking.page.getByRole('button', { name: 'Skicka länk' }).click();
  await asking.page.getByText('Vi har skickat en länk').waitFor();
  const link = await linkTo('annan@example.se');
  const other = await openPage(browser, server.url);
  await other.page.goto(link);
  await other.page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
  await other.page.getByText(/i en annan webbläsare/).waitFor();
  await Promise.all([asking.context.close(), other.context.close()]);
});

test('what is no address is said at the field, and the field takes the focus', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/logga-in');
  const field = page.getByRole('textbox', { name: 'E-postadress' });
  await field.fill('inte en adress');
  await page.getByRole('button', { name: 'Skicka länk' }).click();
  await page.getByText(/^Adressen ser inte ut som en e-postadress/).waitFor();
  expect(await field.evaluate((box) => box === document.activeElement)).toBe(true);
  await shown(field).toHaveValue('inte en adress');
  await context.close();
});

test('the language of the person becomes that of the interface', async () => {
  const session = await server.signInAs('english@example.org');
  await session.ask('mutation { updateSettings(input: { language: EN }) { id } }');
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/logga-in');
  await page.getByRole('textbox', { name: 'E-postadress' }).fill('english@example.org');
  await page.getByRole('button', { name: 'Skicka länk' }).click();
  await page.getByText('Vi har skickat en länk').waitFor();
  const link = await linkTo('english@example.org');
  await page.goto(link);
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
  await page.waitForURL('**/mitt');
  await page.getByText('Signed in as english@example.org').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await context.close();
});
