import type { Browser } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { shown } from './support/shown.js';

let server: TestServer;
let empty: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, empty] = await Promise.all([startServer({ content: 'sample' }), startServer()]);
  await server.drainOutbox();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([server?.close(), empty?.close()]);
});

/** Pages that are nothing without their data, and words that stand there once it is. */
const pages = [
  ['/svar/larcentrum', 'Vad som saknas'],
  ['/faktorer', '17 faktorer'],
  ['/faktorer/attityder-och-forhallningssatt', 'Gäller det här hos oss?'],
  ['/studier/nar-larcentrum-ar-en-motor-i-lokal-och-regional-utveckling', 'Kommunerna i studien'],
  ['/organisationer/region-gavleborg', 'Finansierar'],
  ['/fragor/hur-fa-till-det-gemensamma-larandet', 'Delvis besvarad'],
] as const;

test('in English the texts people wrote keep their language', async () => {
  const { page, context } = await openPage(browser, server.url);
  await context.addCookies([{ name: 'pis-language', value: 'en', url: server.url }]);
  await page.goto('/faktorer/individanpassat-stod');
  await page.getByRole('heading', { name: 'Individually adapted support' }).waitFor();
  expect(await page.locator('blockquote').first().getAttribute('lang')).toBe('sv');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await context.close();
});

test.each([
  ['/', 'Här finns inga lärdomar än. Skriv den första i rutan Berätta.'],
  ['/sok', 'Här finns inget att söka i än.'],
  ['/faktorer', 'Här finns inga faktorer än.'],
])('an empty installation says so in place: %s', async (path, words) => {
  for (const viewport of ['wide', 'narrow'] as const) {
    const { page, context, watch } = await openPage(browser, empty.url, { viewport });
    await page.goto(path);
    await page.getByText(words).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await context.close();
  }
});

test.each(pages)('%s says when it could not be fetched, and recovers', async (path, sv) => {
  const { page, context } = await openPage(browser, server.url);
  let fails = true;
  await page.route('**/graphql', (route) =>
    fails && !route.request().postData()?.includes('SessionViewer')
      ? route.fulfill({ status: 500, body: 'no' })
      : route.continue(),
  );
  await page.goto(path);
  const again = page.getByRole('button', { name: 'Försök igen' });
  await again.waitFor();
  await page.getByText('Felkod 500').waitFor();
  await shown(page.locator('h1')).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
  fails = false;
  await again.click();
  await page.getByText(sv).first().waitFor();
  await context.close();
});
