/*
 * What the dictionary does not know of this field, or knows otherwise. Reviewed like code: each line
 * says how words meet. Words of places and programmes, never of persons.
 */

/** Compounds whose parts the dictionary cannot tell, each part by its letters and its lemma. */
interface DomainCompound {
  readonly lemma: string;
  readonly forms: readonly string[];
  /** Where it begins longer words: lärcentrautveckling. */
  readonly begins?: readonly string[];
  /** How many letters of each form are the first part. */
  readonly head: number;
  readonly parts: readonly [first: string, second: string];
}

export const domainCompounds: readonly DomainCompound[] = [
  {
    lemma: 'lärcentrum',
    forms: [
      ...[
        'lärcentrum',
        'lärcentrums',
        'lärcentret',
        'lärcentrets',
        'lärcentrumet',
        'lärcentrumets',
      ],
      ...['lärcentra', 'lärcentras', 'lärcentrat', 'lärcentrats', 'lärcentran', 'lärcentrans'],
      ...['lärcentren', 'lärcentrens', 'lärcentrumen', 'lärcentrumens'],
      ...['lärcenter', 'lärcenters', 'lärcentrerna', 'lärcentrernas', 'lärcentrana'],
    ],
    begins: ['lärcentrum', 'lärcentrums', 'lärcentra', 'lärcenter'],
    head: 3,
    parts: ['lär', 'centrum'],
  },
];

/** Words that have other base forms than the dictionary gives them, or that it does not know. */
export const domainLemmas: Readonly<Record<string, readonly string[]>> = {
  // One organisation, which changed its name.
  skl: ['skr'],
  skls: ['skr'],
  skr: ['skr'],
  skrs: ['skr'],
  esf: ['esf'],
  esfs: ['esf'],
  eu: ['eu'],
  eus: ['eu'],
};

/** Shortened words, as written, with the word they stand for; null: too common to tell anything. */
export const abbreviations: Readonly<Record<string, string | null>> = {
  'a.a.': null,
  'bl.a.': null,
  'ca.': null,
  'd.v.s.': null,
  'e.d.': null,
  'e.g.': null,
  'el.': null,
  'et al.': null,
  'etc.': null,
  'ev.': null,
  'exkl.': null,
  'f.d.': null,
  'f.n.': null,
  'fr.o.m.': null,
  'i.e.': null,
  'inkl.': null,
  'jfr.': null,
  'm.a.o.': null,
  'm.fl.': null,
  'm.m.': null,
  'm.h.a.': null,
  'o.d.': null,
  'o.s.v.': null,
  'p.g.a.': null,
  'resp.': null,
  's.k.': null,
  't.ex.': null,
  't.o.m.': null,
  't.v.': null,
  'kap.': 'kapitel',
  'st.': 'stycke',
  'nr.': 'nummer',
  'sid.': 'sida',
  'kl.': 'klocka',
  'kr.': 'krona',
  'milj.': 'miljon',
  'utb.': 'utbildning',
  'proj.': 'projekt',
  'org.': 'organisation',
};
