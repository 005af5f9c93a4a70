import fs from 'node:fs';
import path from 'node:path';
import dictionary from 'dictionary-sv';
import { domainCompounds, domainHeads, domainStems } from '../domain-lexicon.js';
import { stopWords } from '../stop-words.js';
import { readAffixes, readEntries } from './affixes.js';
import { expand, type OwnWord } from './expand.js';
import { writeLexicon } from './lexicon-file.js';
import { use } from './reading.js';

/** Makes the lexicon of the npm dictionary: `node make-lexicon.js <file>`. */
const [, , target = 'dist/libs/search/lexicon.bin'] = process.argv;

const ownCompounds: OwnWord[] = domainCompounds.flatMap(({ lemma, forms, begins = [] }) => [
  ...forms.map((form) => ({
    form,
    lemma,
    uses: use.word | use.end | (begins.includes(form) ? use.begin | use.middle : 0),
  })),
  ...begins
    .filter((form) => !forms.includes(form))
    .map((form) => ({ form, lemma, uses: use.begin | use.middle })),
]);

const ownStems: OwnWord[] = Object.entries(domainStems).map(([form, lemma]) => ({
  form,
  lemma,
  uses: use.word | use.begin | use.middle,
}));

const ownHeads: OwnWord[] = Object.entries(domainHeads).map(([form, lemma]) => ({
  form,
  lemma,
  uses: use.word | use.end,
}));

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const forms = expand(readEntries(text(dictionary.dic)), readAffixes(text(dictionary.aff)), [
  ...ownCompounds,
  ...ownStems,
  ...ownHeads,
]);
const seed = JSON.stringify([domainCompounds, domainStems, domainHeads, [...stopWords]]);
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, writeLexicon(forms, seed));
