import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { readCsv } from '../support/read-csv.js';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
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

const grid = (page: Page) => page.getByRole('grid', { name: /^Faktorer mot/ });
const panel = (page: Page) => page.getByRole('complementary');
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id);

async function openMap(page: Page, address = '/evidens'): Promise<void> {
  await page.goto(address);
  await grid(page).waitFor();
}

test('the three states of a cell are never alike: figures, projects without evidence, no projects', async () => {
  const { page, context } = await openPage(browser, server.url);
  await openMap(page);
  const state = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((cell) => ({
      name: cell.getAttribute('aria-label'),
      text: cell.textContent,
      background: getComputedStyle(cell).backgroundImage,
    }));
  const told = await state('ruta-legitimitet-larcentrum');
  const projects = await state('ruta-legitimitet-studieavbrott');
  const nobody = await state('ruta-legitimitet-folkhalsa');
  expect([told.name, told.text]).toEqual(['1 oberoende källa: 1 bidrog, 0 hindrade', '1']);
  expect([projects.name, projects.text]).toEqual([
    'Kunskapslucka: projekt finns, inget belägg inlagt. Berätta om du har erfarenhet av det',
    '–',
  ]);
  expect([nobody.name, nobody.text]).toEqual([
    'Kunskapslucka: inga projekt. Berätta om du har erfarenhet av det',
    '–',
  ]);
  expect(told.background).toBe('none');
  expect(projects.background).toContain('gradient');
  expect(nobody.background).toContain('gradient');
  expect(nobody.background).not.toBe(projects.background);
  await context.close();
});

test('the keyboard: one stop, arrows within, Enter opens, Esc comes back to the same cell', async () => {
  const { page, context, watch } = await openPage(browser, server.url);
  await openMap(page);
  await shown(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await grid(page).locator('[tabindex="0"]').focus();
  const first = await focused(page);
  expect(first).toBe('ruta-attityder-och-forhallningssatt');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe(`${first}-larcentrum`);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('ruta-dialog-och-samverkan-larcentrum');
  await page.keyboard.press('End');
  expect(await focused(page)).toBe('ruta-dialog-och-samverkan-folkhalsa');
  await page.keyboard.press('Control+End');
  expect(await focused(page)).toBe('ruta-utbildningssystemet-folkhalsa');
  await page.keyboard.press('Control+Home');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('Home');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Attityder och förhållningssätt',
  );
  await shown(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('heading', { name: 'Attityder och förhållningssätt · Lärcentrum' })
    .waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'sidopanel');
  expect(await page.locator(`[id="${first}-larcentrum"]`).getAttribute('aria-selected')).toBe(
    'true',
  );
  await page.keyboard.press('Escape');
  await page.waitForFunction((id) => document.activeElement?.id === id, `${first}-larcentrum`);
  expect(new URL(page.url()).searchParams.has('faktor')).toBe(false);
  // Tab leaves the table in one step.
  await page.keyboard.press('Tab');
  await shown(grid(page).locator(':focus')).toHaveCount(0);
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});

test('Enter on a gap leads to the form of a new lesson with factor and theme', async () => {
  const { page, context } = await openPage(browser, server.url);
  await openMap(page);
  await page.locator('[id="ruta-legitimitet-folkhalsa"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ny\?faktor=legitimitet&tema=folkhalsa$/);
  await context.close();
});

test('"Attityder och förhållningssätt" both ways: both sides in the panel, each with its source', async () => {
  const { page, context } = await openPage(browser, server.url);
  await openMap(page);
  await page.locator('[id="ruta-attityder-och-forhallningssatt-larcentrum"]').click();
  const sources = panel(page).getByRole('list', { name: 'Oberoende källor' });
  await sources.waitFor();
  await shown(sources.locator('> li')).toHaveCount(1);
  await shown(sources.getByText(/^▲ Bidrog$/)).toHaveCount(1);
  await shown(sources.getByText(/^▼ Hindrade$/)).toHaveCount(1);
  await shown(sources.getByRole('link', { name: /^Källa: När lärcentrum/ })).toHaveCount(2);
  await shown(panel(page).getByText('Enstaka, åt båda håll')).toBeVisible();
  await panel(page)
    .getByText(
      'En studie av sex kommuner nämner faktorn både bland framgångsfaktorer och bland hinder.',
    )
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('every number is the groups of its panel and the families of its file', async () => {
  const { page, context } = await openPage(browser, server.url);
  await openMap(page);
  const cells = await grid(page)
    .locator('td[data-column]:not([data-total="0"])')
    .evaluateAll((all) => all.map(({ id, dataset }) => ({ id, total: Number(dataset.total) })));
  expect(cells).toHaveLength(18);
  for (const { id, total } of [cells[0], cells[3], cells[17]].filter(
    (cell) => cell !== undefined,
  )) {
    await page.locator(`[id="${id}"]`).click();
    await page.locator(`[id="${id}"][aria-selected="true"]`).waitFor();
    const sources = panel(page).getByRole('list', { name: 'Oberoende källor' });
    await sources.waitFor();
    await shown(sources.locator('> li')).toHaveCount(total);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel(page).getByRole('button', { name: 'Hämta CSV' }).click(),
    ]);
    const rows = readCsv(readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, ''));
    expect(new Set(rows.map(({ Familj }) => Familj)).size).toBe(total);
    expect(download.suggestedFilename()).toBe('evidens.csv');
  }
  await context.close();
});

test('filters live in the address, are said when they change, and can be taken away', async () => {
  const { page, context } = await openPage(browser, server.url);
  await openMap(page);
  await page.getByText('Välj vad kartan bygger på').click();
  await page.getByRole('combobox', { name: 'Tema' }).selectOption({ label: 'Studieavbrott' });
  await page.getByText('3 belägg från 1 oberoende källa').waitFor();
  expect(new URL(page.url()).searchParams.get('tema')).toBe('studieavbrott');
  await shown(page.locator('[aria-live="polite"]', { hasText: 'oberoende källa' })).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Faktorer mot' }).selectOption({ label: 'län' });
  await page.getByRole('grid', { name: 'Faktorer mot län: oberoende källor' }).waitFor();
  expect(new URL(page.url()).searchParams.get('mot')).toBe('lan');
  await page.getByRole('button', { name: 'Visa 14 faktorer utan belägg' }).click();
  await shown(grid(page).locator('tbody tr')).toHaveCount(17);
  await page.getByRole('button', { name: 'Ta bort Studieavbrott' }).click();
  await page.getByText('18 belägg från 3 oberoende källor').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Ta bort Studieavbrott' }).waitFor();
  await context.close();
});

test.each([
  ['/evidens?tema=finns-inte', 'Temat ”finns-inte” finns inte i ordlistan.', 'Ta bort finns-inte'],
  ['/evidens?lan=99', 'Länet ”99” finns inte.', 'Ta bort 99'],
  ['/evidens?finansiar=ingen', 'Finansiären ”ingen” finns inte', 'Ta bort ingen'],
  ['/evidens?fas=alltid', 'Fasen ”alltid” finns inte.', 'Ta bort alltid'],
  ['/evidens?fran=2020&till=2010', 'Det första året är efter det sista.', 'Ta bort alla val'],
  ['/evidens?fas=ide', 'Inga belägg passar de här valen.', 'Ta bort alla val'],
])('%s says what is wrong and offers the way out', async (address, words, way) => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(address);
  await page.getByText(words).waitFor();
  await page.getByRole('main').getByRole('button', { name: way }).last().click();
  await page.getByText('18 belägg från 3 oberoende källor').waitFor();
  await context.close();
});

test('an unknown factor in the address is told in the panel, and the map stands', async () => {
  const { page, context } = await openPage(browser, server.url);
  await openMap(page, '/evidens?faktor=finns-inte&ruta=larcentrum');
  await panel(page).getByText('Rutan finns inte.').waitFor();
  await context.close();
});

test('on a phone it is a list with the choice of theme on top, and what is opened is a page of its own', async () => {
  const { page, context } = await openPage(browser, server.url, { viewport: 'narrow' });
  await page.goto('/evidens');
  const list = page.getByRole('list', { name: 'Faktorer, flest oberoende källor först' });
  await list.waitFor();
  await shown(page.getByRole('grid')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Studieavbrott' });
  await list.getByText('Kunskapslucka · projekt finns, inget belägg inlagt').first().waitFor();
  await shown(list.getByRole('link', { name: /^Berätta/ })).toHaveCount(14);
  await list.getByRole('link', { name: 'Individanpassat stöd', exact: true }).click();
  await panel(page)
    .getByRole('heading', { name: 'Individanpassat stöd · Studieavbrott' })
    .waitFor();
  await shown(list).toBeHidden();
  expect(await panel(page).locator('blockquote').count()).toBeGreaterThan(0);
  await page.goBack();
  await list.waitFor();
  await context.close();
});

test('a map that cannot be fetched keeps what it showed, and can be fetched again', async () => {
  const { page, context } = await openPage(browser, server.url);
  await openMap(page);
  await page.route('**/graphql', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({
        data: null,
        errors: [
          { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
        ],
      }),
    }),
  );
  await page.getByRole('combobox', { name: 'Faktorer mot' }).selectOption({ label: 'faser' });
  await page.getByText('Kartan gick inte att hämta.').waitFor();
  await shown(grid(page)).toHaveCount(1);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByRole('grid', { name: 'Faktorer mot faser: oberoende källor' }).waitFor();
  await context.close();
});

test('in English, with the names of things in Swedish where they are', async () => {
  const { page, context } = await openPage(browser, server.url, { language: 'en-GB' });
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.goto('/evidens?faktor=individanpassat-stod&ruta=studieavbrott');
  await page.getByRole('heading', { name: 'Evidence map' }).waitFor();
  await panel(page).locator('blockquote[lang="sv"]').waitFor();
  await panel(page).getByText('1 piece of evidence · 1 independent source').waitFor();
  await context.close();
});
