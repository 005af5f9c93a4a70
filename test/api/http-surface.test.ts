import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ content: 'sample' });
});

afterAll(() => server.close());

const routes: [what: string, path: string, status: number][] = [
  ['the start page', '/', 200],
  ['a project', '/projekt/plug-in-2-0', 200],
  ['a project that is not there', '/projekt/finns-inte', 404],
  ['an unknown address', '/finns/inte', 404],
  ['a broken escape', '/projekt/%E0%A4%A', 400],
  ['a lost asset', '/assets/borta.js', 404],
  ['liveness', '/health/live', 200],
  ['readiness', '/health/ready', 200],
  ['GraphQL without a question', '/graphql', 400],
];

test.each(routes)(
  '%s answers with its status and every security header',
  async (_what, path, status) => {
    const response = await server.visitor().fetch(path);
    expect(response.status).toBe(status);
    const { headers } = response;
    expect(headers.get('content-security-policy')).toMatch(
      /default-src '(self|none)'.*frame-ancestors 'none'/,
    );
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  },
);

test('a lost asset is never a page', async () => {
  const response = await server.visitor().fetch('/assets/borta.js');
  expect(response.headers.get('content-type')).not.toMatch(/html/);
});

test('each address has its own title and description', async () => {
  const page = async (path: string): Promise<string> => (await server.visitor().fetch(path)).text();
  const [project, theme, absent] = await Promise.all([
    page('/projekt/plug-in-2-0'),
    page('/svar/larcentrum'),
    page('/finns/inte'),
  ]);
  expect(project).toMatch(/<title>Plug In 2\.0 – PIS, Projekt i samverkan<\/title>/);
  expect(project).toMatch(/<meta property="og:url" content="[^"]*\/projekt\/plug-in-2-0"/);
  expect(theme).toMatch(/<title>Vad får projekt om lärcentrum att lyckas\?/);
  expect(absent).toMatch(/<title>Sidan finns inte/);
  expect(absent).toMatch(/noindex/);
});

const question = JSON.stringify({ query: '{ themes { nodes { slug } } }' });
const post = (headers: Record<string, string>, body = question) =>
  server.visitor().fetch('/graphql', { method: 'POST', headers, body });

test('a body over 100 kB is refused as JSON', async () => {
  const response = await post(
    { 'content-type': 'application/json' },
    JSON.stringify({ query: 'x'.repeat(110_000) }),
  );
  expect(response.status).toBe(413);
  expect(await response.json()).toHaveProperty('message');
});

test('a form of another site cannot ask: neither as plain text nor from its origin', async () => {
  const asText = await post({ 'content-type': 'text/plain' });
  expect(asText.status).toBeGreaterThanOrEqual(400);
  const fromElsewhere = await post({
    'content-type': 'application/json',
    origin: 'https://ond.example',
  });
  expect(fromElsewhere.status).toBe(403);
  const rebound = await post({
    'content-type': 'application/json',
    origin: 'http://ond.example',
    host: 'ond.example',
  });
  expect(rebound.status).toBe(403);
  const own = await post({ 'content-type': 'application/json', origin: server.url });
  expect(own.status).toBe(200);
});

test('a mutation by GET is refused', async () => {
  const query = encodeURIComponent('mutation { endSignIn }');
  const response = await server.visitor().fetch(`/graphql?query=${query}`, {
    headers: { 'x-pis-client': 'test' },
  });
  expect(response.status).toBe(405);
});

test('introspection is answered: the API is public', async () => {
  const { errors, data } = await server.graphql<{ __schema: { types: object[] } }>(
    '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
  );
  expect(errors).toEqual([]);
  expect(data?.__schema.types.length).toBeGreaterThan(50);
});

test('an error suggests no names, and carries the id it has in the log', async () => {
  const { errors } = await server.graphql('{ theme(slug: "x") { slugg } }');
  expect(errors[0]?.message).not.toMatch(/did you mean/i);
  const masked = await server.graphql('{ themes(first: 0) { nodes { slug } } }');
  expect(masked.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(masked.errors[0]?.extensions?.requestId).toBe(masked.headers.get('x-request-id'));
});
