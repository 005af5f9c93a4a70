import type { Browser, Locator, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { launchBrowser, openPage } from './support/browser.js';
import { heading, holdAnswers, parameters } from './support/searching.js';
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

const facets = (page: Page): Locator => page.locator('aside').getByRole('checkbox');

/** Where every value of every facet stands, and every tab: name, left, top, width and height. */
const places = (page: Page) =>
  page.evaluate(() => {
    const of = (element: Element, name: string) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [name, left, top + window.scrollY, width, height].map(String).join(' ');
    };
    const values = Array.from(
      document.querySelectorAll('aside label, aside legend, aside summary'),
    ).filter((one) => one.checkVisibility({ contentVisibilityAuto: true }));
    const rows = values.map((one) =>
      of(one, one.querySelector('span')?.textContent ?? one.textContent ?? ''),
    );
    const list = document.querySelector('main [data-hit]')?.closest('ul');
    return [
      ...rows,
      ...(list ? [`list ${list.getBoundingClientRect().top + window.scrollY}`] : []),
    ];
  });

/** The count of a value, as the panel says it. */
const countOf = async (page: Page, name: string): Promise<number> => {
  const row = page.locator('aside label', { hasText: name });
  return Number((await row.textContent())?.replace(/^\D+/, ''));
};

test('a choice moves nothing: values stay where they are, those without hits are dimmed', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=projekt');
  await heading(page, /sökresultat för ”projekt”$/);
  await facets(page).first().waitFor();
  const before = await places(page);
  expect(before.length).toBeGreaterThan(15);
  const held = await holdAnswers(page, 'SearchPage');
  for (const name of ['Kronobergs län', 'Gävleborgs län']) {
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
    await held.asked('projekt');
    expect(await places(page)).toEqual(before); // already before the answer is there
    await held.letGo('projekt');
    await page.getByRole('button', { name }).waitFor();
    await page.waitForFunction(() => !document.querySelector('header [class*="progress"]'));
    expect(await places(page)).toEqual(before);
  }
  expect(parameters(page)['lan']).toBeDefined();
  const dimmed = page.locator('aside label[class*="dimmed"]');
  expect(await dimmed.count()).toBeGreaterThan(0);
  expect((await dimmed.allTextContents()).every((text) => text.endsWith('0'))).toBe(true);
  await context.close();
});

test('facets are disjunctive: a county counts beside the one chosen, as what it would add', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=projekt');
  await heading(page, /sökresultat för ”projekt”$/);
  await facets(page).first().waitFor();
  const before = await countOf(page, 'Kronobergs län');
  await page.getByRole('checkbox', { name: /^Gävleborgs län/ }).check();
  await page.getByRole('button', { name: 'Gävleborgs län' }).waitFor();
  await page.waitForFunction(() => !document.querySelector('header [class*="progress"]'));
  expect(await countOf(page, 'Kronobergs län')).toBe(before);
  await context.close();
});

test('a question that has less keeps every facet as long as it was', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=projekt');
  await heading(page, /sökresultat för ”projekt”$/);
  await facets(page).first().waitFor();
  const rows = await facets(page).count();
  await page.getByRole('searchbox').fill('kreativ trängsel');
  await heading(page, /för ”kreativ trängsel”$/);
  await shown(facets(page)).toHaveCount(rows);
  await page.getByRole('searchbox').fill('xyzzyqwert');
  await heading(page, 'Inga sökresultat för ”xyzzyqwert”');
  await shown(facets(page)).toHaveCount(rows);
  await context.close();
});

test('all values of a facet stand in the order of the alphabet, å ä ö after z', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok');
  const county = page.getByRole('group', { name: 'Län' });
  await county.getByRole('button', { name: /^Visa alla/ }).click();
  const names = (await county.locator('label').allTextContents()).map((text) =>
    text.replace(/\d+$/, ''),
  );
  expect(names.slice(-2)).toEqual(['Örebro län', 'Östergötlands län']);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')));
  await context.close();
});

test('chips are taken away by the keyboard one after the other, then all at once', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=projekt&lan=07&lan=21&fas=avslutat&fran=2010');
  const chips = page.getByRole('list', { name: 'Avgränsningar' });
  await chips.getByRole('button', { name: 'Kronobergs län' }).focus();
  await page.keyboard.press('Enter');
  await chips.getByRole('button', { name: 'Kronobergs län' }).waitFor({ state: 'detached' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Avslutat'); // what stands in its place now
  expect(parameters(page)).toEqual({ q: 'projekt', lan: '21', fas: 'avslutat', fran: '2010' });
  await chips.getByRole('button', { name: 'Rensa allt' }).click();
  await page.waitForURL((url) => url.search === '?q=projekt');
  await shown(chips.getByRole('button')).toHaveCount(0);
  await context.close();
});

test('a facet that was opened stays open when its last value is taken back', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/sok?q=projekt');
  await page.getByText('Fas', { exact: true }).click();
  const ended = page.getByRole('checkbox', { name: /^Avslutat/ });
  await ended.check();
  await page.waitForURL('**fas=avslutat');
  await ended.uncheck();
  await page.waitForURL((url) => !url.searchParams.has('fas'));
  await shown(ended).toBeVisible();
  await context.close();
});
