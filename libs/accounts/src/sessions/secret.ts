import { createHash, randomBytes } from 'node:crypto';

const secret = /^[A-Za-z0-9_-]{43}$/;

/** A value nobody can guess: 256 random bits as base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Whether a text has the shape of a secret, so that anything else need not be looked up. */
export const isSecret = (text: string | undefined): text is string =>
  text !== undefined && secret.test(text);

/** What is stored of a secret: its SHA-256. A secret of 256 random bits needs no salt. */
export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
