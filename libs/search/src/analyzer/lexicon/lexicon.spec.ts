import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAffixes, readEntries } from './affixes.js';
import { automatonOf } from './automaton.js';
import { expand, type Forms } from './expand.js';
import { Lexicon, writeLexicon } from './lexicon-file.js';
import { lexicon, loadLexicon } from './load-lexicon.js';
import { use } from './reading.js';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'å', 'š', 'n'),
  minLength: 1,
  maxLength: 6,
});
const readings = fc.array(fc.record({ lemma: word, uses: fc.integer({ min: 1, max: 15 }) }), {
  minLength: 1,
  maxLength: 3,
});

describe('the file', () => {
  test('gives back what was written, and knows nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, readings)), word, (pairs, other) => {
        const forms: Forms = new Map(pairs);
        const read = Lexicon.read(writeLexicon(forms, ''));
        const sorted = (form: string): string[] =>
          [...new Set(read.readings(form).map(({ lemma, uses }) => `${lemma} ${uses}`))].sort();
        for (const [form, expected] of forms)
          expect(sorted(form)).toEqual(
            [...new Set(expected.map(({ lemma, uses }) => `${lemma} ${uses}`))].sort(),
          );
        if (!forms.has(other)) expect(read.readings(other)).toEqual([]);
      }),
    );
  });

  test('is named by its content, and by what else its words depend on', () => {
    const forms: Forms = new Map([['bil', [{ lemma: 'bil', uses: 1 }]]]);
    const hash = (given: Forms, seed: string): string =>
      Lexicon.read(writeLexicon(given, seed)).hash;
    expect(hash(forms, '')).toBe(hash(new Map(forms), ''));
    expect(hash(forms, '')).not.toBe(hash(forms, 'more'));
    expect(hash(forms, '')).not.toBe(hash(new Map([['bil', [{ lemma: 'bil', uses: 3 }]]]), ''));
  });

  test('is small: nothing but its bytes is kept', () => {
    expect(lexicon.size).toBeGreaterThan(500_000);
    expect(lexicon.size).toBeLessThan(5_000_000);
  });

  test('that is missing is told of in one sentence that says what to do', () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'no-lexicon-'));
    expect(() => loadLexicon(empty)).toThrow(/^The lexicon \S+ is missing\. .*npm run build$/);
  });

  test('strings out of order are a bug of the writer', () => {
    expect(() => automatonOf(['b', 'a'])).toThrow(/order/);
  });
});

describe('forms of a dictionary', () => {
  const affixes = readAffixes(
    [
      'SFX A Y 1',
      'SFX A 0 s .',
      'SFX D Y 2',
      'SFX D 0 en [^a]',
      'SFX D 0 nde a',
      'SFX v N 1',
      'SFX v 0 s/WXZ [^a]',
      'SFX E Y 1',
      'SFX E um a um',
    ].join('\n'),
  );
  const formsOf = (...entries: string[]): Forms =>
    expand(readEntries(['0', ...entries].join('\n')), affixes, []);

  test('are made by the rules that fit its end', () => {
    const made = [...formsOf('bil/ADXY').keys()].filter((form) => form.startsWith('bil'));
    expect(made).toEqual(['bil', 'bils', 'bilen']);
    expect(formsOf('bil/ADXY').get('bil')).toEqual([
      { lemma: 'bil', uses: use.word | use.begin | use.end },
    ]);
  });

  test('what only begins compounds is no word', () => {
    expect(formsOf('behov/v').get('behovs')).toEqual([{ lemma: 'behov', uses: use.begin }]);
    expect(formsOf('arbete', 'arbets/XZ').get('arbets')).toEqual([
      { lemma: 'arbete', uses: use.begin },
    ]);
  });

  test('a derivation is a word of its own', () => {
    expect(
      formsOf('söka/D')
        .get('sökande')
        ?.map(({ lemma }) => lemma),
    ).toEqual(['sökande']);
  });

  test('a short word makes no Latin plural', () => {
    expect(formsOf('tum/E', 'faktum/E').has('ta')).toBe(false);
    expect(formsOf('faktum/E').has('fakta')).toBe(true);
  });

  test('what the dictionary forbids, or writes with signs, is left out', () => {
    const forms = formsOf('felord/%A', 'a-b', 'rättord');
    expect(['felord', 'a-b', 'rättord'].filter((word) => forms.has(word))).toEqual(['rättord']);
  });
});
