import { composeMail } from './compose-mail.js';

const mail = composeMail({
  to: 'a@example.org',
  language: 'SV',
  subject: 'Ämne <1>',
  paragraphs: ['Öppna "länken" & läs.', 'Sedan.'],
  link: 'https://pis.example.se/x?a=1&b=2',
});

test('says the same as text and as HTML, the link after the first paragraph', () => {
  expect(mail.text).toBe('Öppna "länken" & läs.\n\nhttps://pis.example.se/x?a=1&b=2\n\nSedan.\n');
  expect(mail.html).toContain('<html lang="sv">');
  expect(mail.html).toContain('<p>Öppna &quot;länken&quot; &amp; läs.</p>');
  expect(mail.html).toContain('<a href="https://pis.example.se/x?a=1&amp;b=2">');
  expect(mail.html).toContain('<title>Ämne &lt;1&gt;</title>');
});

test('a mail may be without a link', () => {
  const plain = composeMail({
    to: 'a@example.org',
    language: 'EN',
    subject: 'S',
    paragraphs: ['P'],
  });
  expect(plain.text).toBe('P\n');
  expect(plain.link).toBeNull();
  expect(plain.html).not.toContain('<a ');
});
