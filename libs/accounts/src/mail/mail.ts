/** One mail to one person. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The address the mail is about, if it is about one. */
  link: string | null;
  /** Whom an answer goes to; nobody's who did not agree. Left out: the sender of all mail. */
  replyTo?: string | null;
}

/** The port mails leave by. */
export interface Mailer {
  /** @throws MailNotSent when the mail server did not take it. */
  send(mail: Mail): Promise<void>;
}

/** The token the mailer is injected by. */
export const MAILER = Symbol('Mailer');
