import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { startServer, type TestServer } from '../support/server.js';
import { launchBrowser, openPage } from './support/browser.js';

const built = path.resolve(import.meta.dirname, '../../dist/apps/web');

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
  'the first view loads at most 120 kB of script, compressed: %s',
  async (viewport) => {
    const { page, context } = await openPage(browser, server.url, { viewport });
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.goto('/');
    await page.getByRole('heading', { name: 'Kunskapsluckor' }).waitFor();
    await page.waitForLoadState('networkidle');
    const sizes = [...scripts].map((file) => gzipSync(readFileSync(built + file)).length / 1000);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    expect(size).toBeGreaterThan(50); // no script heard of would measure as nothing
    expect(size).toBeLessThanOrEqual(120);
    await context.close();
  },
);
