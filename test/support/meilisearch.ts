import { setUpKeys } from '@pis/search';

interface MeilisearchOfRun {
  url: string;
  masterKey: string;
  program: string | null;
}

/** The Meilisearch of this run of tests. @throws where there is none: such files are left out then. */
export function meilisearchOfRun(): MeilisearchOfRun {
  const given = process.env.PIS_TEST_MEILISEARCH;
  if (!given) throw new Error('No Meilisearch for tests: npm test leaves this file out then.');
  return JSON.parse(given) as MeilisearchOfRun;
}

/** Indexes of one's own on a server, with the keys that api and worker are given. */
export interface TestMeilisearch {
  url: string;
  prefix: string;
  api: Record<string, string>;
  worker: Record<string, string>;
  /** Asks the server itself, with the master key. */
  ask: <Answer>(path: string, init?: RequestInit) => Promise<Answer>;
  /** The ids that a live index holds, in order. */
  ids: (index?: 'items' | 'orgs' | 'docs') => Promise<string[]>;
  /** The indexes that there are, with the prefix taken away. */
  indexes: () => Promise<string[]>;
  /** Takes every index of ours away, as a wiped server would be. */
  wipe: () => Promise<void>;
}

/** @param name makes the indexes one's own: that of the database, for one */
export async function meilisearchFor(
  name: string,
  server: { url: string; masterKey: string } = meilisearchOfRun(),
): Promise<TestMeilisearch> {
  const { url, masterKey } = server;
  const prefix = `${name}_`;
  const keys = await setUpKeys({ url, indexPrefix: prefix }, masterKey);
  const shared = { MEILI_URL: url, MEILI_INDEX_PREFIX: prefix };
  const ask = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { Authorization: `Bearer ${masterKey}`, 'Content-Type': 'application/json' };
    const answer = await fetch(new URL(path, url), { ...init, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as Answer;
  };
  const uids = async (): Promise<string[]> =>
    (await ask<{ results: { uid: string }[] }>('/indexes?limit=1000')).results
      .map(({ uid }) => uid)
      .filter((uid) => uid.startsWith(prefix));
  const isOver = async (task: number): Promise<boolean> => {
    const { status } = await ask<{ status: string }>(`/tasks/${task}`);
    return status !== 'enqueued' && status !== 'processing';
  };
  return {
    url,
    prefix,
    api: { ...shared, MEILI_SEARCH_KEY: keys.search },
    worker: { ...shared, MEILI_WRITE_KEY: keys.write },
    ask,
    indexes: async () => (await uids()).map((uid) => uid.slice(prefix.length)).sort(),
    async ids(index = 'items') {
      const { results } = await ask<{ results: { id: string }[] }>(
        `/indexes/${prefix}${index}/documents?fields=id&limit=100000`,
      );
      return results.map(({ id }) => id).sort();
    },
    async wipe() {
      const tasks: number[] = [];
      for (const uid of await uids()) {
        const { taskUid } = await ask<{ taskUid: number }>(`/indexes/${uid}`, { method: 'DELETE' });
        tasks.push(taskUid);
      }
      // Not until there are none: a worker that runs builds new ones meanwhile.
      for (const task of tasks) while (!(await isOver(task)));
    },
  };
}
