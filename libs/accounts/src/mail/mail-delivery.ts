import type { Config } from '@pis/core';
import { LocalMailer } from './local-mailer.js';
import { isLoopback } from './loopback.js';
import { MailNotSent } from './mail-not-sent.js';
import type { Mailer } from './mail.js';
import { SmtpMailer } from './smtp-mailer.js';

type MailConfig = Pick<Config, 'environment' | 'host' | 'smtpUrl' | 'mailFrom'>;

/** How mail leaves: by a mail server, not at all but readable on this machine, or there is no way. */
export function mailDelivery(config: MailConfig): 'smtp' | 'local' | 'none' {
  if (config.smtpUrl) return 'smtp';
  return config.environment === 'local' && isLoopback(config.host) ? 'local' : 'none';
}

/**
 * Refuses to serve where nobody could sign in, or where sign-in links would be readable by others.
 * @throws Error that says what to set.
 */
export function requireMail(config: MailConfig): void {
  if (mailDelivery(config) !== 'none') return;
  throw new Error(
    'Nobody could sign in without mail: set SMTP_URL to your mail server. (PIS_ENV=local with a HOST of this machine only, as npm start sets it, works without.)',
  );
}

/** Where mail that was not sent can be read, a path; null where it is sent. */
export const localMailPageOf = (config: MailConfig): string | null =>
  mailDelivery(config) === 'local' ? '/local-mail' : null;

const noMailer: Mailer = { send: () => Promise.reject(new MailNotSent()) };

/** The mailer the configuration asks for. */
export function mailerOf(config: MailConfig): Mailer {
  switch (mailDelivery(config)) {
    case 'smtp':
      return new SmtpMailer(config.smtpUrl ?? '', config.mailFrom);
    case 'local':
      return new LocalMailer();
    case 'none':
      return noMailer;
  }
}
