import { limits } from '@pis/contract';
import { isEmail } from 'class-validator';

/** An address as it is stored and compared: trimmed, in lower case. */
export const normalisedEmail = (text: string): string => text.trim().toLowerCase();

/** The address in a text that somebody typed, or null where it is none. */
export function readEmail(text: string): string | null {
  const email = normalisedEmail(text);
  return email.length <= limits.email.max && isEmail(email) ? email : null;
}
