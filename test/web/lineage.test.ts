import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage, viewports } from './support/browser.js';
import { choose, openForm } from './support/project-forms.js';

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

const tree = (page: Page) => page.getByRole('list', { name: 'Släktträd' });

/** It takes the places of the drawing. */
const drawn = (page: Page) => page.locator('main svg[aria-hidden] text').first().waitFor();

/** Each item in the words a reader hears, one line. */
const itemsOf = async (page: Page): Promise<string[]> =>
  (await tree(page).getByRole('listitem').allTextContents()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );

const lineages: [slug: string, items: RegExp[]][] = [
  [
    'plug-in-2-0',
    [
      /Plug In2012–sommaren 2015/,
      /^Plug In fortsätter som Plug In 2\.0/,
      /^Plug In 2\.0 planerad fortsättning Nationellt kunskapscentrum/,
    ],
  ],
  [
    'kompetens-i-kronoberg',
    [/^Pilotstudie i Ljungby/, /^Pilotstudie i Ljungby kommun skalas upp i Kompetens i Kronoberg/],
  ],
  [
    'fortsatt-kraftsamling',
    [
      /^Nya vägar/,
      /ligger till grund för Kraftsamling Gävleborg/,
      /parallell med Parallella förstudier i Norrbotten/,
      /parallell med Parallella förstudier i Västerbotten/,
      /^Kraftsamling Gävleborg ?(· )?förstudie till Fortsatt Kraftsamling/,
    ],
  ],
];

test.each(lineages)('%s: each step is a list item with its word', async (slug, items) => {
  const { page, context, watch } = await openPage(browser, server.url);
  await page.goto(`/projekt/${slug}?vy=slaktrad`);
  await tree(page).waitFor();
  const told = await itemsOf(page);
  expect(told).toHaveLength(items.length);
  items.forEach((item, at) => expect(told[at]).toMatch(item));
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});

/** Where the bars stand, in the order of the list. */
const barsOf = (page: Page) =>
  tree(page)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const { left, top, right } = (item.lastElementChild ?? item).getBoundingClientRect();
        return { left, top, right };
      }),
    );

test('over the axis a project begins where the one before was handed over; without styles it is the same list', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/projekt/plug-in-2-0?vy=slaktrad');
  await drawn(page);
  const [first, second, third] = await barsOf(page);
  if (!first || !second || !third) throw new Error('Three bars');
  expect(second.left).toBeGreaterThan(first.left + 200);
  expect(second.left).toBeLessThan(first.right);
  expect(third.left).toBeGreaterThan(second.left);
  expect([first.top, second.top, third.top]).toEqual(
    [first.top, second.top, third.top].sort((a, b) => a - b),
  );
  const told = await itemsOf(page);
  await page.evaluate(() => {
    document.querySelectorAll('link[rel=stylesheet], style').forEach((sheet) => sheet.remove());
    document.querySelectorAll('[style]').forEach((element) => element.removeAttribute('style'));
  });
  expect(await itemsOf(page)).toEqual(told);
  const bare = await barsOf(page);
  expect(new Set(bare.map(({ left }) => Math.round(left))).size).toBe(1);
  await context.close();
});

test('on a phone and on paper it is a list, one below the other', async () => {
  const { page, context } = await openPage(browser, server.url, { viewport: 'narrow' });
  await page.goto('/projekt/plug-in-2-0?vy=slaktrad');
  await tree(page).waitFor();
  const lefts = async () => new Set((await barsOf(page)).map(({ left }) => Math.round(left)));
  expect((await lefts()).size).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize(viewports.wide);
  await drawn(page);
  await page.emulateMedia({ media: 'print' });
  expect((await lefts()).size).toBe(1);
  await context.close();
});

test('the arrows follow the links, Enter opens what went along', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/projekt/plug-in-2-0?vy=slaktrad');
  await drawn(page);
  const focused = (name: string | RegExp) =>
    page.locator('a:focus, strong:focus', { hasText: name });
  await tree(page).getByRole('link', { name: 'Plug In', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await focused('fortsätter som').waitFor();
  await page.keyboard.press('ArrowDown');
  await focused(/^Plug In 2\.0$/).waitFor();
  await page.keyboard.press('ArrowDown');
  await focused('planerad fortsättning').waitFor();
  await page.keyboard.press('ArrowLeft');
  await focused(/^Plug In 2\.0$/).waitFor();
  await page.keyboard.press('ArrowUp');
  await focused('fortsätter som').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Plug In → Plug In 2.0' }).waitFor();
  await page.getByText('Samarbetet med Regionförbundet Kalmar').waitFor();
  await context.close();
});

test('beside a link: the lessons that went along, and those nobody has taken up', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/projekt/fortsatt-kraftsamling?vy=slaktrad');
  await page
    .getByRole('heading', { name: 'Kraftsamling Gävleborg → Fortsatt Kraftsamling' })
    .waitFor();
  const lesson = page.getByRole('link', { name: /^Samordningsfördelarna är uppenbara/ });
  const below = (heading: string) =>
    page.locator('div', { has: page.getByRole('heading', { name: heading, exact: true }) }).last();
  await below('Lärdomar som ingen har tagit vidare').locator(lesson).waitFor();

  await server.sql(
    `INSERT INTO stance (id, lesson_id, project_id, kind)
     SELECT gen_random_uuid(), l.id, p.id, 'AGREES' FROM lesson l, project p
     WHERE l.text LIKE 'Samordningsfördelarna%' AND p.slug = 'fortsatt-kraftsamling'`,
  );
  await page.reload();
  await below('Lärdomar som följde med').locator(lesson).waitFor();
  await page.getByText('Fortsatt Kraftsamling instämmer.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await server.sql('DELETE FROM stance');
  await context.close();
});

test('what a link does to the counting is said before it is saved, and nothing typed is lost', async () => {
  // Two projects that tell of one factor each for themselves.
  await server.sql(
    `INSERT INTO evidence (id, factor_id, polarity, project_id)
     SELECT gen_random_uuid(), f.id, 'HELPED', p.id FROM factor f, project p
     WHERE f.slug = 'legitimitet' AND p.slug IN ('fortsatt-kraftsamling', 'lupp')`,
  );
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context, watch } = await openPage(browser, server.url, { session });
  await page.goto('/projekt/fortsatt-kraftsamling/andra');
  const form = await openForm(page, 'Lägg till en koppling');
  await form.getByRole('textbox', { name: /^Vad följde med/ }).fill('Metoden');
  const other = form.getByRole('combobox', { name: 'Det andra projektet' });
  await choose(page, other, 'lupp', 'LUPP');
  await form.getByText(/^Tre projekt blir en familj: 1 faktor får ett annat antal/).waitFor();
  await form.getByText('Legitimitet: 3 → 2 oberoende källor, fortfarande några').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const links = () =>
    server.sql(`SELECT id FROM project_link WHERE NOT EXISTS (
    SELECT FROM project p WHERE p.id = from_id AND NOT p.sample)`);
  const before = await links();

  await form.getByRole('combobox').first().selectOption({ label: 'bygger på' });
  await form.getByText(/^Inga projekt börjar eller slutar räknas som en familj/).waitFor();
  await form.getByRole('combobox').first().selectOption({ label: 'fortsätter som' });
  await choose(page, other, 'Kraftsamling Gäv', 'Kraftsamling Gävleborg');
  await form
    .getByText(/skulle ett projekt komma före sig självt/)
    .first()
    .waitFor();
  await form.getByRole('button', { name: 'Spara' }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: 'skulle ett projekt komma före sig självt' })
    .waitFor();
  expect(await form.getByRole('textbox', { name: /^Vad följde med/ }).inputValue()).toBe('Metoden');
  expect(await links()).toEqual(before);

  await choose(page, other, 'lupp', 'LUPP');
  await form.getByText(/^Tre projekt blir en familj/).waitFor();
  await form.getByRole('button', { name: 'Spara' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ta bort fortsätter som LUPP' }).click();
  const asked = page.getByRole('alertdialog');
  await asked.getByText(/^En familj delas i två: 1 faktor får ett annat antal/).waitFor();
  await asked.getByRole('button', { name: 'Ta bort' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});
