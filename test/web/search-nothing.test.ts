import type { Browser } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { launchBrowser, openPage } from './support/browser.js';
import { heading, parameters } from './support/searching.js';
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

const write = 'Skriv den lärdom du letade efter';
const nothing = /Ingenting i PIS har de orden/;

test('the filter that hides most is dropped by one press, and the count takes the focus', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=kreativ+tr%C3%A4ngsel&lan=07');
  await heading(page, 'Inga sökresultat för ”kreativ trängsel”');
  await page.getByText('Utan Kronobergs län finns 1 sökresultat.').waitFor();
  await shown(page.getByText(nothing)).toHaveCount(0);
  await page.getByRole('button', { name: 'Ta bort Kronobergs län' }).click();
  await heading(page, '1 sökresultat för ”kreativ trängsel”');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(parameters(page)).toEqual({ q: 'kreativ trängsel' });
  await context.close();
});

test('years that hide everything are named, too; filters that only together do are cleared together', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=plug&fran=1901&till=1902');
  await heading(page, 'Inga sökresultat för ”plug”');
  await page.getByRole('button', { name: 'Ta bort 1901–1902' }).click();
  await heading(page, /^\d+ sökresultat för ”plug”$/);

  await page.goto('/sok?q=plug&fran=1901&till=1902&kalla=modell');
  await page.getByText(/^Avgränsningarna döljer \d+ sökresultat\.$/).waitFor();
  await page.getByRole('button', { name: /^Rensa allt och visa \d+ sökresultat$/ }).click();
  await heading(page, /^\d+ sökresultat för ”plug”$/);
  expect(parameters(page)).toEqual({ q: 'plug' });
  await context.close();
});

test('a tab without hits leads to all of them', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=kreativ+tr%C3%A4ngsel&typ=organisationer');
  await page.getByText(/^Under Organisationer finns inget\./).waitFor();
  await page.getByRole('button', { name: 'Visa alla typer' }).click();
  await heading(page, '1 sökresultat för ”kreativ trängsel”');
  await context.close();
});

test('where nothing has the words it says so, whatever the filters are', async () => {
  const { page, context } = await openPage(browser, server.url);
  for (const address of ['/sok?q=xyzzyqwert', '/sok?q=xyzzyqwert&lan=07&typ=projekt']) {
    await page.goto(address);
    await page.getByText(nothing).waitFor();
    await shown(page.getByRole('button', { name: /^(Ta bort|Rensa allt och)/ })).toHaveCount(0);
  }
  await context.close();
});

test('the nearest factor is offered, and what was sought can be written with its words', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=%22politiskt+f%C3%B6rankringen%22');
  await heading(page, /^Inga sökresultat/);
  await page.getByRole('heading', { name: 'Närmast' }).waitFor();
  const near = page.getByRole('link', { name: 'Politisk förankring och uppbackning' });
  expect(await near.getAttribute('href')).toMatch(/^\/faktorer\//);
  const link = page.getByRole('link', { name: write });
  expect(
    new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('text'),
  ).toBe('"politiskt förankringen"');
  await context.close();

  const signedIn = await openPage(browser, server.url, {
    session: await server.tryAs('CONTRIBUTOR'),
  });
  await signedIn.page.goto('/sok?q=xyzzyqwert+plugh');
  await signedIn.page.getByRole('link', { name: write }).click();
  await signedIn.page.waitForURL('**/ny?**');
  const text = signedIn.page.getByRole('textbox', { name: 'Vad lärde ni er?' });
  await text.waitFor();
  await shown(text).toHaveValue('xyzzyqwert plugh');
  await signedIn.context.close();
});
