import { escapeHtml } from './html.js';
import type { UnsentMail } from './local-mailer.js';

const mailAsHtml = ({ to, subject, text, link, at }: UnsentMail): string => `<article>
<h2>${escapeHtml(subject)}</h2>
<p>${escapeHtml(to)} · <time datetime="${at.toISOString()}">${at.toISOString().slice(11, 19)} UTC</time></p>
${link ? `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>` : ''}
<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(text)}</pre>
</article>`;

/** The page that shows mail that was not sent: one's own machine only, no scripts. */
export const localMailPage = (mails: readonly UnsentMail[]): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Mejl som inte skickats – Projekt i samverkan</title>
</head>
<body style="max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 sans-serif; overflow-wrap: anywhere">
<main>
<h1>Mejl som inte skickats</h1>
<p>PIS körs på den här datorn utan mejlserver. Mejlen visas bara här, de senaste först, tills PIS startas om.</p>
<p lang="en">PIS runs on this machine without a mail server. The mails are shown only here, newest first, until PIS is started again.</p>
${mails.length === 0 ? '<p>Inga mejl än. <span lang="en">No mail yet.</span></p>' : mails.map(mailAsHtml).join('\n')}
</main>
</body>
</html>
`;
