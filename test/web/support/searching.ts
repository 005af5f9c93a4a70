import type { Page, Route } from 'playwright';

/** The heading of the search page says how much was found. */
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** What the address narrows by. */
export const parameters = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** The words that an operation asks for. */
export function wordsOf(route: Route): string {
  const { variables } = route.request().postDataJSON() as {
    variables?: { query?: string; input?: { query?: string } };
  };
  return variables?.query ?? variables?.input?.query ?? '';
}

const isOf = (route: Route, operation: string): boolean =>
  (route.request().postData() ?? '').includes(`query ${operation}(`);

/** Answers of one operation that are kept back until they are let go, by the words they answer. */
export interface Held {
  /** Resolves when the words were asked for. */
  asked: (words: string) => Promise<void>;
  /** Lets the answer go; resolves when it was given, or nobody waited for it any more. */
  letGo: (words: string) => Promise<void>;
}

/** Keeps every answer of an operation back. */
export async function holdAnswers(page: Page, operation: string): Promise<Held> {
  const routes = new Map<string, Route>();
  const waiting = new Map<string, () => void>();
  await page.route('**/graphql', async (route) => {
    if (!isOf(route, operation)) return route.fallback();
    const words = wordsOf(route);
    routes.set(words, route);
    waiting.get(words)?.();
    waiting.delete(words);
  });
  return {
    asked: (words) =>
      routes.has(words)
        ? Promise.resolve()
        : new Promise((resolve) => void waiting.set(words, resolve)),
    async letGo(words) {
      const route = routes.get(words);
      if (!route) throw new Error(`Nobody asked for ${words}`);
      routes.delete(words);
      const answer = await route.fetch();
      await route.fulfill({ response: answer }).catch(() => undefined); // called off meanwhile
    },
  };
}

/** Changes what one operation is answered, before the page reads it. */
export async function alterAnswers<Data>(
  page: Page,
  operation: string,
  alter: (data: Data) => void,
): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (!isOf(route, operation)) return route.fallback();
    const response = await route.fetch();
    const body = (await response.json()) as { data: Data };
    alter(body.data);
    await route.fulfill({ response, json: body });
  });
}
