import type { Browser, Page } from 'playwright';
import { addConcurrent } from '../support/concurrent-requests.js';
import { addConcept, addMember, type ProjectRow } from '../support/knowledge-rows.js';
import { startServer, type TestServer } from '../support/server.js';
import type { Session } from '../support/session.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { keepScreenshot } from './support/screenshots.js';
import { shown } from './support/shown.js';

const reader = 'mottagare@example.org';

let server: TestServer;
let browser: Browser;
let member: Session;
let own: ProjectRow;
let other: ProjectRow;
let silent: ProjectRow;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const themes = [await addConcept(server.sql, 'theme')];
  own = await addConcurrent(server, { title: 'Bäverspår', themes });
  other = await addConcurrent(server, { title: 'Åns bävrar', themes });
  silent = await addConcurrent(server, { title: 'Tyst projekt', themes });
  member = await server.signInAs('medlem@example.org');
  await addMember(server.sql, member, own, 'CONTRIBUTOR');
  await addMember(server.sql, await server.signInAs(reader), other, 'OWNER');
  await server.sql('UPDATE person SET contactable = true WHERE email = $1', [reader]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const address = () => `/projekt/${other.slug}/kontakt/${own.slug}`;
const message = (page: Page) => page.getByRole('textbox', { name: 'Meddelande' });
const send = (page: Page) => page.getByRole('button', { name: 'Skicka' }).click();
const show = (page: Page) => page.getByRole('checkbox', { name: /Mottagaren får se/ }).check();
const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test.each(['wide', 'narrow'] as const)(
  'from the page of the project to a mail that arrives, with what is missing told on the way: %s',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, {
      viewport,
      session: member,
    });
    await page.goto(`/projekt/${own.slug}`);
    await page.getByRole('link', { name: /Ta kontakt\W+Åns bävrar/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Ta kontakt med Åns bävrar' }).waitFor();
    await shown(page.getByRole('textbox', { name: 'Ämne' })).toHaveValue(
      'Bäverspår och Åns bävrar pågår samtidigt',
    );
    await send(page);
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: /^Skriv ett meddelande på 10–2\D?000/ }).waitFor();
    await summary.getByRole('link', { name: /annars kan ingen svara/ }).waitFor();
    await keepScreenshot(page, `contact-missing-${viewport}`);
    expect(await axeViolations(page)).toEqual([]);
    await message(page).fill(`Hej! Ska vi jämföra hur vi räknar? (${viewport})`);
    await show(page);
    await keepScreenshot(page, `contact-${viewport}`);
    expect(await wider(page)).toBe(false);
    await send(page);
    await shown(page.getByText('Skickat till Åns bävrar.')).toBeFocused();
    await keepScreenshot(page, `contact-sent-${viewport}`);
    expect(await axeViolations(page)).toEqual([]);
    expect((await server.mailTo(reader)).text).toContain(`hur vi räknar? (${viewport})`);
    expect(await page.content()).not.toContain('@example.org');
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  },
);

test('where it fails the text stands, and goes on the second try', async () => {
  const { page, context } = await openPage(browser, server.url, { session: member });
  let failing = true;
  await page.route('**/graphql', (route) =>
    failing && route.request().postData()?.includes('mutation ContactProject')
      ? route.fulfill({ status: 503, body: 'no' })
      : route.fallback(),
  );
  await page.goto(address());
  await message(page).fill('Det här ska inte gå förlorat.');
  await show(page);
  await send(page);
  await page.getByText(/^Mejlet gick inte att skicka\. Texten finns kvar\./).waitFor();
  await keepScreenshot(page, 'contact-failed');
  expect(await axeViolations(page)).toEqual([]);
  await shown(message(page)).toHaveValue('Det här ska inte gå förlorat.');
  failing = false;
  await send(page);
  await page.getByText('Skickat till Åns bävrar.').waitFor();
  await context.close();
});

test('one that takes no contact says so, who may not write finds nothing, who is nobody signs in', async () => {
  const { page, context } = await openPage(browser, server.url, { session: member });
  await page.goto(`/projekt/${silent.slug}/kontakt/${own.slug}`);
  await page.getByText('Tyst projekt tar inte emot kontakt genom PIS.').waitFor();
  await keepScreenshot(page, 'contact-none');
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(`/projekt/${own.slug}/kontakt/${other.slug}`);
  await page.getByRole('heading', { level: 1, name: /finns inte/ }).waitFor();
  await context.close();
  const visitor = await openPage(browser, server.url);
  await visitor.page.goto(address());
  const signIn = visitor.page.getByRole('main').getByRole('link', { name: 'Logga in' });
  await signIn.waitFor();
  expect(await signIn.getAttribute('href')).toContain(encodeURIComponent(address()));
  await visitor.context.close();
});

test('in English', async () => {
  const { page, context } = await openPage(browser, server.url, {
    session: member,
    language: 'en-GB',
  });
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.goto(address());
  await page.getByRole('heading', { level: 1, name: 'Get in touch with Åns bävrar' }).waitFor();
  await page.getByRole('textbox', { name: 'Message' }).fill('Shall we compare how we count?');
  await page.getByRole('checkbox', { name: /The recipient may see/ }).check();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Sent to Åns bävrar.').waitFor();
  await context.close();
});
