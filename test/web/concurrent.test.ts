import type { Browser, Page } from 'playwright';
import { addConcurrent } from '../support/concurrent-requests.js';
import { addConcept, addMember, type ProjectRow } from '../support/knowledge-rows.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { keepScreenshot } from './support/screenshots.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;
let member: Session;
let own: ProjectRow;
let alone: ProjectRow;
let ended: ProjectRow;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const themes = [await addConcept(server.sql, 'theme')];
  const about = (title: string, summary: string, places: string[]) =>
    addConcurrent(server, { title, summary, places, themes });
  own = await about('Bäverspår', 'Skolelever räknar bävrar vid åarna med kommunen.', ['21']);
  const other = await about(
    'Åns bävrar',
    'Vi räknar bävrar vid åarna, och skolelever hjälper till.',
    ['22'],
  );
  await about('Djur vid vatten', 'Fiskare berättar om sina sjöar.', ['07']);
  alone = await addConcurrent(server, { title: 'Ensamt', summary: 'Zeppelinare och xylofoner.' });
  ended = await addConcurrent(server, { title: 'Slut', themes, from: -300, to: -2 });
  member = await server.signInAs('medlem@example.org');
  await addMember(server.sql, member, own, 'CONTRIBUTOR');
  await addMember(server.sql, await server.signInAs('mottagare@example.org'), other, 'OWNER');
  await server.sql(`UPDATE person SET contactable = true WHERE email = 'mottagare@example.org'`);
  await server.drainOutbox();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const part = (page: Page, name = 'Samtidigt pågår') => page.getByRole('region', { name });
const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test.each(['wide', 'narrow'] as const)(
  'a project that goes on tells of others that do, with reasons, and hides one for good: %s',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, {
      viewport,
      session: member,
    });
    await page.goto(`/projekt/${own.slug}`);
    const others = part(page);
    const row = others.getByRole('listitem').filter({ hasText: 'Djur vid vatten' });
    await row.getByText(/samma tema: .* · båda pågår nu · annat län: Kronobergs län/).waitFor();
    const like = others.getByRole('listitem').filter({ hasText: 'Åns bävrar' });
    await like.getByText(/”bävrar”.* · grannlän: Västernorrlands län/).waitFor();
    await like.getByText('Visa meningarna').click();
    await like.getByText('I det här projektet').first().waitFor();
    await shown(row.getByText('Visa meningarna')).toHaveCount(0);
    await keepScreenshot(page, `concurrent-${viewport}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await wider(page)).toBe(false);
    await row.getByRole('button', { name: /Inte relevant\W+Djur vid vatten/ }).click();
    const said = others.getByText(
      '”Djur vid vatten” visas inte längre på det här projektets sida.',
    );
    await shown(said).toBeFocused();
    await shown(row).toHaveCount(0);
    await keepScreenshot(page, `concurrent-hidden-${viewport}`);
    expect(await axeViolations(page)).toEqual([]);
    await others.getByRole('button', { name: 'Ångra' }).click();
    await row.waitFor();
    await shown(said).toHaveCount(0);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('readers are told, and cannot hide anything', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(`/projekt/${own.slug}`);
  await part(page).getByRole('link', { name: 'Åns bävrar' }).waitFor();
  await shown(part(page).getByRole('button', { name: /Inte relevant/ })).toHaveCount(0);
  await context.close();
});

test('readers are told plainly who takes contact, and who does not', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(`/projekt/${own.slug}`);
  const rows = part(page).getByRole('listitem');
  await rows
    .filter({ hasText: 'Åns bävrar' })
    .getByText('Den som arbetar i det här projektet kan ta kontakt genom PIS.')
    .waitFor();
  await rows
    .filter({ hasText: 'Djur vid vatten' })
    .getByText(/^Projektet tar inte emot kontakt genom PIS\./)
    .waitFor();
  await shown(part(page).getByRole('link', { name: /Ta kontakt/ })).toHaveCount(0);
  await context.close();
});

test('in English, on the page of either', async () => {
  const { page, context } = await openPage(browser, server.url, { language: 'en-GB' });
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.goto(`/projekt/${own.slug}`);
  const others = part(page, 'Going on at the same time');
  await others.getByText(/both go on now · another county: Kronoberg County/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await others.getByRole('link', { name: 'Åns bävrar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Åns bävrar' }).waitFor();
  await part(page, 'Going on at the same time').getByRole('link', { name: 'Bäverspår' }).waitFor();
  await context.close();
});

test('where there is none the page says so, and one that has ended does not ask', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto(`/projekt/${alone.slug}`);
  await part(page)
    .getByText(/^Inget annat projekt om samma sak pågår just nu/)
    .waitFor();
  await keepScreenshot(page, 'concurrent-none');
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(`/projekt/${ended.slug}`);
  await part(page, 'Liknande projekt').getByText(/\w/).first().waitFor();
  await shown(part(page)).toHaveCount(0);
  await context.close();
});

test('where it fails the page stands, and both can be tried again', async () => {
  const { page, context } = await openPage(browser, server.url, { session: member });
  let failing = true;
  await page.route('**/graphql', (route) =>
    failing && /(query|mutation) (Judge)?ConcurrentProject/.test(route.request().postData() ?? '')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  await page.goto(`/projekt/${own.slug}`);
  await part(page).getByText('Projekt som pågår samtidigt gick inte att hämta.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Bäverspår' }).waitFor();
  await keepScreenshot(page, 'concurrent-failed');
  expect(await axeViolations(page)).toEqual([]);
  failing = false;
  await part(page).getByRole('button', { name: 'Försök igen' }).click();
  const hide = part(page).getByRole('button', { name: /Inte relevant\W+Djur vid vatten/ });
  await hide.waitFor();
  failing = true;
  await hide.click();
  await part(page).getByText('Det gick inte att spara valet.').waitFor();
  await shown(hide).toBeVisible();
  await context.close();
});
