import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.drainOutbox();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const clean = { consoleErrors: [], foreignRequests: [] };
const count = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor();

test('the list is narrowed in its address, and an empty one names the filter to drop', async () => {
  const { page, context, watch } = await openPage(browser, server.url);
  await page.goto('/projekt');
  await count(page, '17 projekt');
  await page.getByRole('combobox', { name: 'Län' }).selectOption({ label: 'Kronobergs län' });
  await page.waitForURL('**/projekt?lan=07');
  await count(page, '4 projekt');
  await page.getByRole('combobox', { name: 'Typ' }).selectOption({ label: 'Pilotstudie' });
  await count(page, '1 projekt');
  await page.getByRole('link', { name: 'Pilotstudie i Ljungby kommun' }).waitFor();

  await page.getByRole('combobox', { name: 'Fas' }).selectOption({ label: 'Avslutat' });
  await page.getByText('Inga projekt stämmer med det du har valt.').waitFor();
  await page.getByText('Utan Typ: Pilotstudie finns 2 projekt.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ta bort Typ: Pilotstudie' }).click();
  await page.waitForURL('**/projekt?lan=07&fas=avslutat');
  await count(page, '2 projekt');
  await page.goBack();
  await page.getByText('Inga projekt stämmer med det du har valt.').waitFor();

  const shared = await openPage(browser, server.url, { viewport: 'narrow' });
  await shared.page.goto('/projekt?finansiar=region-gavleborg&tema=larcentrum');
  await count(shared.page, '2 projekt');
  await shared.page.getByText('2 val').waitFor();
  await shared.context.close();
  expect(watch).toEqual(clean);
  await context.close();
});

test('the list says how many there are, and shows more when asked', async () => {
  const more = await startServer();
  try {
    await more.sql(
      `INSERT INTO project (id, slug, title, language, kind, state, family_id)
       SELECT id, 'p' || number, 'Projekt ' || number, 'SV', 'IDEA', 'PUBLISHED', id
       FROM (SELECT gen_random_uuid() AS id, number FROM generate_series(100, 124) AS number) AS made`,
    );
    const { page, context } = await openPage(browser, more.url);
    await page.goto('/projekt');
    await count(page, '20 projekt visas, det finns fler');
    await page.getByRole('button', { name: 'Visa fler' }).click();
    await count(page, '25 projekt');
    await shown(page.getByRole('button', { name: 'Visa fler' })).toHaveCount(0);
    await context.close();
  } finally {
    await more.close();
  }
});

test('a project says what is known, what is not, and whether anyone has confirmed it', async () => {
  const { page, context, watch } = await openPage(browser, server.url);
  await page.goto('/projekt/plug-in-2-0');
  const main = page.getByRole('main');
  const fact = (name: string) => main.locator('dl > div').filter({ hasText: name }).first();
  await page.getByRole('heading', { level: 1, name: 'Plug In 2.0' }).waitFor();
  expect(await fact('Period').textContent()).toContain('2015–2018');
  expect(await fact('Nationell projektägare').textContent()).toContain('SKL, i dag SKR');
  expect(await fact('Finansiär').textContent()).toContain('Belopp ej angivet i källan');
  await main
    .getByText('Inte bekräftat av projektet. Uppgifterna kommer från Region Kronobergs blogg.')
    .waitFor();
  await page.getByRole('heading', { name: 'Vilka som är med' }).waitFor();
  await page.getByRole('link', { name: 'Individcentrerat arbetssätt' }).waitFor();

  await page.goto('/projekt/kompetens-i-kronoberg');
  await main.getByText('Fas okänd').waitFor();
  expect(await fact('Finansiär').textContent()).toMatch(/3\s706\s566\skr/);
  expect(await fact('Projektägare').textContent()).toContain('Ej angivet i källan');
  await page.goto('/projekt/fortsatt-kraftsamling');
  await main.getByText('Uppgifterna bekräftade maj 2022.').waitFor();
  expect(watch).toEqual(clean);
  await context.close();
});

test('the lineage is a list in time order with the words between, walked by the keyboard', async () => {
  const { page, context } = await openPage(browser, server.url, { viewport: 'narrow' });
  await page.goto('/projekt/plug-in-2-0?vy=slaktrad');
  const lineage = page.getByRole('list', { name: 'Släktträd' });
  await page
    .getByText(/^En projektfamilj: Plug In, Plug In 2\.0 och .* räknas en gång\.$/)
    .waitFor();
  const items = await lineage.getByRole('listitem').allInnerTexts();
  expect(items).toHaveLength(3);
  expect(items[0]).toMatch(/^Plug In\n/);
  expect(items[1]).toMatch(/fortsätter som[^]*Plug In 2\.0\n.*det här projektet/);
  expect(items[2]).toMatch(/planerad fortsättning[^]*Planerat, start ej angiven/);

  const planned = page.getByRole('link', { name: /planerad fortsättning/ });
  await planned.focus();
  await page.keyboard.press('Enter');
  const step = page.locator('h2:focus');
  await step.waitFor();
  expect(await step.textContent()).toMatch(/^Plug In 2\.0 → Nationellt kunskapscentrum/);
  await page.keyboard.press('Escape');
  await page.locator('a:focus', { hasText: 'planerad fortsättning' }).waitFor();
  expect(await planned.getAttribute('aria-current')).not.toBeNull();

  await page.getByRole('link', { name: 'Plug In fortsätter som Plug In 2.0' }).press('Enter');
  await page.getByText('Samarbetet med Regionförbundet Kalmar').waitFor();
  await page.getByText('Regionförbundet södra Småland blev Region Kronoberg (2015).').waitFor();
  await page.goBack();
  await page.locator('h2', { hasText: /^Plug In 2\.0 → Nationellt/ }).waitFor();
  await context.close();
});

test('every kind of link has its words, and a project without any says so', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/projekt/kraftsamling-gavleborg?vy=slaktrad');
  const link = (name: string | RegExp) => page.getByRole('link', { name });
  await link(/^Nya vägar ligger till grund för Kraftsamling/).waitFor();
  await link(/^Kraftsamling Gävleborg .*förstudie till Fortsatt Kraftsamling/).waitFor();
  await shown(link(/parallell med Parallella förstudier/)).toHaveCount(2);
  await page.goto('/projekt/kompetens-i-kronoberg?vy=slaktrad');
  await link(/skalas upp i Kompetens i Kronoberg/).waitFor();
  await page.goto('/projekt/3m?vy=slaktrad');
  await link(/^3M Tillgänglighet .*delprojekt till 3M/).waitFor();
  await page.goto('/projekt/lupp?vy=slaktrad');
  await page.getByText(/^Vi känner inte till någon föregångare/).waitFor();
  await page.goto('/projekt/kul?vy=lardomar');
  await page.getByText('Projektet har inga lärdomar än.').waitFor();
  await shown(link('Skriv en lärdom')).toHaveCount(0);
  await context.close();
});

test('a member is led to write a lesson in the project', async () => {
  const session = await server.tryAs('CONTRIBUTOR');
  const { page, context } = await openPage(browser, server.url, { session });
  await page.goto('/projekt/plug-in-2-0?vy=lardomar');
  await page.getByRole('link', { name: 'Skriv en lärdom' }).click();
  await page.waitForURL('**/ny?projekt=plug-in-2-0*');
  await context.close();
});

test('in the English interface the texts of others keep their language', async () => {
  const { page, context } = await openPage(browser, server.url, { language: 'en-GB' });
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.goto('/projekt/kompetens-i-kronoberg');
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.getAttribute('lang')).toBe('sv');
  await shown(page.locator('[lang=sv]', { hasText: 'Många företag har svårigheter' })).toHaveCount(
    1,
  );
  await shown(page.locator('[lang=sv]', { hasText: 'A county-wide skills project' })).toHaveCount(
    0,
  );
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('on paper there is the project and nothing to press', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/projekt/plug-in-2-0');
  await page.getByRole('heading', { name: 'Vilka som är med' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await shown(page.getByRole('navigation', { name: 'Projektets delar' })).toBeHidden();
  await shown(page.getByRole('banner')).toBeHidden();
  await shown(page.getByRole('heading', { name: 'Källor och dokument' })).toBeVisible();
  await context.close();
});

test('one failed question leaves the rest standing, and is asked again on the spot', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.route('**/graphql', (route) =>
    /ProjectLineage/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
  );
  await page.goto('/projekt/plug-in-2-0?vy=slaktrad');
  await page.getByText('Släktträdet gick inte att hämta.').waitFor();
  await page.getByText('SKL', { exact: true }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByRole('list', { name: 'Släktträd' }).waitFor();
  await context.close();
});
