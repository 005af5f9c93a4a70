import http from 'node:http';
import { runProgram, startApi } from '../support/program.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { Session } from '../support/session.js';
import { requestLink } from './sign-in-requests.js';

const smtp = { SMTP_URL: 'smtp://127.0.0.1:9' };

let database: TestDatabase;
let local: Awaited<ReturnType<typeof startApi>>;
let elsewhere: Awaited<ReturnType<typeof startApi>>;

beforeAll(async () => {
  database = await createDatabase();
  const environment = { DATABASE_URL: database.url, TRUSTED_PROXIES: '127.0.0.1' };
  [local, elsewhere] = await Promise.all([
    startApi(environment),
    startApi({
      ...environment,
      ...smtp,
      PIS_ENV: 'production',
      BASE_URL: 'https://pis.example.org',
    }),
  ]);
});
afterAll(async () => {
  await Promise.all([local.stop(), elsewhere.stop()]);
  await database.drop();
});

const roles = ['ADMINISTRATOR', 'CONTRIBUTOR', 'CURATOR', 'FUNDER'] as const;
const tryAs = `mutation Try($role: DemoRole!) { tryAs(role: $role) { returnTo viewer { id email roles } } }`;

interface Tried {
  tryAs: { viewer: { id: string; email: string; roles: string[] } };
}

test.each(roles)('on one’s own machine one click signs in as %s', async (role) => {
  const session = new Session(local.url);
  const { viewer } = (await session.ask<Tried>(tryAs, { role })).tryAs;
  expect(viewer.email).toMatch(/@example\.org$/);
  expect(viewer.roles).toEqual(role === 'ADMINISTRATOR' || role === 'CURATOR' ? [role] : []);
  expect(await session.ask('{ viewer { id } instance { local localMailPage } }')).toEqual({
    viewer: { id: viewer.id },
    instance: { local: true, localMailPage: '/local-mail' },
  });
  const again = (await new Session(local.url).ask<Tried>(tryAs, { role })).tryAs;
  expect(again.viewer).toEqual(viewer);
  const [row] = await database.sql('SELECT sample FROM person WHERE id = $1', [viewer.id]);
  expect(row?.sample).toBe(true);
});

test('anywhere else the schema has no such mutation', async () => {
  const session = new Session(elsewhere.url);
  const schema = await session.ask<{
    __schema: { mutationType: { fields: { name: string }[] }; types: { name: string }[] };
  }>('{ __schema { mutationType { fields { name } } types { name } } }');
  const mutations = schema.__schema.mutationType.fields.map(({ name }) => name);
  expect(mutations).toContain('requestSignIn');
  expect(mutations).not.toContain('tryAs');
  expect(schema.__schema.types.map(({ name }) => name)).not.toContain('DemoRole');

  const { data, errors } = await session.graphql('mutation { tryAs(role: CURATOR) { returnTo } }');
  expect(data).toBeNull();
  expect(errors).not.toHaveLength(0);
  expect(session.cookies.size).toBe(0);
  expect(await session.ask('{ instance { local localMailPage } }')).toEqual({
    instance: { local: false, localMailPage: null },
  });
});

test.each(['/local-mail', '/local-mail.json'])('%s is for this machine only', async (page) => {
  await requestLink(new Session(local.url), 'reader@example.org');
  const here = await fetch(local.url + page);
  expect(here.status).toBe(200);
  expect(here.headers.get('cache-control')).toBe('no-store');
  expect(await here.text()).toContain('reader@example.org');

  expect((await fetch(elsewhere.url + page)).status).toBe(404);
  expect((await new Session(local.url).fetch(page)).status).toBe(404); // behind a proxy, from afar
  const named = await new Promise<number | undefined>((resolve, reject) => {
    http
      .get(local.url + page, { headers: { host: 'rebound.example.com' } }, (response) =>
        response.resume().on('end', () => resolve(response.statusCode)),
      )
      .on('error', reject);
  });
  expect(named).toBe(404);
});

test('unsent mail is told in the terminal, by a line with its link', async () => {
  await requestLink(new Session(local.url), 'terminal@example.org');
  const mails = (await (await fetch(`${local.url}/local-mail.json`)).json()) as {
    to: string;
    link: string;
  }[];
  const link = mails.find(({ to }) => to === 'terminal@example.org')?.link ?? 'none';
  const line = local
    .said()
    .split('\n')
    .find((one) => one.includes(link));
  expect(line).toMatch(/^Mail to terminal@example\.org, not sent\./);
});

test('over HTTPS the cookies are for this host alone', async () => {
  const session = new Session(elsewhere.url);
  const response = await session.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation { requestSignIn(input: { email: "host@example.org" }) { __typename } }`,
    }),
  });
  const [line = ''] = response.headers.getSetCookie();
  expect(line).toMatch(/^__Host-pis-browser=[\w-]{43};/);
  expect(line).toMatch(/; Secure/);
  expect(line).toMatch(/; Path=\//);
});

test.each<Record<string, string>>([
  { PIS_ENV: 'production' },
  { PIS_ENV: 'local', HOST: '0.0.0.0' },
])('with %j and no mail server, the api does not start', async (environment) => {
  const start = runProgram('api/main.js', [], { DATABASE_URL: database.url, ...environment });
  await expect(start).rejects.toThrow(
    /PIS does not start\. Nobody could sign in without mail: set SMTP_URL/,
  );
});
