import type { Browser, Page } from 'playwright';
import { publish } from '../support/lesson-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { keepScreenshot } from './support/screenshots.js';
import { shown } from './support/shown.js';
import { sentOperations, textField, write, writeInProject } from './support/writing.js';

let server: TestServer;
let browser: Browser;
let told: string;

const known =
  'Bävrar är svåra att räkna från bron, och skolelever hann inte ens till trollsländornas åar.';
const like = 'Skolelever fick räkna bävrar vid åar där det bodde trollsländor i maj';

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
  const [ids] = await server.sql<Record<'factor' | 'theme', string>>(
    `SELECT f.id AS factor, t.id AS theme FROM factor f, theme t
     WHERE f.slug = 'regelverk' AND t.slug = 'folkhalsa'`,
  );
  const lesson = await publish(await server.tryAs('CURATOR'), {
    text: known,
    factors: [{ factorId: ids?.factor, polarity: 'HINDERED' }],
    themeIds: [ids?.theme],
  });
  told = lesson.id;
  await server.drainOutbox();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const line = (page: Page) =>
  page.locator('summary', { hasText: 'Det finns lärdomar som liknar din' });
const likes = (page: Page) => page.getByRole('list', { name: 'Det finns lärdomar som liknar din' });
const themes = (page: Page) => page.getByRole('region', { name: 'Förslag på teman' });
const hindered = (page: Page) => page.getByRole('region', { name: 'Förslag på vad som hindrade' });
const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test.each(['wide', 'narrow'] as const)(
  'lessons like what is being written are a line below it that moves nothing, closed until tapped: %s',
  async (viewport) => {
    const session = await server.tryAs('CONTRIBUTOR');
    const { page, context, watch } = await openPage(browser, server.url, { session, viewport });
    const sent = sentOperations(page);
    await page.goto('/ny');
    await page.getByText('Publiceras direkt.').waitFor();
    const project = page.getByRole('combobox', { name: /^Projekt/ });
    await textField(page).fill('Skolelever räknade bävrar.');
    await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor();
    const before = await project.boundingBox();
    await textField(page).fill(`${like}.`);
    await shown(line(page)).toBeVisible();
    await shown(themes(page)).toBeVisible();
    expect(await project.boundingBox()).toEqual(before);
    await shown(likes(page)).toBeHidden();
    await line(page).click();
    const row = likes(page).getByRole('listitem').filter({ hasText: 'Bävrar är svåra' });
    await shown(row.getByText(/”skolelever”/)).toBeVisible();
    await shown(row.getByText('Lägg till som belägg')).toHaveCount(0);
    expect(await likes(page).getByRole('link').count()).toBeLessThanOrEqual(3);
    await keepScreenshot(page, `while-writing-${viewport}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await wider(page)).toBe(false);
    expect(sent.filter((name) => name === 'WritingLikes')).toHaveLength(1);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('a lesson that says nearly the same is offered to agree with, and the draft stays', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  const mine = known.replace('svåra', 'mycket svåra');
  await writeInProject(page, mine);
  await line(page).click();
  await shown(likes(page).getByText('Säger nästan detsamma som din.')).toBeVisible();
  await keepScreenshot(page, 'while-writing-same');
  await likes(page)
    .getByRole('link', { name: /^Lägg till som belägg/ })
    .click();
  await page.waitForURL(`**/lardomar/${told}`);
  await page.getByRole('button', { name: 'Instämmer' }).waitFor();
  await page.goBack();
  await shown(textField(page)).toHaveValue(mine);
  await context.close();
});

test('suggested factors and themes are off until tapped, and go along with what is published', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  const text = `${like}, och i juni.`;
  await writeInProject(page, text);
  const theme = themes(page).getByRole('button', { name: 'Folkhälsa' });
  await shown(theme).toHaveAttribute('aria-pressed', 'false');
  await shown(hindered(page)).toHaveCount(0);
  await page.getByRole('radio', { name: 'Hindrade' }).press('Space');
  const factor = hindered(page).getByRole('button', { name: 'Regelverk' });
  await shown(factor).toHaveAttribute('aria-pressed', 'false');
  await shown(
    hindered(page)
      .getByText(/Gäller i en liknande lärdom/)
      .first(),
  ).toBeVisible();
  // The field that will hold the factor comes with a part of the page that is loaded when it is needed.
  await page.getByRole('combobox', { name: 'Vad var det som hindrade?' }).waitFor();
  await theme.click();
  await shown(theme).toHaveAttribute('aria-pressed', 'true');
  await factor.click();
  await shown(page.getByRole('button', { name: 'Regelverk', pressed: true })).toBeFocused();
  await shown(factor).toHaveCount(0);
  await keepScreenshot(page, 'while-writing-suggested');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Publicera' }).click();
  await shown(page.getByRole('heading', { name: /^Publicerad/ })).toBeVisible();
  const rows = await server.sql<{ polarity: string; factor: string; theme: string }>(
    `SELECT e.polarity, f.slug AS factor, t.slug AS theme FROM lesson l
     JOIN evidence e ON e.lesson_id = l.id JOIN factor f ON f.id = e.factor_id
     JOIN lesson_theme lt ON lt.lesson_id = l.id JOIN theme t ON t.id = lt.theme_id
     WHERE l.text = $1`,
    [text],
  );
  expect(rows).toEqual([{ polarity: 'HINDERED', factor: 'regelverk', theme: 'folkhalsa' }]);
  await context.close();
});

test('in English, what people wrote stays marked as Swedish', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session, language: 'en-GB' });
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.goto('/ny');
  await page.getByRole('textbox', { name: 'What did you learn?' }).fill(`${like}.`);
  await page.locator('summary', { hasText: 'There are lessons like yours' }).click();
  const found = page.getByRole('list', { name: 'There are lessons like yours' });
  await shown(found.getByRole('link', { name: /^Bävrar är svåra/ })).toHaveAttribute('lang', 'sv');
  await shown(page.getByRole('region', { name: 'Suggested themes' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('where it fails nothing is said, nothing is asked again, and the lesson is written', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  const sent = sentOperations(page);
  const refused = ['query WritingLikes(', 'query WritingConcepts('];
  const answered = Promise.all(
    refused.map((query) =>
      page.waitForResponse((answer) => answer.request().postData()?.includes(query) ?? false),
    ),
  );
  await page.route('**/graphql', (route) =>
    refused.some((query) => route.request().postData()?.includes(query))
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  await write(page, `${like}, som alltid.`);
  await answered;
  await page.getByRole('button', { name: 'Publicera' }).click();
  await shown(page.getByRole('heading', { name: /^Publicerad/ })).toBeVisible();
  await shown(page.getByRole('alert')).toHaveCount(0);
  expect(sent.filter((name) => name.startsWith('Writing')).sort()).toEqual([
    'WritingConcepts',
    'WritingLikes',
  ]);
  await context.close();
});
