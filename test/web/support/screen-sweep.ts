import type { Browser, Page } from 'playwright';
import { startServer, type TestServer } from '../../support/server.js';
import { axeViolations } from './axe.js';
import { launchBrowser, openPage, viewports } from './browser.js';
import { type Screen, screens } from './screens.js';

/** What a screen is shown with: sample content, an empty installation, or an api that fails. */
export type ScreenState = 'data' | 'empty' | 'error';

const masked = JSON.stringify({
  data: null,
  errors: [
    {
      message: 'Something went wrong here.',
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        requestId: '00000000-0000-4000-8000-000000000000',
      },
    },
  ],
});

/** The first load is over: the heading stands, and nothing says that it is still fetching. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () =>
      !Array.from(document.querySelectorAll('main [role=status]')).some((element) =>
        /^(Hämtar|Loading)/.test(element.textContent ?? ''),
      ),
  );
}

/** What is wrong with a screen, a line each; empty is right. */
export type Faults = string[];

/** Looks at every screen in one state and language, at both sizes. */
export class ScreenSweep {
  private constructor(
    private readonly browser: Browser,
    private readonly sample: TestServer,
    private readonly empty: TestServer,
    readonly screens: readonly Screen[],
  ) {}

  static async start(): Promise<ScreenSweep> {
    const [sample, empty, browser] = await Promise.all([
      startServer({ content: 'sample' }),
      startServer(),
      launchBrowser(),
    ]);
    const [lesson] = await sample.sql<{ id: string }>(
      `SELECT l.id FROM lesson l JOIN project p ON p.id = l.project_id WHERE p.slug = 'plug-in-2-0'`,
    );
    return new ScreenSweep(browser, sample, empty, screens(lesson?.id ?? ''));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.sample.close(), this.empty.close()]);
  }

  /** @returns the faults of all screens; one browser context serves those seen by the same person. */
  async faults(state: ScreenState, language: 'sv' | 'en'): Promise<Faults> {
    const found: Faults = [];
    for (const as of ['reader', 'contributor'] as const) {
      const server = state === 'empty' ? this.empty : this.sample;
      const session = as === 'contributor' ? await server.tryAs('CONTRIBUTOR') : undefined;
      const { page, context, watch } = await openPage(this.browser, server.url, {
        session,
        reducedMotion: 'reduce',
        language: language === 'sv' ? 'sv-SE' : 'en-GB',
      });
      await context.addCookies([{ name: 'pis-language', value: language, url: server.url }]);
      if (state === 'error') {
        await page.route('**/graphql', (route) =>
          route.fulfill({ contentType: 'application/json', body: masked }),
        );
      }
      for (const screen of this.screens.filter((one) => one.as === as)) {
        const seen = await this.look(page, screen);
        found.push(...seen.map((fault) => `${screen.path}: ${fault}`));
      }
      found.push(
        ...watch.consoleErrors.filter((said) => !isExpectedAbsence(said)),
        ...watch.foreignRequests.map((url) => `asked another host: ${url}`),
      );
      await context.close();
    }
    return found;
  }

  private async look(page: Page, { path }: Screen): Promise<Faults> {
    const found: Faults = [];
    await page.setViewportSize(viewports.wide);
    await page.goto(path);
    await settled(page);
    for (const [size, viewport] of Object.entries(viewports)) {
      await page.setViewportSize(viewport);
      found.push(...(await axeViolations(page)).map((fault) => `${size}: ${fault}`));
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (sideways > 0) found.push(`${size}: scrolls ${sideways} px sideways`);
    }
    const headings = await page.locator('h1').count();
    if (headings !== 1) found.push(`has ${headings} h1`);
    return found;
  }
}

/** The browser itself notes that a page of an address that leads nowhere came with status 404. */
const isExpectedAbsence = (said: string): boolean =>
  /Failed to load resource.*404/.test(said) && !/\/assets\/|\/graphql/.test(said);
