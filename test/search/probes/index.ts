import { falseFriends } from './false-friends.probes.js';
import { abbreviations, english, numbers } from './languages.probes.js';
import { longQuestions } from './long.probes.js';
import { allNames } from './names.js';
import { minus, phrases, prefixes, stopWords } from './operators.probes.js';
import { type Probe, type ProbeKind, readProbes } from './probe.js';
import { noDiacritics, typos, unseenSigns } from './spelling.probes.js';
import { compounds, compoundsApart, inflection } from './words.probes.js';

const tables: readonly (readonly [ProbeKind, string])[] = [
  ['INFLECTION', inflection],
  ['COMPOUND', compounds],
  ['COMPOUND_APART', compoundsApart],
  ['TYPO', typos],
  ['NO_DIACRITICS', noDiacritics],
  ['UNSEEN_SIGNS', unseenSigns],
  ['ENGLISH', english],
  ['ABBREVIATION', abbreviations],
  ['NUMBER', numbers],
  ['PHRASE', phrases],
  ['MINUS', minus],
  ['STOP_WORDS', stopWords],
  ['PREFIX', prefixes],
  ['FALSE_FRIEND', falseFriends],
  ['LONG', longQuestions],
];

const read = readProbes(allNames);

/** Every probe there is, in the order of the tables. */
export const probes: readonly Probe[] = tables.flatMap(([kind, table]) => read(kind, table));
