import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage, type ViewportName } from './support/browser.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.drainOutbox();
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const idea = `Koordinerad kraftsamling för ökad tillgång till högre utbildning.
Lärcentra är viktiga i satsningen på distansutbildning, så att fler studerar på högskolenivå i Gävleborg.`;

const field = (page: Page) => page.getByRole('textbox', { name: 'Din idé' });
const group = (page: Page, name: string) => page.getByRole('region', { name });

/** Writes by keys alone, from the field to the button. */
async function ask(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const answered = (page: Page) => page.getByText(/liknande hittades/).waitFor({ state: 'attached' });

test.each(['wide', 'narrow'] as const)(
  'an idea finds its likes by what to do, with reasons, and passes axe: %s',
  async (viewport: ViewportName) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await page.goto('/matcha');
    await ask(page, idea);
    await answered(page);
    const studies = group(page, 'Förstudier – bygg vidare');
    await studies.getByRole('link', { name: 'Kraftsamling Gävleborg' }).waitFor();
    const reasons = studies.getByText('Liknar på grund av:');
    expect(await reasons.count()).toBeGreaterThanOrEqual(3);
    await studies.getByText('Visa meningarna').first().click();
    await studies.locator('mark').first().waitFor();
    const obstacles = group(page, 'Det här har hindrat liknande projekt');
    await obstacles.getByRole('link', { name: 'Regelverk' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wider).toBe(false);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('in English, what people wrote stays marked as Swedish', async () => {
  const { page, context } = await openPage(browser, server.url, { language: 'en-GB' });
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.goto('/matcha');
  await page.getByRole('textbox', { name: 'Your idea' }).fill(idea);
  await page.getByRole('button', { name: 'Find similar' }).click();
  const studies = group(page, 'Pre-studies – build on them');
  const link = studies.getByRole('link', { name: 'Kraftsamling Gävleborg' });
  await link.waitFor();
  expect(await link.getAttribute('lang')).toBe('sv');
  await page.getByText(/similar were found/).waitFor({ state: 'attached' });
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('a few words are not asked with, and said so; the text stays', async () => {
  const { page, context } = await openPage(browser, server.url);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.goto('/matcha');
  await ask(page, 'Fyrtio tecken är alldeles för lite text.');
  await page.getByText('Skriv några meningar om målgrupp').waitFor();
  expect(await field(page).inputValue()).toContain('Fyrtio');
  expect(await field(page).getAttribute('aria-invalid')).toBe('true');
  expect(sent.filter((body) => body.includes('LikeText'))).toEqual([]);
  await context.close();
});

test('groups come by themselves: one that fails leaves the others, and can be asked again', async () => {
  const { page, context } = await openPage(browser, server.url);
  let failing = true;
  await page.route('**/graphql', (route) =>
    failing && route.request().postData()?.includes('"QUESTIONS"')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query LikelyObstacles(')) await held;
    await route.fallback();
  });
  await page.goto('/matcha');
  await ask(page, idea);
  const studies = group(page, 'Förstudier – bygg vidare');
  await studies.getByRole('link', { name: 'Kraftsamling Gävleborg' }).waitFor();
  const questions = group(page, 'Öppna frågor');
  await questions.getByRole('alert').waitFor();
  failing = false;
  await questions.getByRole('button', { name: 'Försök igen' }).click();
  await questions.getByRole('alert').waitFor({ state: 'detached' });
  letGo();
  await answered(page);
  await context.close();
});

test('nothing like it: what that may mean, and themes to go on with', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/matcha');
  await ask(
    page,
    'Zeppelinare, brontosaurusfossil och kvantkryptering i antarktiska vulkangrottor, med xylofoner.',
  );
  await page.getByText('Vi hittar inget liknande.').waitFor();
  await page.getByRole('link', { name: 'Sök med egna ord' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('who leaves and returns finds nothing of the text; what is hidden can be shown again', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/matcha');
  await ask(page, idea);
  await answered(page);
  const studies = group(page, 'Förstudier – bygg vidare');
  await studies.getByRole('button', { name: /Inte relevant\W+Kraftsamling Gävleborg/ }).click();
  await studies
    .getByRole('link', { name: 'Kraftsamling Gävleborg' })
    .waitFor({ state: 'detached' });
  await studies.getByRole('button', { name: 'Visa dolda' }).click();
  await studies.getByRole('link', { name: 'Kraftsamling Gävleborg' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kraftsamling Gävleborg' }).waitFor();
  await page.goBack();
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('');
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('kraftsamling');
  await context.close();
});

test('an idea pasted on the start page is asked with, and saved as a draft by who chooses to', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/');
  await page
    .getByRole('searchbox', { name: 'Vad handlar er idé om?' })
    .fill(idea.replace('\n', ' '));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hitta liknande' }).waitFor();
  await answered(page);
  await page
    .getByRole('button', { name: /^Lägg i underlag\W+Kraftsamling Gävleborg/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Spara som idéutkast' }).click();
  await page.getByText('Sparat som utkast.').waitFor();
  const [saved] = await server.sql<{ state: string; kind: string; description: string }>(
    `SELECT state, kind, description FROM project WHERE description LIKE 'Koordinerad%'`,
  );
  expect(saved).toMatchObject({ state: 'DRAFT', kind: 'IDEA' });
  expect(saved?.description).toContain('högskolenivå');
  await context.close();
});
