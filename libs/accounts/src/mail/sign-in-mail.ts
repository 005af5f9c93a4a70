import { limits } from '@pis/contract';
import { Language } from '../people/person.entity.js';
import { composeMail } from './compose-mail.js';
import type { Mail } from './mail.js';

const minutes = limits.signInLinkMinutes;

/** The words of the mail with a sign-in link. */
const words: Record<Language, { subject: string; paragraphs: readonly string[] }> = {
  SV: {
    subject: 'Logga in i Projekt i samverkan',
    paragraphs: [
      `Du loggar in i Projekt i samverkan (PIS) genom att öppna länken i samma webbläsare som du bad om den i. Länken gäller i ${minutes} minuter och fungerar en gång.`,
      'Har du inte bett om att logga in? Då behöver du inte göra något. Utan länken kan ingen logga in som du.',
    ],
  },
  EN: {
    subject: 'Sign in to Projects in Collaboration',
    paragraphs: [
      `Sign in to Projects in Collaboration (PIS) by opening the link in the browser you asked for it in. The link is valid for ${minutes} minutes and works once.`,
      'Did you not ask to sign in? Then you need not do anything. Without the link nobody can sign in as you.',
    ],
  },
};

/** The mail that carries a sign-in link. */
export const signInMail = (to: string, language: Language, link: string): Mail =>
  composeMail({ to, language, link, ...words[language] });
