import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { keepScreenshot } from './support/screenshots.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

/** Evidence of a factor from two projects, with all that a lesson can say of it. */
const told = `
  WITH told (slug, polarity, text, recommendation, conditions, phase, experience, year) AS (VALUES
    ('lupp', 'HELPED', 'Uppdragsgivarna var med från början.', 'Bjud in uppdragsgivarna innan planen är skriven.',
      'när det finns en samordnare', 'PRE_STUDY', '2021', '2021-01-01'::date),
    ('fortsatt-kraftsamling', 'HINDERED', 'Beslutet kom för sent.', 'Ta beslutet före sommaren.',
      NULL, 'CLOSING', '2022', '2022-01-01')
  ), written AS (
    INSERT INTO lesson (id, text, project_id, state, published_at, recommendation, conditions, phase,
      experience, experience_from, experience_to)
    SELECT gen_random_uuid(), told.text, p.id, 'PUBLISHED', now(), told.recommendation,
      told.conditions, told.phase, told.experience, told.year, told.year
    FROM told JOIN project p ON p.slug = told.slug RETURNING id, text
  )
  INSERT INTO evidence (id, factor_id, polarity, lesson_id)
  SELECT gen_random_uuid(), f.id, told.polarity, written.id
  FROM written JOIN told ON told.text = written.text, factor f WHERE f.slug = 'dialog-och-samverkan'`;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.sql(told);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const address = '/faktorer/dialog-och-samverkan';
const bars = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const rowsOf = async (page: Page, name: string): Promise<string[]> =>
  (await bars(page, name).getByRole('listitem').allInnerTexts()).map((row) =>
    row.replace(/\s+/g, ' ').trim(),
  );

test.each(['wide', 'narrow'] as const)(
  'whether it applies here, what to do and who can tell (%s)',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await page.goto(address);
    await page.getByRole('heading', { name: 'Gäller det här hos oss?' }).waitFor();
    expect(await rowsOf(page, 'När i projektet')).toHaveLength(2);
    expect((await rowsOf(page, 'Erfarenhet från')).map((row) => row.slice(0, 4))).toEqual([
      '2021',
      '2022',
    ]);
    await shown(
      bars(page, 'Län')
        .getByRole('img', { name: /hindrade/ })
        .first(),
    ).toBeVisible();
    const advice = page.getByRole('list').filter({ hasText: 'Ta beslutet före sommaren.' });
    await shown(advice.getByText('när det finns en samordnare')).toBeVisible();
    await shown(advice.getByText('erfarenhet från 2022')).toBeVisible();
    const tellers = page.locator('section', {
      has: page.getByRole('heading', { name: 'Vilka kan berätta' }),
    });
    await shown(tellers.getByRole('link', { name: 'Fortsatt Kraftsamling' })).toBeVisible();
    await shown(tellers.getByRole('link', { name: 'LUPP' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await keepScreenshot(page, `factor-context-${viewport}`);
    await context.close();
  },
);

test('on paper all of it stands, without what is pressed', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(address);
  await page.getByRole('heading', { name: 'Vilka kan berätta' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const heading of ['Så här bidrog', 'Gäller det här hos oss?', 'Gör så här']) {
    await shown(page.getByRole('heading', { name: heading })).toBeVisible();
  }
  await shown(page.getByRole('navigation')).toHaveCount(0);
  await shown(page.getByRole('button', { name: /^Lägg i underlag/ })).toHaveCount(0);
  await context.close();
});

test('where it fails the sides still stand, and it is asked again on the spot', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.route('**/graphql', (route) =>
    /FactorContext/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
  );
  await page.goto(address);
  await page.getByText('Det här om faktorn gick inte att hämta.').waitFor();
  await shown(page.getByRole('heading', { name: 'Så här bidrog' })).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByRole('heading', { name: 'Gör så här' }).waitFor();
  await context.close();
});
