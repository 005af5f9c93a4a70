import type { ConceptLabel } from './vocabulary.js';

/** What PIS itself speaks of, in both languages: no factor or theme has these names. */
const words: readonly (readonly string[])[] = [
  ['framgångsfaktor', 'success factor'],
  ['hinder', 'obstacle', 'barrier'],
  ['lärdom', 'lesson learned', 'lessons learned'],
  ['förstudie', 'pre-study', 'feasibility study'],
  ['slutrapport', 'final report'],
  ['öppen fråga', 'open question'],
];

const key = (place: number): string => `xp${place.toString().padStart(4, '0')}z`;

/** Words of the product as concepts. */
export const productWords: readonly ConceptLabel[] = words.flatMap((labels, place) =>
  labels.map((label) => ({ concept: key(place), label })),
);

const anyKey = /^x(?:c[0-9a-f]{32}|p\d{4})z$/;

/** Whether a word of the index is the key of a concept. */
export const isConceptKey = (word: string): boolean => anyKey.test(word);
