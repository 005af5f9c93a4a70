import { readEmail } from './email-address.js';

test.each([
  ['  Namn@Example.ORG ', 'namn@example.org'],
  ['for.efter+pis@kommun.example.se', 'for.efter+pis@kommun.example.se'],
])('%j is %s', (text, expected) => {
  expect(readEmail(text)).toBe(expected);
});

test.each([
  '',
  'namn',
  'namn@',
  '@example.org',
  'a@example.org, b@example.org',
  'a@example.org\nBcc: b@example.org',
  'Namn <a@example.org>',
  `${'a'.repeat(250)}@example.org`,
])('%j is no address', (text) => {
  expect(readEmail(text)).toBeNull();
});
