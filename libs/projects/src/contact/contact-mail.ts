import { composeMail, Language, type Mail } from '@pis/accounts';

interface Letter {
  to: string;
  language: Language;
  /** The sender's name, if they gave one. */
  name: string | null;
  /** Titles of the sender's and the reader's projects. */
  from: string;
  about: string;
  subject: string;
  message: string;
  /** Where one answers in PIS. */
  link: string;
  /** The sender's address, if the reader may see it. */
  replyTo: string | null;
}

interface Words {
  intro: (letter: Letter) => string;
  byMail: (link: string) => string;
  inPis: string;
  why: (title: string) => string;
}

const words: Record<Language, Words> = {
  SV: {
    intro: ({ name, from, about }) =>
      `${name ?? 'En medlem'} i projektet ${from} skriver till dig genom Projekt i samverkan (PIS), eftersom du ansvarar för projektet ${about}. Texten nedan är avsändarens egen. Svara i PIS här:`,
    byMail: (email) => `Du kan också svara på det här mejlet. Svaret går då till ${email}.`,
    inPis:
      'Avsändaren ser inte din e-postadress och visar inte sin egen. Svara därför genom länken ovan, inte på det här mejlet.',
    why: (title) =>
      `Du får det här mejlet för att du har valt att andra projekt får kontakta dig om ${title}. Du ändrar det i Mitt PIS. PIS sparar inte texten.`,
  },
  EN: {
    intro: ({ name, from, about }) =>
      `${name ?? 'A member'} of the project ${from} writes to you through Projects in Collaboration (PIS), since you are responsible for the project ${about}. The text below is the sender’s own. Answer in PIS here:`,
    byMail: (email) => `You can also answer this mail. The answer then goes to ${email}.`,
    inPis:
      'The sender does not see your e-mail address and does not show their own. So answer through the link above, not this mail.',
    why: (title) =>
      `You get this mail because you have chosen that other projects may contact you about ${title}. You change that in My PIS. PIS does not keep the text.`,
  },
};

/** The mail from one project to an owner of another one. */
export function contactMail(letter: Letter): Mail {
  const { to, language, subject, message, link, replyTo, about } = letter;
  const { intro, byMail, inPis, why } = words[language];
  const said = message.split(/\n+/).map((line) => line.trim());
  return composeMail({
    to,
    language,
    link,
    replyTo,
    subject: `PIS: ${subject}`,
    paragraphs: [
      intro(letter),
      ...said.filter(Boolean),
      replyTo ? byMail(replyTo) : inPis,
      why(about),
    ],
  });
}
