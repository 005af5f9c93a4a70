/** The language a brief is written out in; what people wrote stays in theirs. */
export type DocumentLanguage = 'sv' | 'en';

/** Of a concept. */
export const labelIn = (
  language: DocumentLanguage,
  { labelSv, labelEn }: { labelSv: string; labelEn: string },
): string => (language === 'sv' ? labelSv : labelEn);

const zone = 'Europe/Stockholm';

/** "25 november 2026", the day in Sweden. */
export const dayIn = (language: DocumentLanguage, at: Date): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: zone,
  }).format(at);

/** "25 november 2026 kl. 14:32". */
export const instantIn = (language: DocumentLanguage, at: Date): string => {
  const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: zone }).format(at);
  return language === 'sv'
    ? `${dayIn(language, at)} kl. ${time.replace(':', '.')}`
    : `${dayIn(language, at)} at ${time}`;
};

/** A label inside a sentence: its first letter small, unless its first word is an abbreviation. */
export const inSentence = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase('sv') + label.slice(1);

/** "a, b och c". */
export const listIn = (language: DocumentLanguage, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
