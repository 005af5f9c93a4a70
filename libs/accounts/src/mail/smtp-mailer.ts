import { Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { MailNotSent } from './mail-not-sent.js';
import type { Mail, Mailer } from './mail.js';

/** How long the mail server may keep somebody who signs in waiting, milliseconds. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** Sends mail through the server that the configuration names. */
export class SmtpMailer implements Mailer {
  private readonly logger = new Logger('Mail');
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({ url: smtpUrl, ...patience });
  }

  async send({ to, subject, text, html, replyTo }: Mail): Promise<void> {
    try {
      // An address object is taken as it stands, never read as a list of several.
      const recipient = { name: '', address: to };
      const answer = replyTo ? { replyTo: { name: '', address: replyTo } } : {};
      await this.transport.sendMail({
        from: this.from,
        to: recipient,
        subject,
        text,
        html,
        ...answer,
      });
    } catch (error) {
      // The server's words may repeat the address, so only the kind of fault is logged.
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      this.logger.error(`The mail server did not take a mail: ${code}`);
      throw new MailNotSent();
    }
  }
}
