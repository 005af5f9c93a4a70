import { m } from '../../paraglide/messages';

/** When one may try again, in whole minutes. */
export const tooManyAttemptsWords = (retryAfterSeconds: number): string =>
  m.account_too_many({ count: Math.max(1, Math.ceil(retryAfterSeconds / 60)) });
