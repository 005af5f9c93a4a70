/** A Meilisearch that is asked directly, without anything of PIS, to compare with. */
export interface RawServer {
  url: string;
  key: string;
}

interface Task {
  uid: number;
  taskUid: number;
  status: string;
  error: { message: string } | null;
}

export interface RawIndex {
  /** Asks with the options given; returns the ids in order. */
  ask: (question: string, options: object) => Promise<string[]>;
  remove: () => Promise<void>;
}

const headers = ({ key }: RawServer): Record<string, string> => ({
  'content-type': 'application/json',
  'accept-encoding': 'identity',
  ...(key ? { authorization: `Bearer ${key}` } : {}),
});

/** One request to the server. @throws Error with what it answered when that is an error */
export async function rawRequest<Answer>(
  server: RawServer,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(new URL(path, server.url), {
    method,
    headers: headers(server),
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text || '{}') as Answer;
}

/** Waits for a task; asks again as soon as the server has answered, a little later each time. */
export async function rawTask(server: RawServer, uid: number): Promise<void> {
  for (let pause = 5; ; pause = Math.min(200, pause * 1.5)) {
    const task = await rawRequest<Task>(server, 'GET', `/tasks/${uid}`);
    if (task.status === 'succeeded') return;
    if (task.status === 'failed' || task.status === 'canceled')
      throw new Error(`Task ${uid} ${task.status}: ${task.error?.message}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export async function rawWrite(
  server: RawServer,
  method: string,
  path: string,
  body?: unknown,
): Promise<number> {
  return (await rawRequest<Task>(server, method, path, body)).taskUid;
}

/** Documents sent by one request. */
export const rawBatch = 1000;

/** Documents read by one request. */
const readBatch = 1000;

/** What an index holds and how it is set, to be filled into another one. */
export async function readRaw(
  server: RawServer,
  uid: string,
): Promise<{ documents: { id: string }[]; settings: object }> {
  const settings = await rawRequest<object>(server, 'GET', `/indexes/${uid}/settings`);
  const documents: { id: string }[] = [];
  for (;;) {
    const { results, total } = await rawRequest<{ results: { id: string }[]; total: number }>(
      server,
      'GET',
      `/indexes/${uid}/documents?limit=${readBatch}&offset=${documents.length}`,
    );
    documents.push(...results);
    if (results.length === 0 || documents.length >= total) return { documents, settings };
  }
}

/** Fills an index of its own with documents as they are. */
export async function fillRaw(
  server: RawServer,
  uid: string,
  documents: readonly { id: string }[],
  settings: object = {},
): Promise<RawIndex> {
  await rawTask(server, await rawWrite(server, 'POST', '/indexes', { uid, primaryKey: 'id' }));
  await rawTask(server, await rawWrite(server, 'PATCH', `/indexes/${uid}/settings`, settings));
  const tasks: number[] = [];
  for (let at = 0; at < documents.length; at += rawBatch)
    tasks.push(
      await rawWrite(
        server,
        'POST',
        `/indexes/${uid}/documents`,
        documents.slice(at, at + rawBatch),
      ),
    );
  for (const task of tasks) await rawTask(server, task);
  return {
    async ask(question, options) {
      const { hits } = await rawRequest<{ hits: { id: string }[] }>(
        server,
        'POST',
        `/indexes/${uid}/search`,
        { q: question, attributesToRetrieve: ['id'], ...options },
      );
      return hits.map(({ id }) => id);
    },
    async remove() {
      await rawTask(server, await rawWrite(server, 'DELETE', `/indexes/${uid}`));
    },
  };
}
