import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startServer, type TestServer } from '../support/server.js';

const assets = path.resolve(import.meta.dirname, '../../dist/apps/web/assets');
const named = (ending: string): string => {
  const file = readdirSync(assets).find((name) => name.endsWith(ending));
  if (!file) throw new Error(`The build has no file that ends with ${ending}`);
  return file;
};
const script = named('.js.br').slice(0, -'.br'.length);
const style = named('.css.br').slice(0, -'.br'.length);
const font = named('.woff2');

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());

interface Sent {
  status: number | undefined;
  headers: http.IncomingHttpHeaders;
  bytes: Buffer;
}

/** As it comes over the wire: fetch() would unpack it. */
function get(file: string, encodings?: string): Promise<Sent> {
  const headers = encodings === undefined ? {} : { 'accept-encoding': encodings };
  return new Promise((resolve, reject) => {
    http
      .get(`${server.url}/assets/${file}`, { headers }, (response) => {
        const { statusCode: status, headers } = response;
        buffer(response).then((bytes) => resolve({ status, headers, bytes }), reject);
      })
      .on('error', reject);
  });
}

const unpack = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
} as const;

describe.each([
  [script, 'application/javascript; charset=utf-8'],
  [style, 'text/css; charset=utf-8'],
])('%s', (file, type) => {
  const original = readFileSync(path.join(assets, file));

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br', 'br'],
    ['gzip, deflate', 'gzip'],
  ] as const)('is sent compressed to who takes %s', async (accepted, encoding) => {
    const { status, headers, bytes } = await get(file, accepted);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': type,
      'content-length': String(bytes.length),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(bytes.length).toBeLessThan(original.length);
    expect(unpack[encoding](bytes).equals(original)).toBe(true);
  });

  test.each([undefined, 'identity', 'br;q=0, gzip;q=0'])(
    'is sent as it is to who takes %s',
    async (accepted) => {
      const { status, headers, bytes } = await get(file, accepted);
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers).toMatchObject({
        'content-type': type,
        vary: expect.stringMatching(/accept-encoding/i),
      });
      expect(bytes.equals(original)).toBe(true);
    },
  );
});

test('what is compressed already is sent as it is', async () => {
  const { status, headers, bytes } = await get(font, 'gzip, br');
  expect([status, headers['content-encoding']]).toEqual([200, undefined]);
  expect(bytes.equals(readFileSync(path.join(assets, font)))).toBe(true);
});

test.each(['index-00000000.js', `${script}.br`, `${style}.gz`])(
  'there is nothing at %s',
  async (file) => {
    for (const accepted of [undefined, 'gzip, br']) {
      const { status, headers, bytes } = await get(file, accepted);
      expect([status, headers['content-encoding']]).toEqual([404, undefined]);
      expect(JSON.parse(bytes.toString())).toEqual({
        message: 'There is nothing at this address.',
      });
    }
  },
);
