import type { Browser, Page } from 'playwright';
import { publish } from '../support/lesson-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { keepScreenshot } from './support/screenshots.js';
import { shown } from './support/shown.js';
import { publishByKeys, writeInProject } from './support/writing.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
  await publish(await server.tryAs('CURATOR'), {
    text: 'Bävrar är svåra att räkna, och skolelever hann inte till alla åar.',
  });
  await server.drainOutbox();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const related = (page: Page) => page.getByRole('region', { name: 'Fler har mött detta' });
const own = 'Skolelever räknade bävrar och trollsländor vid åarna åt kommunen';

test.each(['wide', 'narrow'] as const)(
  'a lesson that was just published shows who else met the same: %s',
  async (viewport) => {
    const session = await server.tryAs('CONTRIBUTOR');
    const { page, context, watch } = await openPage(browser, server.url, { session, viewport });
    await writeInProject(page, `${own}, ${viewport}.`);
    await shown(related(page)).toHaveCount(0);
    await publishByKeys(page);
    await shown(page.getByRole('heading', { name: /^Publicerad/ })).toBeFocused();
    const other = related(page).getByRole('listitem').filter({ hasText: 'Bävrar är svåra' });
    await shown(other.getByText(/”skolelever”/)).toBeVisible();
    await keepScreenshot(page, `related-published-${viewport}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
      false,
    );
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('what waits for review shows nothing of others yet', async () => {
  const session = await server.tryAs('FUNDER');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/ny');
  await page.getByRole('textbox', { name: 'Vad lärde ni er?' }).fill(`${own}, en gång till.`);
  await page.getByText('Utan projekt granskas lärdomen innan den syns.').waitFor();
  await publishByKeys(page);
  await shown(page.getByRole('heading', { name: /^Inskickad för granskning/ })).toBeVisible();
  // What stands beside a lesson that nobody sees yet is what stood there before.
  await shown(page.getByRole('heading', { name: 'Så blir lärdomen till nytta' })).toBeVisible();
  await shown(related(page)).toHaveCount(0);
  await context.close();
});

test('where it fails the lesson is published all the same, and it can be asked again', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  let failing = true;
  await page.route('**/graphql', (route) =>
    failing && route.request().postData()?.includes('query LessonRelated(')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  await writeInProject(page, `${own}, igen.`);
  await publishByKeys(page);
  await shown(related(page).getByText('Liknande lärdomar gick inte att hämta.')).toBeVisible();
  await shown(page.getByRole('heading', { name: /^Publicerad/ })).toBeVisible();
  failing = false;
  await related(page).getByRole('button', { name: 'Försök igen' }).click();
  await shown(related(page).getByRole('link', { name: /^Bävrar är svåra/ })).toBeVisible();
  await context.close();
});
