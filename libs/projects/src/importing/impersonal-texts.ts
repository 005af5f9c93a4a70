import { type PersonalPattern, personalPatterns, withoutPersonal } from '@pis/contract';
import { type ListedField, type ListedTexts, NotAProject } from './listed-project.js';

/** Running texts: what points out a person is taken out, the rest stands. */
const masked = ['description', 'descriptionEn', 'summary', 'summaryEn'] as const;

/** Names: with something taken out they would name nothing. */
const refused = ['funder', 'organisation', 'programme', 'title'] as const;

const words = {
  SV: {
    EMAIL: '[e-postadress borttagen]',
    PERSONAL_NUMBER: '[personnummer borttaget]',
    PHONE: '[telefonnummer borttaget]',
  },
  EN: {
    EMAIL: '[e-mail address removed]',
    PERSONAL_NUMBER: '[personal identity number removed]',
    PHONE: '[telephone number removed]',
  },
} as const;

const names: Readonly<Record<PersonalPattern, string>> = {
  EMAIL: 'an e-mail address',
  PERSONAL_NUMBER: 'a personal identity number',
  PHONE: 'a telephone number',
};

const said = (kinds: readonly PersonalPattern[], field: ListedField): string =>
  `${kinds.map((kind) => names[kind]).join(' and ')} in the ${field}`;

const languageOf = (field: ListedField, language: 'EN' | 'SV') =>
  field.endsWith('En') ? ('EN' as const) : language;

/**
 * The texts of a line without what seems to point out a person, and what was taken out, in words.
 * @throws NotAProject where a name seems to hold such a thing
 */
export function impersonal(
  texts: ListedTexts,
  language: 'EN' | 'SV',
): { texts: ListedTexts; taken: string[] } {
  for (const field of refused) {
    const kinds = personalPatterns(texts[field] ?? '');
    if (kinds.length > 0) throw new NotAProject(`there seems to be ${said(kinds, field)}`);
  }
  const clean = { ...texts };
  const taken: string[] = [];
  for (const field of masked) {
    const text = texts[field];
    const kinds = personalPatterns(text ?? '');
    if (!text || kinds.length === 0) continue;
    clean[field] = withoutPersonal(text, (kind) => words[languageOf(field, language)][kind]);
    taken.push(said(kinds, field));
  }
  return { texts: clean, taken };
}
