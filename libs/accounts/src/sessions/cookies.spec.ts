import { cookieName } from './cookies.js';
import { hashOf, isSecret, newSecret } from './secret.js';

test('only HTTPS has the prefix that keeps other hosts out', () => {
  expect(cookieName('session', true)).toBe('__Host-pis');
  expect(cookieName('session', false)).toBe('pis');
  expect(cookieName('browser', true)).toBe('__Host-pis-browser');
  expect(cookieName('browser', false)).toBe('pis-browser');
});

test('a secret has 256 bits, is told by its shape and stored as its hash', () => {
  const one = newSecret();
  expect(Buffer.from(one, 'base64url')).toHaveLength(32);
  expect(newSecret()).not.toBe(one);
  expect(isSecret(one)).toBe(true);
  expect(isSecret(`${one}A`)).toBe(false);
  expect(isSecret(undefined)).toBe(false);
  expect(hashOf(one).toString('hex')).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf('abc').toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
