import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage, type ViewportName } from './support/browser.js';
import { alterAnswers } from './support/searching.js';

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

interface Answer {
  search: {
    degraded: boolean;
    someWordsOnly: boolean;
    totalExact: boolean;
    total: number;
    reachable: number;
  };
}

/** The answer stands, and nothing more is on its way. */
const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('aside label') !== null &&
      document.querySelector('main [role=status] span[aria-hidden]') === null &&
      document.querySelector('header [class*="progress"]') === null,
  );

const visit = async (page: Page, address: string) => {
  await page.goto(address);
  await settled(page);
};

interface State {
  name: string;
  show: (page: Page, viewport: ViewportName) => Promise<unknown>;
}

const states: State[] = [
  { name: 'data', show: (page) => visit(page, '/sok?q=l%C3%A4rcentrum&lan=21&fran=1990') },
  { name: 'only my words', show: (page) => visit(page, '/sok?q=kommunerna&ord=mina') },
  { name: 'hidden by filters', show: (page) => visit(page, '/sok?q=kreativ+tr%C3%A4ngsel&lan=07') },
  { name: 'nothing', show: (page) => visit(page, '/sok?q=%22politiskt+f%C3%B6rankringen%22') },
  {
    name: 'all folds open',
    show: async (page, viewport) => {
      await visit(page, '/sok?q=projekt&fas=avslutat&kalla=studie&fran=2020&till=2010&avgransa=ja');
      if (viewport === 'narrow') await page.locator('#avgransningar').waitFor();
    },
  },
  {
    name: 'degraded, too many, some words only',
    show: async (page) => {
      await alterAnswers<Answer>(page, 'SearchPage', ({ search }) => {
        Object.assign(search, { degraded: true, someWordsOnly: true });
        Object.assign(search, { total: 1200, reachable: 1000, totalExact: false });
      });
      await visit(page, '/sok?q=projekt');
    },
  },
  {
    name: 'failed',
    show: async (page) => {
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('query SearchPage(')
          ? route.fulfill({ status: 503, body: 'no' })
          : route.fallback(),
      );
      await page.goto('/sok?q=projekt');
      await page.getByRole('alert').waitFor();
    },
  },
];

/** What is too small for a thumb, among what is meant to be pressed there. */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll('main button, main nav a, main label, main summary, main select'),
    )
      .filter((element) => element.checkVisibility() && !element.closest('fieldset > legend'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.height < 43.5 && element.tagName !== 'LABEL')
      .map(({ element, box }) => `${element.textContent}: ${box.height}`),
  );

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(['wide', 'narrow'] as const)('%s', (viewport) => {
  test.each(['sv', 'en'] as const)(
    'every state can be used by everyone, in %s',
    async (language) => {
      for (const { name, show } of states) {
        const { page, context } = await openPage(browser, server.url, {
          viewport,
          reducedMotion: 'reduce',
          language: language === 'sv' ? 'sv-SE' : 'en-GB',
        });
        await context.addCookies([{ name: 'pis-language', value: language, url: server.url }]);
        await show(page, viewport);
        const faults = await axeViolations(page);
        if ((await sideways(page)) > 0) faults.push('scrolls sideways');
        if (viewport === 'narrow') faults.push(...(await tooSmall(page)));
        expect([name, faults]).toEqual([name, []]);
        await context.close();
      }
    },
    180_000,
  );
});

test('degraded: said below the results; more than can be paged: said where one pages', async () => {
  const { page, context } = await openPage(browser, server.url);
  await states.find(({ name }) => name.startsWith('degraded'))?.show(page, 'wide');
  await page.getByRole('heading', { level: 1, name: /^Fler än 1\s200 sökresultat/ }).waitFor();
  await page.getByText('Inget har alla orden. Här är sökresultat med några av dem.').waitFor();
  await page.getByText(/^Sökmotorn svarar inte just nu\./).waitFor();
  await page
    .getByText(/av fler än 1\s200 visas.*De[nt] går att bläddra till de första 1\s000\./)
    .waitFor();
  await page.locator('aside').getByText('Filen får inte plats med alla.').waitFor();
  await context.close();
});
