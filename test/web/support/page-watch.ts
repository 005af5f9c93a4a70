import type { Page } from 'playwright';

/** What must stay empty in every test of the screens. */
export interface PageWatch {
  /** Errors in the console, and errors that nobody caught. */
  consoleErrors: string[];
  /** Requests to any host but our own. */
  foreignRequests: string[];
}

/** Listens to a page from its beginning. */
export function watchPage(page: Page, url: string): PageWatch {
  const watch: PageWatch = { consoleErrors: [], foreignRequests: [] };
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error')
      watch.consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => watch.consoleErrors.push(String(error)));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const inside = asked.origin === origin || ['data:', 'blob:'].includes(asked.protocol);
    if (!inside) watch.foreignRequests.push(request.url());
  });
  return watch;
}
