import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { Session } from '../../support/session.js';
import { type PageWatch, watchPage } from './page-watch.js';

/** The two sizes every screen is looked at in, CSS pixels. */
export const viewports = {
  wide: { width: 1360, height: 860 },
  narrow: { width: 390, height: 844 },
} as const;

export type ViewportName = keyof typeof viewports;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of this machine. @throws Error where there is none; `npm test` then leaves these tests out. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.PIS_TEST_CHROMIUM;
  if (!executablePath) throw new Error('No Chromium on this machine.');
  return chromium.launch({ executablePath, args: quiet });
}

interface PageWishes {
  viewport?: ViewportName;
  /** Signed in as in this session. */
  session?: Session;
  language?: 'sv-SE' | 'en-GB';
  reducedMotion?: 'reduce' | 'no-preference';
}

/** A page in a browser of its own, and what went wrong in it. */
export interface OpenPage {
  page: Page;
  context: BrowserContext;
  watch: PageWatch;
}

/** Opens an empty page for a server; give its address to `page.goto('/')`. */
export async function openPage(
  browser: Browser,
  url: string,
  { viewport = 'wide', session, language = 'sv-SE', reducedMotion }: PageWishes = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: viewports[viewport],
    locale: language,
    timezoneId: 'Europe/Stockholm',
    reducedMotion,
  });
  if (session) await context.addCookies(cookiesOf(session));
  const page = await context.newPage();
  return { page, context, watch: watchPage(page, url) };
}

const cookiesOf = (session: Session) =>
  Array.from(session.cookies, ([name, value]) => ({ name, value, url: session.url }));
