import { isIPv4 } from 'node:net';

/** Whether an address of a client, or one to listen on, can only be this machine. */
export function isLoopback(address: string): boolean {
  const plain = address
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^::ffff:/i, '')
    .toLowerCase();
  if (plain === 'localhost' || plain === '::1') return true;
  return isIPv4(plain) && plain.startsWith('127.');
}
