import type { Page } from 'playwright';
import type { TestServer } from '../../support/server.js';

/** The field that a lesson is written in. */
export const textField = (page: Page) => page.getByRole('textbox', { name: 'Vad lärde ni er?' });

/** Opens the form and writes in it; resolves when this device has kept what was written. */
export async function write(page: Page, text: string, address = '/ny'): Promise<void> {
  await page.goto(address);
  await textField(page).fill(text);
  await page.getByText(/^Sparat( på den här enheten)? \d\d\.\d\d$/).waitFor();
}

/** Opens the form, writes, and waits until its project stands there, so that one may publish. */
export async function writeInProject(page: Page, text: string): Promise<void> {
  await write(page, text);
  await page.getByText('Publiceras direkt.').waitFor();
}

/** Presses the keys that publish. */
export const publishByKeys = (page: Page) => page.keyboard.press('Control+Enter');

/** How many lessons the server has with this text, in a state. */
export async function lessonsWith(
  server: TestServer,
  text: string,
  state = 'PUBLISHED',
): Promise<number> {
  const rows = await server.sql<{ id: string }>(
    'SELECT id FROM lesson WHERE text = $1 AND state = $2',
    [text, state],
  );
  return rows.length;
}

/** The names of the operations that this page sends, as they are sent. */
export function sentOperations(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const name = /\b(?:query|mutation) (\w+)/.exec(request.postData() ?? '')?.[1];
    if (name) sent.push(name);
  });
  return sent;
}

/**
 * Lets the first request of an operation reach the server, and loses its answer on the way back.
 * Resolves to how many answers were lost.
 */
export async function loseFirstAnswer(page: Page, operation: string): Promise<() => number> {
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    const isIt = (route.request().postData() ?? '').includes(`mutation ${operation}`);
    if (!isIt || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  return () => lost;
}

/** Every entry of every database of the browser, and the drafts that closing pages left beside them. */
export const storedHere = (page: Page): Promise<unknown[]> =>
  page.evaluate(async () => {
    const opened = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all = (store: IDBObjectStore) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = Object.keys(localStorage).filter((name) =>
      name.startsWith('pis-draft'),
    );
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await opened(name);
      for (const store of database.objectStoreNames) {
        found.push(...(await all(database.transaction(store).objectStore(store))));
      }
      database.close();
    }
    return found;
  });
