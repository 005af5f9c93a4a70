import type { Browser, Page } from 'playwright';
import { publish } from '../support/lesson-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { keepScreenshot } from './support/screenshots.js';

let server: TestServer;
let browser: Browser;
let lesson: string;
let alone: string;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
  const curator = await server.tryAs('CURATOR');
  const [factor] = await server.sql<{ id: string }>('SELECT id FROM factor ORDER BY slug LIMIT 1');
  const told = (text: string, polarity?: 'HELPED' | 'HINDERED') =>
    publish(curator, {
      text,
      factors: polarity ? [{ factorId: factor?.id, polarity }] : [],
    });
  const asked = 'Skolelever räknade bävrar och trollsländor vid åarna åt kommunen.';
  lesson = (await told(asked)).id;
  await told('När skolelever räknar trollsländor får kommunen ett underlag att lita på.', 'HELPED');
  await told('Bävrar är svåra att räkna, och skolelever hann inte till alla åar.', 'HINDERED');
  await told('Räkna bävrar tillsammans med skolelever redan i maj, då åarna är låga.');
  alone = (await told('Zeppelinare och xylofoner förvirrade vulkanologer.')).id;
  await server.drainOutbox();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const part = (page: Page, name: string) => page.getByRole('region', { name });
const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test.each(['wide', 'narrow'] as const)(
  'a lesson shows who else met the same, helped beside hindered, with reasons: %s',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await page.goto(`/lardomar/${lesson}`);
    const related = part(page, 'Fler har mött detta');
    const helped = related.getByRole('listitem').filter({ hasText: 'Bidrog' });
    const hindered = related.getByRole('listitem').filter({ hasText: 'Hindrade' });
    await helped.getByRole('link', { name: /^När skolelever/ }).waitFor();
    await hindered.getByRole('link', { name: /^Bävrar är svåra/ }).waitFor();
    await helped.getByText(/”skolelever”/).waitFor();
    const [left, right] = [await helped.boundingBox(), await hindered.boundingBox()];
    expect((left?.x ?? 0) < (right?.x ?? 0)).toBe(viewport === 'wide');
    await helped.getByText('Visa meningarna').click();
    await helped.getByText('I den här lärdomen').waitFor();
    await helped.locator('mark').first().waitFor();
    await keepScreenshot(page, `related-lesson-${viewport}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await wider(page)).toBe(false);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await helped.getByRole('link', { name: /^När skolelever/ }).click();
    await page.getByRole('heading', { level: 1, name: /^När skolelever/ }).waitFor();
    await context.close();
  },
);

test.each(['wide', 'narrow'] as const)(
  'a project shows others like it in its margin, with reasons: %s',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await page.goto('/projekt/lupp');
    const related = part(page, 'Liknande projekt');
    await related.getByText('Liknar på grund av:').first().waitFor();
    await related.getByText('Visa meningarna').first().click();
    await related.getByText('I det här projektet').first().waitFor();
    await keepScreenshot(page, `related-project-${viewport}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await wider(page)).toBe(false);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('a lesson like no other says so in a line', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(`/lardomar/${alone}`);
  const related = part(page, 'Fler har mött detta');
  await related.getByText('Ingen liknande lärdom från andra projekt är inlagd än.').waitFor();
  await keepScreenshot(page, 'related-lesson-none');
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('where it fails the lesson stands, and it can be asked again', async () => {
  const { page, context } = await openPage(browser, server.url);
  let failing = true;
  await page.route('**/graphql', (route) =>
    failing && route.request().postData()?.includes('query LessonRelated(')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  await page.goto(`/lardomar/${lesson}`);
  const related = part(page, 'Fler har mött detta');
  await related.getByText('Liknande lärdomar gick inte att hämta.').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Skolelever räknade/ }).waitFor();
  await keepScreenshot(page, 'related-lesson-failed');
  failing = false;
  await related.getByRole('button', { name: 'Försök igen' }).click();
  await related.getByRole('link', { name: /^När skolelever/ }).waitFor();
  await context.close();
});
