import type { Browser } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const clean = { consoleErrors: [], foreignRequests: [] };

/** What each page must say, by its headings; the order is that of the page. */
const pages = [
  {
    path: '/om',
    sv: ['Om PIS', 'Vem PIS är till för', 'Så räknas styrkan', 'Ordlista i korthet'],
    en: ['About PIS', 'Who PIS is for', 'How strength is counted', 'Glossary in short'],
  },
  {
    path: '/personuppgifter',
    sv: [
      'Personuppgifter',
      'Vem som ansvarar',
      'Varför uppgifterna behövs',
      'Rättslig grund',
      'Vad som sparas om dig',
      'Vem som ser uppgifterna',
      'Hur länge uppgifterna finns kvar',
      'Dina rättigheter',
      'Kakor och det som sparas i webbläsaren',
    ],
    en: ['Personal data', 'Who is responsible', 'Legal basis', 'Your rights'],
  },
  {
    path: '/tillganglighet',
    sv: [
      'Tillgänglighetsredogörelse',
      'Hur tillgänglig är webbplatsen?',
      'Kontakta oss om något inte fungerar',
      'Tillsyn',
      'Innehåll som inte är tillgängligt',
      'Brister i förhållande till lagen',
      'Oskäligt betungande anpassning',
      'Innehåll som inte omfattas av lagen',
      'Hur vi har testat webbplatsen',
    ],
    en: ['Accessibility statement', 'Supervision', 'How we have tested the website'],
  },
] as const;

test.each(pages)('$path says all it must, in both languages', async ({ path, sv, en }) => {
  for (const [language, headings] of [
    ['sv', sv],
    ['en', en],
  ] as const) {
    const { page, context, watch } = await openPage(browser, server.url);
    await context.addCookies([{ name: 'pis-language', value: language, url: server.url }]);
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: headings[0] }).waitFor();
    const found = await page.getByRole('heading').allTextContents();
    expect(found.filter((name) => headings.some((heading) => heading === name))).toEqual(headings);
    expect(await page.title()).toContain(headings[0]);
    expect(watch).toEqual(clean);
    await context.close();
  }
});

test.each(pages)('$path can be read on 320 px and on paper', async ({ path }) => {
  const { page, context } = await openPage(browser, server.url);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await shown(page.getByRole('contentinfo')).toBeHidden();
  await context.close();
});

test('the footer leads to all three from anywhere', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/projekt');
  const footer = page.getByRole('contentinfo');
  for (const [name, heading] of [
    ['Om PIS', 'Om PIS'],
    ['Personuppgifter', 'Personuppgifter'],
    ['Tillgänglighet', 'Tillgänglighetsredogörelse'],
  ] as const) {
    await footer.getByRole('link', { name }).click();
    await page.locator('h1:focus', { hasText: heading }).waitFor();
  }
  await context.close();
});

test('the sample content is told of only where there is some', async () => {
  const words = /^Du ser exempelinnehåll/;
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/om');
  await page.getByText(/^Projekt och lärdomar skrivs av dem som var med/).waitFor();
  await page.waitForLoadState('networkidle');
  await shown(page.getByText(words)).toHaveCount(0);
  await context.close();
});

test('every cookie that PIS sets is named on the page about personal data', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/logga-in');
  await page.getByRole('textbox', { name: /E-post/ }).fill('kakor@example.org');
  const asked = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('requestSignIn'),
  );
  await page.keyboard.press('Enter');
  await asked;
  const session = await server.signInAs('kakor@example.org');
  await page.goto('/personuppgifter');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Personal data' }).waitFor();
  const set = [...(await context.cookies()).map(({ name }) => name), ...session.cookies.keys()];
  const named = await page.getByRole('rowheader').allTextContents();
  expect(new Set(set)).toEqual(new Set(['pis', 'pis-browser', 'pis-language']));
  for (const name of set) expect(named).toContain(name);
  await context.close();
});

test.each([
  ['pis@example.se', 'mailto:pis@example.se'],
  ['https://example.se/kontakt', 'https://example.se/kontakt'],
])('whoever runs PIS is reached at %s, where that is configured', async (contact, href) => {
  const reachable = await startServer({ environment: { PIS_CONTACT: contact } });
  const { page, context, watch } = await openPage(browser, reachable.url, { viewport: 'narrow' });
  const noContact = page.getByText('organisationens egen webbplats');
  for (const path of ['/personuppgifter', '/tillganglighet']) {
    await page.goto(server.url + path);
    await noContact.waitFor();
    await page.goto(path);
    const link = page.getByRole('main').getByRole('link', { name: contact });
    expect(await link.getAttribute('href')).toBe(href);
    await shown(noContact).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
  }
  expect(watch.consoleErrors).toEqual([]);
  await context.close();
  await reachable.close();
});
