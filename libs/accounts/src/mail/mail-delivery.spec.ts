import { localMailPageOf, mailDelivery, requireMail } from './mail-delivery.js';

const smtpUrl = 'smtp://mail.example.org:25';
const mailFrom = 'PIS <no-reply@example.org>';

const table = [
  ['local', '127.0.0.1', null, 'local'],
  ['local', '127.0.0.1', smtpUrl, 'smtp'],
  ['local', '0.0.0.0', null, 'none'],
  ['production', '127.0.0.1', null, 'none'],
  ['production', '0.0.0.0', smtpUrl, 'smtp'],
] as const;

test.each(table)('PIS_ENV=%s, HOST=%s, SMTP_URL=%s: %s', (environment, host, smtp, expected) => {
  const config = { environment, host, smtpUrl: smtp, mailFrom };
  expect(mailDelivery(config)).toBe(expected);
  expect(localMailPageOf(config)).toBe(expected === 'local' ? '/local-mail' : null);
  const start = (): void => requireMail(config);
  if (expected === 'none') expect(start).toThrow('set SMTP_URL');
  else expect(start).not.toThrow();
});
