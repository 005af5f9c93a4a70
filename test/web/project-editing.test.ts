import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage, viewports } from './support/browser.js';
import { addLink, choose, isFocused, openForm } from './support/project-forms.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;
let session: Session;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  await server.worker.start();
  await server.drainOutbox();
  browser = await launchBrowser();
  session = await server.tryAs('CONTRIBUTOR');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The project of the sample content that the account owns. */
const own = '/projekt/fortsatt-kraftsamling/andra';
const clean = { consoleErrors: [], foreignRequests: [] };
const open = (viewport: 'wide' | 'narrow' = 'wide') =>
  openPage(browser, server.url, { session, viewport });

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const saved = (page: Page) => page.getByText(/^Sparat \d\d\.\d\d$/).waitFor();

/** A project of the account, made over the api. */
async function makeProject(title: string): Promise<{ slug: string; address: string }> {
  const { createProject } = await session.ask<{ createProject: { slug: string } }>(
    `mutation Make($input: CreateProjectInput!) {
       createProject(input: $input) { ... on Project { slug } }
     }`,
    {
      input: {
        clientKey: crypto.randomUUID(),
        title,
        kind: 'PILOT',
        summary: 'Ett projekt för provet.',
        publish: true,
      },
    },
  );
  return { slug: createProject.slug, address: `/projekt/${createProject.slug}/andra` };
}

test('from nothing to a published project with partners, funding and a place in the lineage', async () => {
  const { page, context, watch } = await open();
  await page.goto('/projekt/nytt');
  await field(page, 'Projektets namn').fill('Lärcentrum på hjul');
  await page.getByRole('button', { name: 'Publicera' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Det här behöver rättas' });
  await summary.getByRole('link', { name: /^Skriv i en mening/ }).click();
  expect(await isFocused(field(page, 'Sammanfattning'))).toBe(true);
  await field(page, 'Sammanfattning').fill('En buss med datorer och studievägledning.');
  await field(page, 'Från').fill('förra året');
  await page.getByRole('button', { name: 'Spara som utkast' }).click();
  await summary.getByRole('link', { name: /^Tiden går inte att läsa/ }).waitFor();
  await field(page, 'Från').fill('mars 2023');
  await field(page, 'Till').fill('2024');
  await choose(page, page.getByRole('combobox', { name: 'Kommuner och län' }), 'Boll', 'Bollnäs');
  await choose(page, page.getByRole('combobox', { name: 'Teman' }), 'lärc', 'Lärcentrum');
  await page.getByRole('button', { name: 'Lägg till ett nummer' }).click();
  await page.getByLabel('Slag av nummer').fill('Diarienummer');
  await page.getByRole('textbox', { name: 'Nummer', exact: true }).fill('2023/00017');
  await page.getByRole('button', { name: 'Spara som utkast' }).click();
  await page.waitForURL('**/projekt/larcentrum-pa-hjul/andra');

  const partner = await openForm(page, 'Lägg till en organisation');
  await partner.getByRole('combobox', { name: 'Organisation' }).fill('Bussföreningen i Bollnäs');
  await page.keyboard.press('Tab');
  await partner.getByText('finns inte i listan och läggs till när du sparar').waitFor();
  await partner.getByRole('combobox', { name: 'Roll' }).selectOption({ label: 'Projektägare' });
  await partner.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('button', { name: 'Ändra Bussföreningen i Bollnäs' }).waitFor();
  await page.locator('button:focus', { hasText: 'Lägg till en organisation' }).waitFor();

  const grant = await openForm(page, 'Lägg till en finansiär');
  const funder = grant.getByRole('combobox', { name: 'Finansiär' });
  await choose(page, funder, 'Region Gäv', 'Region Gävleborg');
  await field(page, 'Belopp').fill('en miljon');
  await grant.getByRole('button', { name: 'Spara' }).click();
  await grant.getByRole('link', { name: /^Skriv beloppet i hela/ }).waitFor();
  await shown(funder).toHaveValue('Region Gävleborg');
  await field(page, 'Belopp').fill('1 200 000 kr');
  await grant.getByRole('button', { name: 'Spara' }).click();
  await page.getByText(/1\s200\s000\skr/).waitFor();

  const link = await addLink(page, 'bygger på', 'Kraftsamling Gävleborg');
  await link.waitFor({ state: 'detached' });
  expect(await axeViolations(page)).toEqual([]);

  await field(page, 'Sammanfattning').fill('En buss som kommer till byn.');
  await page.getByText('Det finns ändringar som inte är sparade.').waitFor();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.waitForURL('**/projekt/larcentrum-pa-hjul');
  const facts = page.locator('main');
  await facts.getByText('En buss som kommer till byn.').waitFor();
  await facts.getByText(/mars 2023–2024/).waitFor();
  await facts.getByText('2023/00017').waitFor();
  await facts.getByText('Avslutat', { exact: true }).waitFor();

  await page.getByRole('link', { name: 'Släktträd' }).click();
  const lineage = page.getByRole('list', { name: 'Släktträd' });
  await lineage.getByText('det här projektet').waitFor();
  await lineage
    .getByRole('link', {
      name: /^Kraftsamling Gävleborg .*ligger till grund för Lärcentrum på hjul/,
    })
    .waitFor();
  const titles = await lineage.getByRole('listitem').locator('a:not([id]), strong').allInnerTexts();
  expect(titles.indexOf('Lärcentrum på hjul')).toBeGreaterThan(
    titles.indexOf('Kraftsamling Gävleborg'),
  );
  expect(watch).toEqual(clean);
  await context.close();
});

test('a link that makes a loop is refused with the way round in words, and stands as typed', async () => {
  const { page, context } = await open();
  await page.goto(own);
  const form = await addLink(page, 'fortsätter som', 'Kraftsamling Gävleborg');
  const loop = /skulle ett projekt komma före sig självt/;
  await page.getByRole('alert').filter({ hasText: loop }).waitFor();
  const words = form.getByText(loop).first();
  expect(await words.textContent()).toMatch(
    /: ”.+” → ”.+” → ”.+”\. Vänd på kopplingen, eller ta bort en annan på vägen\.$/,
  );
  const other = form.getByRole('combobox', { name: 'Det andra projektet' });
  await shown(other).toHaveValue('Kraftsamling Gävleborg');
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('two change the same project: both versions stand side by side, and nothing typed is lost', async () => {
  const { slug, address } = await makeProject('Två som skriver');
  const first = await open();
  const second = await open();
  await first.page.goto(address);
  await second.page.goto(address);
  await field(second.page, 'Sammanfattning').fill('Så skrev jag.');
  await field(second.page, 'Till').fill('2027');
  await field(first.page, 'Sammanfattning').fill('Så skrev den andra.');
  await field(first.page, 'Projektets namn').fill('Två som skrev');
  await first.page.getByRole('button', { name: 'Spara ändringar' }).click();
  await saved(first.page);

  const { page } = second;
  await page.getByRole('button', { name: 'Spara ändringar' }).click();
  const clash = page.getByRole('region', { name: 'Två versioner' });
  await clash.getByText('Så skrev jag.').waitFor();
  await clash.getByText('Så skrev den andra.').waitFor();
  await shown(field(page, 'Projektets namn')).toHaveValue('Två som skrev');
  await shown(field(page, 'Sammanfattning')).toHaveValue('Så skrev jag.');
  expect(await axeViolations(page)).toEqual([]);
  await clash.getByRole('button', { name: 'Behåll min' }).click();
  await page.getByRole('button', { name: 'Spara ändringar' }).click();
  await saved(page);
  const [row] = await server.sql<{ title: string; summary: string; period: string }>(
    'SELECT title, summary, period FROM project WHERE slug = $1',
    [slug],
  );
  expect(row).toEqual({ title: 'Två som skrev', summary: 'Så skrev jag.', period: '../2027' });
  await first.context.close();
  await second.context.close();
});

test('a save that fails keeps what was typed, and leaving with it is asked about', async () => {
  const { page, context } = await open();
  await page.goto(own);
  const goal = page.getByRole('textbox', { name: 'Mål', exact: true });
  await page.getByRole('button', { name: 'Lägg till ett mål' }).click();
  await goal.fill('Fler som läser vidare');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Spara ändringar' }).click();
  await page.getByText('Det gick inte att spara. Det du skrev finns kvar.').waitFor();
  await page.unroute('**/graphql');

  const away = page.getByRole('banner').getByRole('link', { name: 'Evidens' });
  await away.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stanna kvar' }).click();
  await shown(goal).toHaveValue('Fler som läser vidare');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await saved(page);
  await away.click();
  await page.waitForURL('**/evidens');
  await context.close();
});

test('the last owner stays, others are invited by mail, and who was invited stands in the list', async () => {
  const { page, context } = await open('narrow');
  await page.goto(own);
  await page.getByRole('button', { name: /^Ta bort Exempel/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ta bort' }).click();
  await page.getByText(/^Ett projekt behöver minst en ägare/).waitFor();

  const form = await openForm(page, 'Bjud in någon');
  await form.getByRole('textbox', { name: 'E-postadress' }).fill('inbjuden@');
  await form.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await form.getByRole('link', { name: /^Adressen ser inte ut/ }).waitFor();
  await form.getByRole('textbox', { name: 'E-postadress' }).fill('inbjuden@example.org');
  await form.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await page.getByText('Inbjudan är skickad till inbjuden@example.org.').waitFor();
  await page.getByRole('button', { name: 'Ta bort inbjuden@example.org' }).waitFor();
  expect((await server.mailTo('inbjuden@example.org')).subject).toContain('Fortsatt Kraftsamling');
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('a withdrawn project keeps its page, with the reason on top', async () => {
  const { slug, address } = await makeProject('Inlagt två gånger');
  const { page, context } = await open();
  await page.goto(address);
  await page.getByRole('button', { name: 'Dra tillbaka' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Dra tillbaka' }).click();
  await question.getByText('Skriv varför. Det visas på sidan.').waitFor();
  await question.getByRole('textbox').fill('Projektet var inlagt två gånger.');
  expect(await axeViolations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Dra tillbaka' }).click();
  await page.waitForURL(`**/projekt/${slug}`);

  const reader = await openPage(browser, server.url);
  await reader.page.goto(`/projekt/${slug}`);
  await reader.page.getByText(/^Projektet drogs tillbaka den /).waitFor();
  await reader.page.getByText('Projektet var inlagt två gånger.').waitFor();
  await reader.page.setViewportSize(viewports.narrow);
  expect(await axeViolations(reader.page)).toEqual([]);
  await reader.context.close();
  await context.close();
});

test('a project is written, published and edited by the keyboard alone', async () => {
  const { page, context } = await open('narrow');
  await page.goto('/projekt/nytt');
  await field(page, 'Projektets namn').focus();
  await page.keyboard.type('Med bara tangenter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ett projekt utan mus.');
  await page.getByRole('button', { name: 'Publicera' }).press('Enter');
  await page.waitForURL('**/projekt/med-bara-tangenter');
  await page.locator('h1:focus', { hasText: 'Med bara tangenter' }).waitFor();
  await page.getByRole('link', { name: 'Ändra projektet' }).press('Enter');
  await page.getByRole('button', { name: 'Lägg till en organisation' }).press('Enter');
  await page.locator('form input:focus').waitFor();
  await page.keyboard.type('Tangentföreningen');
  await page.keyboard.press('Enter'); // keeps the words and closes the list
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ändra Tangentföreningen' }).press('Enter');
  await page.getByRole('form', { name: 'Ändra en organisation' }).waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
  await page.locator('button:focus', { hasText: 'Ändra' }).waitFor();
  await context.close();
});

test('who is no member finds no form, and nobody is asked to sign in first', async () => {
  const stranger = await server.signInAs('utomstaende@example.org');
  const other = await openPage(browser, server.url, { session: stranger });
  await other.page.goto(own);
  await other.page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
  await other.context.close();
  const nobody = await openPage(browser, server.url);
  await nobody.page.goto(own);
  const signIn = nobody.page.getByRole('main').getByRole('link', { name: 'Logga in' });
  expect(await signIn.getAttribute('href')).toContain(encodeURIComponent(own));
  await nobody.context.close();
});
