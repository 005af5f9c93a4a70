import type { Browser, Locator, Page, Request } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { launchBrowser, openPage } from './support/browser.js';
import { openForm } from './support/project-forms.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.worker.start();
  await server.drainOutbox();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const asksFor = (request: Request, words: string): boolean =>
  (request.postData() ?? '').includes(`"query":"${words}"`);

/** Holds back the answers to these words until it is called. */
async function holdBack(page: Page, words: string): Promise<() => void> {
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (asksFor(route.request(), words)) await released;
    return route.fallback();
  });
  return () => release();
}

test('until suggestions for new letters are there, only what fits them is offered, and keeps its mark', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context, watch } = await openPage(browser, server.url, { session });
  await page.goto('/projekt/fortsatt-kraftsamling/andra');
  const form = await openForm(page, 'Lägg till en koppling');
  const field = form.getByRole('combobox', { name: 'Det andra projektet' });
  await field.click();
  const options = page.getByRole('option');
  await shown(options.nth(1)).toBeVisible();

  const release = await holdBack(page, 'norrb');
  const asked = page.waitForRequest((request) => asksFor(request, 'norrb'));
  await field.pressSequentially('norrb');
  await asked;
  await shown(options).toHaveText([/^Parallella förstudier i Norrbotten/]);
  await page.keyboard.press('ArrowDown');
  await shown(field).toHaveAttribute('aria-activedescendant', /./);
  const answered = page.waitForResponse((response) => asksFor(response.request(), 'norrb'));
  release();
  await (await answered).finished();
  await shown(field).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await shown(field).toHaveValue('Parallella förstudier i Norrbotten');
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});

test('to mark a suggestion at the lower edge of the window neither scrolls the page nor closes the list', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/projekt/fortsatt-kraftsamling/andra');
  const form = await openForm(page, 'Lägg till en koppling');
  const field = form.getByRole('combobox', { name: 'Det andra projektet' });
  // Room for one suggestion below the field, and hardly more.
  await field.evaluate(
    (element, room) =>
      window.scrollBy(0, element.getBoundingClientRect().bottom + room - innerHeight),
    96,
  );
  await field.click();
  await field.pressSequentially('norrb');
  await shown(page.getByRole('option')).toHaveCount(1);
  const option = page.getByRole('option', { name: 'Parallella förstudier i Norrbotten' });
  await option.waitFor();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowDown');
  await shown(option).toHaveAttribute('data-focused', 'true');
  // Two frames: in the first the list brings the marked one into view.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.keyboard.press('Enter');
  await shown(field).toHaveValue('Parallella förstudier i Norrbotten');
  await context.close();
});

test('where the page scrolls the list stays with its field, and what is typed stands', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/projekt/fortsatt-kraftsamling/andra');
  const form = await openForm(page, 'Lägg till en koppling');
  const field = form.getByRole('combobox', { name: 'Det andra projektet' });
  await field.click();
  await field.pressSequentially('norrb');
  const option = page.getByRole('option', { name: 'Parallella förstudier i Norrbotten' });
  await option.waitFor();
  const top = async (element: Locator) => (await element.boundingBox())?.y ?? Number.NaN;
  const apart = (await top(option)) - (await top(field));
  const scrolled = page.evaluate(
    () => new Promise((done) => document.addEventListener('scroll', done, { once: true })),
  );
  await page.mouse.wheel(0, 60);
  await scrolled;
  await shown.poll(async () => (await top(option)) - (await top(field))).toBeCloseTo(apart, 0);
  await shown(field).toHaveValue('norrb');
  await page.keyboard.press('Escape');
  await option.waitFor({ state: 'hidden' });
  await shown(field).toHaveValue('');
  await context.close();
});
