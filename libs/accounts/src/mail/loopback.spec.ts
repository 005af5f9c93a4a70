import { isLoopback } from './loopback.js';

test.each(['127.0.0.1', '127.8.9.1', '::1', '[::1]', '::ffff:127.0.0.1', 'localhost'])(
  '%s is this machine',
  (address) => {
    expect(isLoopback(address)).toBe(true);
  },
);

test.each([
  '0.0.0.0',
  '::',
  '10.0.0.1',
  '::ffff:10.0.0.1',
  '127.0.0.1.example.org',
  'localhost.example.org',
  '1270.0.0.1',
  '',
])('%j may be another', (address) => {
  expect(isLoopback(address)).toBe(false);
});
