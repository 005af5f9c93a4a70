import type { IncomingMessage } from 'node:http';
import { fileText } from '@pis/contract';
import { FileNotRead } from './file-not-read.js';

/** How long the bytes may take to come, milliseconds. */
const patience = 60_000;

/**
 * The bytes that a request carries, in memory. What is too large is not read on.
 * @throws FileNotRead with TOO_LARGE, or TOOK_TOO_LONG
 */
export async function receivedFile(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > fileText.maxBytes) {
    throw new FileNotRead('TOO_LARGE');
  }
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const settle = (how: () => void): void => {
      clearTimeout(deadline);
      request.off('data', take).off('end', whole).off('close', broken);
      how();
    };
    const fail = (code: 'TOO_LARGE' | 'TOOK_TOO_LONG' | 'UNREADABLE'): void =>
      settle(() => reject(new FileNotRead(code)));
    const take = (part: Buffer): void => {
      size += part.length;
      if (size > fileText.maxBytes) fail('TOO_LARGE');
      else parts.push(part);
    };
    const whole = (): void => settle(() => resolve(Buffer.concat(parts)));
    const broken = (): void => fail('UNREADABLE');
    const deadline = setTimeout(() => fail('TOOK_TOO_LONG'), patience);
    request.on('data', take).on('end', whole).on('close', broken);
  });
}
