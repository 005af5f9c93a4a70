import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong between PIS and the engine. `none` passes everything on. */
export type Trouble = 'html' | 'none' | 'silence' | 'slow' | 'truncated' | 'unavailable';

/** Something that stands between PIS and the real engine, and can be told to misbehave. */
export interface StandIn {
  url: string;
  trouble: Trouble;
  /** May answer a request itself, before it is passed on. */
  answers: (request: { method: string; path: string; body: string }) => unknown;
  requests: () => number;
  close: () => Promise<void>;
}

const slowness = 10_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const json = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(text);
};

/** Starts one before the engine at `url`. */
export async function standIn(url: string): Promise<StandIn> {
  let requests = 0;
  const held = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    requests += 1;
    void handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const { method = 'GET', url: path = '/' } = request;
    const { trouble } = self;
    if (trouble === 'silence') return void held.add(response);
    if (trouble === 'unavailable') return json(response, 503, '{"message":"busy"}');
    if (trouble === 'html') {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      return void response.end('<html><body>A proxy is here</body></html>');
    }
    if (trouble === 'slow') {
      const timer = setTimeout(() => json(response, 200, '{}'), slowness);
      response.on('close', () => clearTimeout(timer));
      return;
    }
    const own = self.answers({ method, path, body });
    if (own !== undefined) return json(response, 200, JSON.stringify(own));
    const { authorization = '' } = request.headers;
    const passed = await fetch(new URL(path, url), {
      method,
      headers: { authorization, 'Content-Type': 'application/json' },
      ...(body ? { body } : {}),
    });
    const text = await passed.text();
    json(response, passed.status, trouble === 'truncated' ? text.slice(0, text.length / 2) : text);
  }

  const self: StandIn = {
    url: '',
    trouble: 'none',
    answers: () => undefined,
    requests: () => requests,
    async close() {
      for (const response of held) response.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  self.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return self;
}
