import { composeMail, Language, type Mail } from '@pis/accounts';
import type { MemberRole } from '@pis/core';

interface Words {
  subject: (title: string) => string;
  invited: Record<MemberRole, (title: string) => string>;
  rest: string;
}

/** The words of the mail to somebody who was invited to a project. */
const words: Record<Language, Words> = {
  SV: {
    subject: (title) => `Du är inbjuden till ${title}`,
    invited: {
      CONTRIBUTOR: (title) =>
        `Du är inbjuden att skriva lärdomar för projektet ${title} i Projekt i samverkan (PIS). Öppna länken och logga in med den här e-postadressen.`,
      OWNER: (title) =>
        `Du är inbjuden att ansvara för projektet ${title} i Projekt i samverkan (PIS). Öppna länken och logga in med den här e-postadressen.`,
    },
    rest: 'Känner du inte till projektet? Då behöver du inte göra något.',
  },
  EN: {
    subject: (title) => `You are invited to ${title}`,
    invited: {
      CONTRIBUTOR: (title) =>
        `You are invited to write lessons for the project ${title} in Projects in Collaboration (PIS). Open the link and sign in with this e-mail address.`,
      OWNER: (title) =>
        `You are invited to be responsible for the project ${title} in Projects in Collaboration (PIS). Open the link and sign in with this e-mail address.`,
    },
    rest: 'Do you not know the project? Then you need not do anything.',
  },
};

export interface Invitation {
  to: string;
  language: Language;
  role: MemberRole;
  /** Title of the project. */
  title: string;
  link: string;
}

export const invitationMail = ({ to, language, role, title, link }: Invitation): Mail =>
  composeMail({
    to,
    language,
    link,
    subject: words[language].subject(title),
    paragraphs: [words[language].invited[role](title), words[language].rest],
  });
