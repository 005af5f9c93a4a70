import type { Browser } from 'playwright';
import { publish } from '../support/lesson-requests.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';

let server: TestServer;
let browser: Browser;
let contributor: Session;
let projects: { id: string; title: string }[];

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
  contributor = await server.tryAs('CONTRIBUTOR');
  const { viewer } = await contributor.ask<{
    viewer: { memberships: { project: { id: string; title: string } }[] };
  }>('{ viewer { memberships { project { id title } } } }');
  projects = viewer.memberships.map(({ project }) => project);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (session?: Session) => openPage(browser, server.url, { session });

test('quotes stand with their role and lead to their source; what is not counted says so', async () => {
  const { page, context, watch } = await open();
  await page.goto('/lardomar');
  await page.getByRole('link', { name: /^De ungas erfarenheter/ }).click();
  await page.getByRole('heading', { level: 1, name: /^De ungas erfarenheter/ }).waitFor();
  const evidence = page.getByRole('region', { name: 'Belägg' });
  await evidence.getByText('Projektdeltagare · återgivet ordagrant').first().waitFor();
  await evidence.getByText('Citat utan faktor, räknas inte').waitFor();
  await evidence
    .getByRole('link', { name: /^Källa: Projektavslutning/ })
    .first()
    .waitFor();
  await page.getByText('Erfarenhet från 2015–2018, i projektets avslutning').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
});

test('the citation is copied in words', async () => {
  const lesson = await publish(contributor, {
    projectId: projects[0]?.id,
    text: 'Att hänvisa till.',
  });
  const { page, context } = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/lardomar/${lesson.id}`);
  await page.getByRole('button', { name: 'Kopiera hänvisning' }).click();
  await page.getByText('Hänvisningen är kopierad.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^”Att hänvisa till\.” .*\. PIS – Projekt i samverkan, publicerad /);
  expect(copied).toContain(`${server.url}/lardomar/${lesson.id}`);
  await context.close();
});

test('another project contradicts, with its own experience, and takes it back', async () => {
  const [own, other] = projects;
  const lesson = await publish(contributor, { projectId: own?.id, polarity: 'HELPED' });
  const { page, context } = await open(contributor);
  await page.goto(`/lardomar/${lesson.id}`);
  await page.getByText('Inget annat projekt har svarat än.').waitFor();
  await page.getByRole('button', { name: 'Motsäger' }).click();
  await page.getByRole('textbox', { name: /^Vad hände hos er/ }).fill('Hos oss blev det tvärtom.');
  await page.getByRole('button', { name: 'Vi motsäger' }).click();
  await page.getByText('1 motsäger').waitFor();
  await page.getByText('Hos oss blev det tvärtom.').waitFor();
  await page.getByRole('complementary').getByRole('link', { name: other?.title }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ta tillbaka svaret' }).click();
  await page.getByText('Inget annat projekt har svarat än.').waitFor();
  await context.close();
});

test('withdrawn with a reason: the page stays, says why, and can be published again', async () => {
  const lesson = await publish(contributor, {
    projectId: projects[0]?.id,
    text: 'Den här dras tillbaka.',
  });
  const { page, context } = await open(contributor);
  await page.goto(`/lardomar/${lesson.id}`);
  await page.getByRole('button', { name: 'Dra tillbaka' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dra tillbaka lärdomen?' });
  await dialog.getByRole('button', { name: 'Dra tillbaka' }).click();
  await dialog.getByText('Skriv varför lärdomen dras tillbaka.').waitFor();
  await dialog.getByRole('textbox').fill('Siffran stämde inte.');
  await dialog.getByRole('button', { name: 'Dra tillbaka' }).click();
  await page.getByText('Skäl: Siffran stämde inte.').waitFor();

  const reader = await open();
  await reader.page.goto(`/lardomar/${lesson.id}`);
  await reader.page.getByText('Skäl: Siffran stämde inte.').waitFor();
  expect(await axeViolations(reader.page)).toEqual([]);
  await reader.context.close();

  await page.getByRole('button', { name: 'Publicera igen' }).click();
  await page.getByText('Skäl: Siffran stämde inte.').waitFor({ state: 'detached' });
  await context.close();
});

test('what waits for review is approved by a curator', async () => {
  const funder = await server.tryAs('FUNDER');
  const lesson = await publish(funder, { text: 'Den här ska någon läsa först.' });
  const reader = await open();
  await reader.page.goto(`/lardomar/${lesson.id}`);
  await reader.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  await reader.context.close();

  const { page, context } = await open(await server.tryAs('CURATOR'));
  await page.goto(`/lardomar/${lesson.id}`);
  await page.getByText('Väntar på granskning').waitFor();
  await page.getByRole('button', { name: 'Godkänn och publicera' }).click();
  await page.getByText('Väntar på granskning').waitFor({ state: 'detached' });
  await context.close();
});

test('one failed question: the page says so, and "Försök igen" brings it', async () => {
  const lesson = await publish(contributor, { projectId: projects[0]?.id });
  const { page, context } = await open();
  await page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('query LessonPage')
      ? route.fulfill({ status: 500, json: { errors: [{ message: 'x' }] } })
      : route.fallback(),
  );
  await page.goto(`/lardomar/${lesson.id}`);
  await page.getByText('Lärdomen gick inte att hämta.').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByRole('heading', { level: 1, name: lesson.text }).waitFor();
  await context.close();
});
