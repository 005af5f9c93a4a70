import { randomBytes } from 'node:crypto';
import { startApi } from '../support/program.js';
import { startServer, type TestServer } from '../support/server.js';
import { Session } from '../support/session.js';
import { unsentMails } from '../support/mail.js';
import { redeem, requestLink } from './sign-in-requests.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const mailsTo = async (email: string): Promise<number> =>
  (await unsentMails(server.url)).filter(({ to }) => to === email).length;

const typeOf = async (session: Session, email: string): Promise<string | undefined> =>
  (await requestLink(session, email)).data?.requestSignIn.__typename;

test('an address gets five links in fifteen minutes, whoever asks', async () => {
  const email = 'five@example.org';
  for (let time = 1; time <= 5; time += 1) {
    expect(await typeOf(server.visitor(), email)).toBe('SignInRequested');
  }
  const { data } = await requestLink(server.visitor(), email.toUpperCase());
  expect(data?.requestSignIn.__typename).toBe('TooManyAttempts');
  const seconds = data?.requestSignIn.retryAfterSeconds ?? 0;
  expect(seconds).toBeGreaterThan(800);
  expect(seconds).toBeLessThanOrEqual(900);
  expect(await mailsTo(email)).toBe(5);
  expect(await typeOf(server.visitor(), 'other@example.org')).toBe('SignInRequested');
});

test('a client gets thirty links in fifteen minutes, for whomever', async () => {
  const client = server.visitor();
  for (let time = 1; time <= 30; time += 1) {
    expect(await typeOf(client, `client${time}@example.org`)).toBe('SignInRequested');
  }
  expect(await typeOf(client, 'client31@example.org')).toBe('TooManyAttempts');
  expect(await mailsTo('client31@example.org')).toBe(0);
  expect(await typeOf(server.visitor(), 'client31@example.org')).toBe('SignInRequested');
});

test('a client may try a hundred links in fifteen minutes', async () => {
  const client = server.visitor();
  const guess = (): string => randomBytes(32).toString('base64url');
  for (let time = 1; time <= 100; time += 1) {
    expect((await redeem(client, guess())).__typename).toBe('SignInLinkNotValid');
  }
  expect(await redeem(client, guess())).toMatchObject({ __typename: 'TooManyAttempts' });
});

test('attempts at every process count together, and go on counting when the time is over', async () => {
  const email = 'together@example.org';
  const second = await startApi({
    DATABASE_URL: server.database.url,
    TRUSTED_PROXIES: '127.0.0.1',
  });
  try {
    for (let time = 1; time <= 5; time += 1) await typeOf(new Session(second.url), email);
    expect(await typeOf(server.visitor(), email)).toBe('TooManyAttempts');
    await server.sql(`UPDATE rate_limit SET expire = 1`);
    expect(await typeOf(server.visitor(), email)).toBe('SignInRequested');
  } finally {
    await second.stop();
  }
});

test('many attempts in one document are refused, and nothing is done', async () => {
  const client = server.visitor();
  const one = (n: number): string =>
    `a${n}: requestSignIn(input: { email: "alias${n}@example.org" }) { __typename }`;
  const fifteen = Array.from({ length: 15 }, (_, n) => one(n)).join('\n');
  const inFragment = `mutation { ${one(1)} ...more } fragment more on Mutation { ${one(2)} }`;
  const redemptions = `mutation {
    a: redeemSignIn(token: "a") { __typename } b: redeemSignIn(token: "b") { __typename } }`;
  for (const document of [`mutation { ${fifteen} }`, inFragment, redemptions]) {
    const { data, errors } = await client.graphql(document);
    expect(data).toBeNull();
    expect(errors[0]?.message).toContain('once per operation');
  }
  const people = await server.sql(`SELECT FROM person WHERE email LIKE 'alias%'`);
  expect(people).toHaveLength(0);
});

test('the counters tell neither addresses nor clients', async () => {
  await requestLink(server.visitor(), 'unseen@example.org');
  const rows = await server.sql<{ key: string }>('SELECT key FROM rate_limit');
  expect(rows.length).toBeGreaterThan(2);
  for (const { key } of rows) {
    expect(key).toMatch(/^(signInByEmail|signInByClient|redeemByClient):[\w-]{43}$/);
  }
});
