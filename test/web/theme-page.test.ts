import type { Browser } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { axeViolations } from './support/axe.js';
import { launchBrowser, openPage } from './support/browser.js';
import { keepScreenshot } from './support/screenshots.js';
import { shown } from './support/shown.js';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each(['wide', 'narrow'] as const)(
  'a theme: its factors, its projects through time, its questions and what nobody has told (%s)',
  async (viewport) => {
    const { page, context, watch } = await openPage(browser, server.url, { viewport });
    await page.goto('/teman/studieavbrott');
    await page.getByRole('heading', { level: 1, name: 'Studieavbrott' }).waitFor();
    const factors = page.getByRole('list', { name: 'Vad som bidrar och hindrar' });
    await shown(factors.getByRole('listitem')).toHaveCount(3);
    await shown(factors.getByRole('link', { name: 'Individanpassat stöd' })).toBeVisible();
    const projects = page.getByRole('list', { name: 'Projekt genom tiden' });
    await shown(projects.getByRole('link')).toHaveText([
      'Plug In',
      'Plug In 2.0',
      'Nationellt kunskapscentrum kring skolavhoppsfrågan',
    ]);
    await shown(page.getByText(/^Ingen har undersökt .+ här\./).first()).toBeVisible();
    await shown(
      page.getByRole('link', { name: /^Vad får projekt om studieavbrott/ }),
    ).toBeVisible();
    await shown(page.getByRole('link', { name: /underlag.*Studieavbrott/ })).toHaveCount(1);
    expect(await axeViolations(page)).toEqual([]);
    expect(watch).toEqual({ consoleErrors: [], foreignRequests: [] });
    await keepScreenshot(page, `theme-${viewport}`);
    await context.close();
  },
);

test('a theme of no evidence and no project says both', async () => {
  const { page, context } = await openPage(browser, server.url);
  await page.goto('/teman/folkhalsa');
  await page.getByText('Inga projekt har temat.').waitFor();
  await page.goto('/teman/finns-inte');
  await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
  await context.close();
});
