import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';
import { startServer, type TestServer } from '../support/server.js';
import { Session } from '../support/session.js';
import { tokenIn } from '../support/signing-in.js';
import { redeem, requestLink, whoIs } from './sign-in-requests.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

let count = 0;
const newAddress = (): string => `person${(count += 1)}@example.org`;

async function linkFor(email: string, session = server.visitor()) {
  const { data } = await requestLink(session, email);
  expect(data?.requestSignIn.__typename).toBe('SignInRequested');
  const { link } = await server.mailTo(email);
  return { session, token: tokenIn(link ?? '') };
}

/** Another browser that holds the same cookies. */
function copyOf(session: Session): Session {
  const copy = new Session(session.url);
  for (const [name, value] of session.cookies) copy.cookies.set(name, value);
  return copy;
}

const rowsOf = async (table: 'person' | 'session' | 'sign_in_link'): Promise<number> => {
  const [row] = await server.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return row?.n ?? -1;
};

test('a mailed link signs in, and leads on to the page asked for', async () => {
  const session = server.visitor();
  const email = newAddress();
  const asked = await requestLink(session, email, { returnTo: '/ny?projekt=x' });
  expect(asked.data?.requestSignIn).toMatchObject({ email, localMailPage: '/local-mail' });
  expect(await whoIs(session)).toBeNull();

  const { link, subject, text } = await server.mailTo(email);
  expect(subject).toBe('Logga in i Projekt i samverkan');
  expect(text).toContain(link);
  expect(new URL(link ?? '').pathname).toMatch(/^\/logga-in\/[\w-]{43}$/);

  const answer = await redeem(session, tokenIn(link ?? ''));
  expect(answer).toMatchObject({
    __typename: 'SignedIn',
    viewer: { email, roles: [] },
    returnTo: '/ny?projekt=x',
  });
  expect(await whoIs(session)).toBe(email);
  const [person] = await server.sql(`SELECT verified_at FROM person WHERE email = $1`, [email]);
  expect(person?.verified_at).toBeInstanceOf(Date);
});

test('the cookie is for the server alone and for this site', async () => {
  const { session, token } = await linkFor(newAddress());
  const response = await session.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { redeemSignIn(token: "${token}") { __typename } }` }),
  });
  const [line = ''] = response.headers.getSetCookie().filter((one) => one.startsWith('pis='));
  expect(line).toMatch(/; HttpOnly/);
  expect(line).toMatch(/; SameSite=Lax/);
  expect(line).toMatch(/; Max-Age=2592000/);
  expect(line).not.toMatch(/Domain/i);
});

test('the mail is in the language asked for, else in the person’s', async () => {
  const email = newAddress();
  await requestLink(server.visitor(), email, { language: 'EN' });
  expect((await server.mailTo(email)).subject).toBe('Sign in to Projects in Collaboration');
  await requestLink(server.visitor(), email, { language: 'SV' });
  expect((await server.mailTo(email)).subject).toBe('Logga in i Projekt i samverkan');
  await requestLink(server.visitor(), email);
  expect((await server.mailTo(email)).subject).toBe('Sign in to Projects in Collaboration');
});

test('to fetch the link does not use it up; to use it twice is refused', async () => {
  const { session, token } = await linkFor(newAddress());
  await session.fetch(`/logga-in/${token}`);
  expect((await redeem(session, token)).__typename).toBe('SignedIn');
  expect(await redeem(session, token)).toMatchObject({ problem: 'USED' });
});

test('a link is too old after ten minutes', async () => {
  const { session, token } = await linkFor(newAddress());
  const [link] = await server.sql<{ minutes: number }>(
    `SELECT extract(epoch FROM expires_at - created_at)::int / 60 AS minutes
     FROM sign_in_link WHERE token_hash = $1`,
    [sha256(token)],
  );
  expect(link?.minutes).toBe(10);
  await server.sql(`UPDATE sign_in_link SET expires_at = now() WHERE token_hash = $1`, [
    sha256(token),
  ]);
  expect(await redeem(session, token)).toMatchObject({ problem: 'EXPIRED' });
  expect(await whoIs(session)).toBeNull();
});

test('another browser cannot use the link, and does not use it up', async () => {
  const email = newAddress();
  const { session, token } = await linkFor(email);
  const without = server.visitor();
  expect(await redeem(without, token)).toMatchObject({ problem: 'OTHER_BROWSER' });
  const { session: other } = await linkFor(newAddress());
  expect(await redeem(other, token)).toMatchObject({ problem: 'OTHER_BROWSER' });
  expect(await whoIs(without)).toBeNull();
  expect(await whoIs(other)).toBeNull();
  expect((await redeem(session, token)).__typename).toBe('SignedIn');
});

test('two links asked for in one browser both work', async () => {
  const email = newAddress();
  const { session, token: first } = await linkFor(email);
  const { token: second } = await linkFor(email, session);
  expect((await redeem(session, first)).__typename).toBe('SignedIn');
  expect((await redeem(session, second)).__typename).toBe('SignedIn');
});

test('of 50 who use a link at the same time, one is signed in', async () => {
  const { session, token } = await linkFor(newAddress());
  const before = await rowsOf('session');
  const all = await Promise.all(Array.from({ length: 50 }, () => redeem(copyOf(session), token)));
  const signedIn = all.filter(({ __typename }) => __typename === 'SignedIn');
  const used = all.filter(({ problem }) => problem === 'USED');
  expect([signedIn.length, used.length]).toEqual([1, 49]);
  expect(await rowsOf('session')).toBe(before + 1);
});

test('what is no link is said to be none', async () => {
  const session = server.visitor();
  const random = randomBytes(32).toString('base64url');
  for (const token of [random, '', 'å', `${random}${random}`, "' OR 1=1 --", '\u0000']) {
    expect(await redeem(session, token)).toMatchObject({ problem: 'UNKNOWN' });
  }
});

test('only hashes are stored of what signs somebody in', async () => {
  const { session, token } = await linkFor(newAddress());
  const browser = session.cookies.get('pis-browser') ?? '';
  await redeem(session, token);
  const cookie = session.cookies.get('pis') ?? '';
  expect([token, browser, cookie].map((secret) => secret.length)).toEqual([43, 43, 43]);

  const [link] = await server.sql(`SELECT browser_hash FROM sign_in_link WHERE token_hash = $1`, [
    sha256(token),
  ]);
  expect(link?.browser_hash).toEqual(sha256(browser));
  expect(
    await server.sql(`SELECT FROM session WHERE token_hash = $1`, [sha256(cookie)]),
  ).toHaveLength(1);
  const [stored] = await server.sql<{ text: string }>(
    `SELECT (SELECT string_agg(l::text, ' ') FROM sign_in_link l)
         || (SELECT string_agg(s::text, ' ') FROM session s) AS text`,
  );
  for (const secret of [token, browser, cookie]) {
    expect(stored?.text).not.toContain(secret);
    expect(stored?.text).not.toContain(Buffer.from(secret).toString('hex'));
    expect(stored?.text).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  }
});

test('a forged host does not get into the link', async () => {
  const email = newAddress();
  await new Promise<void>((resolve, reject) => {
    const request = http.request(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        host: 'evil.example.com',
        'x-forwarded-host': 'evil.example.com',
        'x-forwarded-for': '192.0.2.77',
        'content-type': 'application/json',
      },
    });
    request.on('error', reject).on('response', (response) => {
      response.resume().on('end', resolve);
    });
    request.end(
      JSON.stringify({
        query: `mutation { requestSignIn(input: { email: "${email}" }) { __typename } }`,
      }),
    );
  });
  const { link, text } = await server.mailTo(email);
  expect(new URL(link ?? '').hostname).toBe('127.0.0.1');
  expect(text).not.toContain('evil');
});

test('known and unknown addresses get the same answer', async () => {
  const known = newAddress();
  await server.signInAs(known);
  const unknown = newAddress();
  const [first, second] = [
    await requestLink(server.visitor(), known),
    await requestLink(server.visitor(), unknown),
  ];
  expect(first.text.replace(known, '')).toBe(second.text.replace(unknown, ''));
  expect(first.status).toBe(second.status);
  expect([...first.headers.keys()]).toEqual([...second.headers.keys()]);
  expect(first.headers.get('x-pis-statements')).toBe(second.headers.get('x-pis-statements'));
});

test('one person per address, however it is written', async () => {
  const email = newAddress();
  await server.signInAs(email);
  const before = await rowsOf('person');
  const { data } = await requestLink(server.visitor(), `  ${email.toUpperCase()} `);
  expect(data?.requestSignIn.email).toBe(email);
  await Promise.all(
    Array.from({ length: 3 }, () => requestLink(server.visitor(), 'same-time@example.org')),
  );
  expect(await rowsOf('person')).toBe(before + 1);
});

test('a session that is ended is over at once, in every browser that holds it', async () => {
  const email = newAddress();
  const session = await server.signInAs(email);
  const copy = copyOf(session);
  const elsewhere = await server.signInAs(email);
  expect(await whoIs(copy)).toBe(email);

  expect(await session.ask('mutation { endSignIn }')).toEqual({ endSignIn: true });
  expect(session.cookies.has('pis')).toBe(false);
  expect(await whoIs(copy)).toBeNull();
  expect(await whoIs(elsewhere)).toBe(email);
  expect(await copy.ask('mutation { endSignIn }')).toEqual({ endSignIn: false });
});

test('a session is over after thirty days', async () => {
  const email = newAddress();
  const session = await server.signInAs(email);
  const own = [sha256(session.cookies.get('pis') ?? '')];
  const [row] = await server.sql<{ days: number }>(
    `SELECT extract(day FROM expires_at - created_at)::int AS days FROM session WHERE token_hash = $1`,
    own,
  );
  expect(row?.days).toBe(30);
  await server.sql(`UPDATE session SET expires_at = now() WHERE token_hash = $1`, own);
  expect(await whoIs(session)).toBeNull();
});

test('a cookie that was planted is not what signs in, and a new sign-in ends the former', async () => {
  const planted = randomBytes(32).toString('base64url');
  const session = server.visitor();
  session.cookies.set('pis', planted);
  const email = newAddress();
  const { token } = await linkFor(email, session);
  await redeem(session, token);
  expect(session.cookies.get('pis')).not.toBe(planted);

  const former = copyOf(session);
  const { token: again } = await linkFor(email, session);
  await redeem(session, again);
  expect(await whoIs(former)).toBeNull();
  expect(await whoIs(session)).toBe(email);
});

test.each([
  [{ email: 'no address' }, 'email'],
  [{ email: 'a@example.org\nBcc: b@example.org' }, 'email'],
  [{ email: 'a@example.org', returnTo: '//example.com' }, 'returnTo'],
  [{ email: 'a@example.org', returnTo: '/\\example.com' }, 'returnTo'],
  [{ email: 'a@example.org', returnTo: 'https://example.com' }, 'returnTo'],
])('%j is refused and leaves nothing', async (input, path) => {
  const before = [await rowsOf('person'), await rowsOf('sign_in_link')];
  const { errors } = await server.graphql(
    `mutation Request($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename } }`,
    { input },
  );
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  expect([await rowsOf('person'), await rowsOf('sign_in_link')]).toEqual(before);
});
