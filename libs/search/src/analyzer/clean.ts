/** What stands inside a word without being part of it: soft hyphen, word joiner, joining controls. */
export const insideWord = '\\u00AD\\u2060\\u200C\\u200D';

const loneSurrogates = /\p{Surrogate}/gu;
const unseen = new RegExp(`[${insideWord}]`, 'gu');
const spaces = /[\s\u00A0\u1680\u180E\u2000-\u200B\u202F\u205F\u3000\uFEFF\p{Cc}]/gu;
const doubleQuotes = /[“”„‟«»″＂]/gu;
const singleQuotes = /[‘’‚‛′]/gu;
const minusSigns = /[\u2212\uFF0D]/gu;

/**
 * A question as it is read: well formed and composed, one kind of space, quote and minus, nothing
 * unseen inside words. What is indexed is not rewritten; `analyse` reads it the same way and keeps
 * the places of the original.
 */
export function clean(text: string): string {
  return text
    .replace(loneSurrogates, '\uFFFD')
    .normalize('NFC')
    .replace(unseen, '')
    .replace(spaces, ' ')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(minusSigns, '-');
}

/** A value as the database can hold it: NUL it cannot, so no document has what this leaves. */
export const storable = (value: string): string => value.replaceAll('\0', '\uFFFD');
