import type { Mail, Mailer } from './mail.js';

export interface UnsentMail extends Mail {
  at: Date;
}

/** How many mails are kept. */
const most = 50;

/**
 * Sends nothing: for one's own machine without a mail server. The link is printed in the terminal,
 * and the latest mails are kept in memory for the local mail page.
 */
export class LocalMailer implements Mailer {
  private unsent: UnsentMail[] = [];

  constructor(private readonly print: (line: string) => void = console.log) {}

  send(mail: Mail): Promise<void> {
    this.unsent = [{ ...mail, at: new Date() }, ...this.unsent].slice(0, most);
    this.print(`Mail to ${mail.to}, not sent. ${mail.subject}: ${mail.link ?? mail.text.trim()}`);
    return Promise.resolve();
  }

  /** Newest first. */
  list(): readonly UnsentMail[] {
    return this.unsent;
  }
}
