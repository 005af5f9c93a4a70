import { perWord } from '../../analyzer/per-word.js';

/*
 * How words stand in the `tsvector` of a document: as written, and in namespaces of their own, behind
 * a mark that no word can begin with, all at the place of the word. Concepts stand by their keys,
 * which no word looks like.
 */

/** Without its marks, where it has any. */
const foldedMark = '~';
/** The likeliest base form, where the word is not written so; and the others, or guessed ones. */
const lemmaMark = '=';
const otherLemmaMark = '^';
/** The base form of a part of a compound. */
const partMark = '+';

/** A word as the text forms of `tsvector` and `tsquery` take it. */
export const quoted = (lexeme: string): string =>
  `'${/['\\]/.test(lexeme) ? lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''") : lexeme}'`;

export const foldedLexeme = (folded: string): string => foldedMark + folded;

/** The lexemes that tell that a text has what is most likely a form of the word. */
export const likelyLexemes = (lemma: string): string[] => [lemma, lemmaMark + lemma];

/** The lexemes that tell that a text has what may be a form of the word. */
export const lemmaLexemes = (lemma: string): string[] => [
  ...likelyLexemes(lemma),
  otherLemmaMark + lemma,
];

/** The lexeme that tells that a text has a compound with the word in it. */
export const partLexeme = (lemma: string): string => partMark + lemma;

/** All lexemes of one word of a text, each once, as the text form of `tsvector` takes them. */
export const quotedLexemesOf = perWord(
  ({ surface, folded, lemmas, guessed, parts }): readonly string[] => {
    const lexemes = [
      surface,
      ...(surface === folded ? [] : [foldedMark + folded]),
      ...lemmas.flatMap((lemma, at) =>
        lemma === surface ? [] : [(at === 0 && !guessed ? lemmaMark : otherLemmaMark) + lemma],
      ),
      ...parts.map(({ lemma }) => partMark + lemma),
    ];
    return [...new Set(lexemes)].map(quoted);
  },
);
