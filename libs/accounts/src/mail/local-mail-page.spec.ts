import { localMailPage } from './local-mail-page.js';
import { LocalMailer } from './local-mailer.js';

const mail = (number: number) => ({
  to: `"<b>${number}"@example.org`,
  subject: `Ämne ${number}`,
  text: '<script>text</script>',
  html: '',
  link: 'https://pis.example.se/?a=1&b="2"',
});

test('shows mail as text, without scripts', () => {
  const page = localMailPage([{ ...mail(1), at: new Date('2026-01-02T03:04:05Z') }]);
  expect(page).toContain('&quot;&lt;b&gt;1&quot;@example.org');
  expect(page).toContain('href="https://pis.example.se/?a=1&amp;b=&quot;2&quot;"');
  expect(page).toContain('03:04:05 UTC');
  expect(page).not.toMatch(/<script|<b>/);
});

test('says when there is none', () => {
  expect(localMailPage([])).toContain('Inga mejl än');
});

test('prints a line a mail, and keeps the latest fifty, newest first', async () => {
  const lines: string[] = [];
  const mailer = new LocalMailer((line) => lines.push(line));
  for (let number = 1; number <= 60; number += 1) await mailer.send(mail(number));
  expect(lines).toHaveLength(60);
  expect(lines.every((line) => !line.includes('\n') && line.includes(mail(1).link))).toBe(true);
  expect(mailer.list().map(({ subject }) => subject)).toEqual(
    Array.from({ length: 50 }, (_, index) => `Ämne ${60 - index}`),
  );
});
