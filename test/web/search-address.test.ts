import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { launchBrowser, openPage } from './support/browser.js';
import { heading, parameters } from './support/searching.js';

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

/** All that one sees of a search: the count, the hits, and what is chosen. */
async function view(page: Page) {
  await page.waitForFunction(
    () =>
      document.querySelector('aside label') !== null &&
      document.querySelector('header [class*="progress"]') === null &&
      !/Hämtar/.test(document.querySelector('main')?.textContent ?? ''),
  );
  return page.evaluate(() => {
    const texts = (selector: string) =>
      Array.from(document.querySelectorAll(selector), (element) => element.textContent);
    return {
      heading: texts('main h1'),
      field: document.querySelector<HTMLInputElement>('#sokord')?.value,
      tab: texts('main nav [aria-current]'),
      hits: texts('main [data-hit]'),
      chips: texts('main button[aria-pressed=true]'),
      checked: texts('aside label:has(:checked)'),
      counts: texts('aside label'),
      sort: document.querySelector<HTMLSelectElement>('main select')?.value,
      words: texts('main search + p'),
    };
  });
}

const press: [what: string, step: (page: Page) => Promise<unknown>, address: object][] = [
  ['words', (page) => page.getByRole('searchbox').fill('lärcentra'), { q: 'lärcentra' }],
  [
    'a filter',
    (page) => page.getByRole('checkbox', { name: /^Gävleborgs län/ }).check(),
    { q: 'lärcentra', lan: '21' },
  ],
  [
    'a tab',
    (page) => page.getByRole('link', { name: /^Projekt \d+$/ }).click(),
    { q: 'lärcentra', lan: '21', typ: 'projekt' },
  ],
  [
    'an order',
    (page) => page.getByRole('combobox', { name: 'Sortera' }).selectOption('titel'),
    { q: 'lärcentra', lan: '21', typ: 'projekt', ordning: 'titel' },
  ],
  [
    'only my words',
    (page) => page.getByRole('link', { name: 'Sök bara på mina ord' }).click(),
    { q: 'lärcentra', lan: '21', typ: 'projekt', ordning: 'titel', ord: 'mina' },
  ],
];

test('each state has its address: Back, reload and a shared link show the same', async () => {
  const { page, context, watch } = await openPage(browser, server.url);
  await page.goto('/sok');
  await heading(page, /^\d+ sökresultat$/);
  const seen = [{ url: page.url(), view: await view(page) }];
  for (const [what, step, address] of press) {
    await step(page);
    await page.waitForURL((url) => {
      const now = Object.fromEntries(url.searchParams);
      return (
        JSON.stringify(Object.entries(now).sort()) ===
        JSON.stringify(Object.entries(address).sort())
      );
    });
    const now = await view(page);
    await page.reload();
    expect([what, await view(page)]).toEqual([what, now]);
    seen.push({ url: page.url(), view: now });
  }
  const shared = await openPage(browser, server.url);
  await shared.page.goto(page.url());
  expect(await view(shared.page)).toEqual(seen.at(-1)?.view);
  await shared.context.close();
  // What was typed replaced the empty question, so it is one step less.
  for (const { url, view: then } of seen.slice(1, -1).reverse()) {
    await page.goBack();
    await page.waitForURL(url);
    expect(await view(page)).toEqual(then);
  }
  expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
  await context.close();
}, 120_000);

test('titles stand in Swedish order', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?typ=faktorer&ordning=titel');
  await heading(page, /sökresultat$/);
  const { hits } = await view(page);
  const titles = hits.map((title) => title ?? '');
  expect(titles.length).toBeGreaterThan(10);
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'sv')));
  await context.close();
});

test('what else was searched for is said, and taken back and forth by one press', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=kommunerna');
  await page.getByText(/^Söker också på: /).waitFor();
  const all = (await view(page)).hits.length;
  await page.getByRole('link', { name: 'Sök bara på mina ord' }).click();
  await page.getByText(/^Söker bara på dina ord/).waitFor();
  await page.waitForURL('**ord=mina');
  expect((await view(page)).hits.length).toBeLessThan(all);
  await page.getByRole('link', { name: 'Sök också på böjningar och liknande ord' }).click();
  await page.getByText(/^Söker också på: /).waitFor();
  expect(parameters(page)).toEqual({ q: 'kommunerna' });
  expect((await view(page)).hits).toHaveLength(all);
  await context.close();
});

test('Back from a hit to further pages: the same hits, in few requests', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?sida=3');
  const hits = page.locator('main [data-hit]');
  await hits.nth(45).waitFor();
  const names = await hits.allTextContents();
  expect(new Set(names.map((name, at) => `${name} ${at}`)).size).toBe(names.length);
  await page.getByRole('link', { name: 'Plug In 2.0', exact: true }).first().click();
  await page.waitForURL('**/projekt/plug-in-2-0');
  await page.goBack();
  await hits.nth(45).waitFor();
  expect(await hits.allTextContents()).toEqual(names);
  await context.close();
});
