import slugify from '@sindresorhus/slugify';

/** Words that stand where a slug could: `/projekt/nytt` is the form of a new project. */
const reserved = new Set(['nytt', 'ny', 'nya']);

/** Longer ones are cut at a word; addresses are read aloud and pasted into mails. */
const longest = 80;

/**
 * What a title looks like in an address: small letters, digits and dashes, å and ä as a, ö as o.
 * Never empty.
 */
export function slugOf(text: string): string {
  const words = slugify(text.normalize('NFC'), {
    locale: 'sv',
    decamelize: false,
    customReplacements: [['&', ' och ']],
  });
  if (words.length <= longest) return words || 'utan-namn';
  const cut = words.slice(0, longest + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : longest);
}

/** The slug itself where it is free, else the first of -2, -3 … that is. */
export function firstFree(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug) && !reserved.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
