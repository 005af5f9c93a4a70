import { createServer, type Server } from 'node:net';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { startApi } from '../support/program.js';
import { Session } from '../support/session.js';
import { requestLink } from './sign-in-requests.js';

/** A mail server that takes everything, or nothing, and keeps what it was told. */
function mailServer(refuse = false): Promise<{ server: Server; url: string; taken: string[] }> {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    let text = '';
    socket.setEncoding('utf8').on('error', () => socket.destroy());
    socket.write('220 test ESMTP\r\n');
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (inData && text.endsWith('\r\n.\r\n')) {
        taken.push(text);
        inData = false;
        socket.write('250 taken\r\n');
      } else if (!inData && text.endsWith('\r\n')) {
        inData = /^DATA\r\n$/im.test(chunk);
        if (refuse && /^MAIL/i.test(chunk)) socket.write('550 not from you\r\n');
        else socket.write(inData ? '354 go on\r\n' : '250 fine\r\n');
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ server, url: `smtp://127.0.0.1:${port}`, taken });
    });
  });
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

const apiWith = (smtpUrl: string): ReturnType<typeof startApi> =>
  startApi({
    DATABASE_URL: database.url,
    PIS_ENV: 'production',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'PIS <pis@example.se>',
    BASE_URL: 'https://pis.example.se',
  });

/** What a mail says once its transfer encoding is undone. */
const decoded = (mail: string): string =>
  mail
    .replace(/=\r\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
    );

test('a link is mailed, as text and as HTML, and is nowhere else to be read', async () => {
  const mail = await mailServer();
  const api = await apiWith(mail.url);
  try {
    const { data } = await requestLink(new Session(api.url), 'reader@example.org');
    expect(data?.requestSignIn).toMatchObject({
      __typename: 'SignInRequested',
      localMailPage: null,
    });
    expect(mail.taken).toHaveLength(1);
    const [text = ''] = mail.taken.map(decoded);
    expect(text).toMatch(/^RCPT TO:<reader@example\.org>/m);
    expect(text).toMatch(/^From: PIS <pis@example\.se>/m);
    const links = text.match(/https:\/\/pis\.example\.se\/logga-in\/[\w-]{43}/g) ?? [];
    expect(links).toHaveLength(3); // the text, and the HTML twice
    expect(text).toContain('webbläsare');
    expect(api.said()).not.toContain('logga-in');
    expect(api.said()).not.toContain('reader@example.org');
  } finally {
    await api.stop();
    mail.server.close();
  }
});

test.each([
  ['is not there', 'smtp://127.0.0.1:9'],
  ['does not take it', null],
])('a mail server that %s: the asker is told, and no address is logged', async (_, given) => {
  const mail = await mailServer(true);
  const api = await apiWith(given ?? mail.url);
  try {
    const { data, errors } = await requestLink(new Session(api.url), 'unlucky@example.org');
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('MAIL_NOT_SENT');
    expect(errors[0]?.message).toBe('The mail could not be sent. Try again in a while.');
    expect(api.said()).toContain('The mail server did not take a mail');
    expect(api.said()).not.toContain('unlucky@example.org');
  } finally {
    await api.stop();
    mail.server.close();
  }
});
