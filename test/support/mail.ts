/** A mail that the api kept because there is no mail server. */
export interface UnsentMail {
  to: string;
  replyTo: string | null;
  subject: string;
  link: string | null;
  text: string;
  at: string;
}

/** The mails that were not sent, newest first. */
export async function unsentMails(url: string): Promise<UnsentMail[]> {
  const response = await fetch(new URL('/local-mail.json', url));
  if (!response.ok) throw new Error(`/local-mail.json answered ${response.status}`);
  return (await response.json()) as UnsentMail[];
}

/** The newest mail to an address. @throws Error when there is none. */
export async function mailTo(url: string, email: string): Promise<UnsentMail> {
  const mail = (await unsentMails(url)).find(({ to }) => to === email);
  if (!mail) throw new Error(`No mail to ${email}`);
  return mail;
}
