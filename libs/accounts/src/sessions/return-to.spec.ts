import { isLocalPath } from './return-to.js';

test.each(['/', '/ny', '/projekt/plug-in?flik=lardomar#a', '/sok?q=%C3%A5terv%C3%A4nd', '/ö'])(
  '%s is a page of this site',
  (text) => {
    expect(isLocalPath(text)).toBe(true);
  },
);

test.each([
  '',
  'ny',
  '//example.org',
  '///example.org',
  '/\\example.org',
  '/\t/example.org',
  '/\n/example.org',
  '\\/example.org',
  ' /ny',
  'https://example.org/',
  'javascript:alert(1)',
  `/${'a'.repeat(2000)}`,
])('%j is not', (text) => {
  expect(isLocalPath(text)).toBe(false);
});

test('what is let through stays on the host, as browsers read addresses', () => {
  for (const text of ['/', '/a//b', '/@example.org', '/.', '/..//example.org', '/:80']) {
    if (isLocalPath(text)) expect(new URL(text, 'https://pis.test').host).toBe('pis.test');
  }
});
