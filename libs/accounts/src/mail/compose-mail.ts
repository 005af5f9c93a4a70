import type { Language } from '../people/person.entity.js';
import { escapeHtml } from './html.js';
import type { Mail } from './mail.js';

interface Letter {
  to: string;
  language: Language;
  subject: string;
  /** Plain texts, one paragraph each. The link stands after the first. */
  paragraphs: readonly string[];
  link?: string | null;
  replyTo?: string | null;
}

const paragraph = (html: string): string => `<p>${html}</p>`;

/** Makes a mail out of paragraphs: the same words as plain text and as simple HTML. */
export function composeMail({
  to,
  language,
  subject,
  paragraphs,
  link = null,
  replyTo = null,
}: Letter): Mail {
  const [first = '', ...rest] = paragraphs;
  const anchor = link && `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
  const text = [first, link, ...rest].filter((part) => part !== null).join('\n\n');
  const body = [escapeHtml(first), anchor, ...rest.map(escapeHtml)]
    .filter((part) => part !== null)
    .map(paragraph)
    .join('\n');
  const html = `<!doctype html>
<html lang="${language.toLowerCase()}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body>
${body}
</body>
</html>
`;
  return { to, subject, text: `${text}\n`, html, link, replyTo };
}
