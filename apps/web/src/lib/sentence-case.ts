/** A label as it stands inside a sentence: "Lärcentrum" → "lärcentrum"; "ESF" and "3M" stay. */
export const inSentence = (label: string): string =>
  /^\p{Lu}(\p{Ll}|\P{L}|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** What begins a line: "projektdeltagare" → "Projektdeltagare". */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
