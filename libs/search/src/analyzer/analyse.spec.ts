import fc from 'fast-check';
import { analyse } from './analyse.js';
import { clean } from './clean.js';
import { fold } from './fold.js';

const softHyphen = '\u00AD';
const combining = { ring: '\u030A', dots: '\u0308' };

describe('fold', () => {
  const table: [word: string, folded: string][] = [
    ['lärcentrum', 'larcentrum'],
    ['LÄRCENTRUM', 'larcentrum'],
    ['Åre', 'are'],
    ['Övertorneå', 'overtornea'],
    [`la${combining.dots}rcentrum`, 'larcentrum'],
    [`A${combining.ring}re`, 'are'],
    ['idé', 'ide'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ﬁnansiering', 'finansiering'],
    ['ＰＩＳ', 'pis'],
    ['3M', '3m'],
    ['m²', 'm2'],
    ['Гевле', 'гевле'],
  ];
  test.each(table)('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('clean', () => {
  const table: [what: string, text: string, cleaned: string][] = [
    ['a no-break space', 'lär\u00A0centrum', 'lär centrum'],
    ['a narrow space', '3\u202F706', '3 706'],
    ['a zero-width space', 'lär\u200Bcentrum', 'lär centrum'],
    ['a line break', 'lär\ncentrum', 'lär centrum'],
    ['NUL', 'lär\u0000centrum', 'lär centrum'],
    ['a soft hyphen', `lär${softHyphen}centrum`, 'lärcentrum'],
    ['Swedish quotes', '”lär centrum”', '"lär centrum"'],
    ['guillemets', '»lär centrum»', '"lär centrum"'],
    ['an apostrophe', 'PIS’', "PIS'"],
    ['a minus sign', '\u2212kommun', '-kommun'],
    ['decomposed letters', `la${combining.dots}r`, 'lär'],
    ['half a pair', 'lär\uD83Dcentrum', 'lär\uFFFDcentrum'],
  ];
  test.each(table)('%s', (_what, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });
});

describe('analyse', () => {
  const words = (text: string): string[] => analyse(text).map(({ folded }) => folded);

  const table: [text: string, folded: string[]][] = [
    ['', []],
    ['Lärcentra pekas ut.', ['larcentra', 'pekas', 'ut']],
    ['3M-nätverket', ['3m', 'natverket']],
    ['Plug In 2.0', ['plug', 'in', '2d0']],
    ['lärcentra/kommunal', ['larcentra', 'kommunal']],
    [`lär${softHyphen}centrum`, ['larcentrum']],
    ['lär\u200Bcentrum', ['lar', 'centrum']],
    ['”kreativ trängsel”', ['kreativ', 'trangsel']],
    ['… – ! " \' \\ & | : * ( )', []],
    ['a\u0000b', ['a', 'b']],
    ['lär\uD83Dcentrum', ['lar', 'centrum']],
  ];
  test.each(table)('%j', (text, folded) => {
    expect(words(text)).toEqual(folded);
  });

  test('keeps the word as written beside the folded one', () => {
    expect(analyse('Råd')).toMatchObject([{ surface: 'råd', folded: 'rad', start: 0, end: 3 }]);
  });

  test('places are those of the text as given, UTF-16', () => {
    const text = `😀 Lär${softHyphen}centrum i La${combining.dots}n`;
    const [first, second, third] = analyse(text);
    expect(text.slice(first?.start, first?.end)).toBe(`Lär${softHyphen}centrum`);
    expect(first?.start).toBe(3);
    expect(text.slice(second?.start, second?.end)).toBe('i');
    expect(text.slice(third?.start, third?.end)).toBe(`La${combining.dots}n`);
  });

  test('a word without end is cut, and stays whole characters', () => {
    const [token] = analyse('𝒳'.repeat(300));
    expect(token?.surface.length).toBeLessThanOrEqual(100);
    expect(token?.surface).not.toMatch(/\p{Surrogate}/u);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'ä',
        ' ',
        '-',
        '"',
        softHyphen,
        '\u200B',
        combining.dots,
        '\uD83D',
      ),
    }),
  );

  test('a text and its cleaned form have the same words', () => {
    fc.assert(fc.property(anyText, (text) => expect(words(clean(text))).toEqual(words(text))));
  });

  test('tokens stand in order inside the text, and none is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of analyse(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.folded).toMatch(/^[\p{L}\p{N}]+$/u);
          end = token.end;
        }
      }),
    );
  });

  test('parts stand inside their word, in order of where they begin', () => {
    const words = fc.array(
      fc.constantFrom(
        'lärcentrautveckling',
        `Lär${softHyphen}centrum`,
        `framga${combining.ring}ngsfaktorer`,
        'vuxenutbildningsplan',
        'larcentrum',
        '3 706 566',
        't.ex.',
        'ESF:s',
        '2.0:s',
      ),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ', ', '/', ' – '), (run, between) => {
        for (const { start, end, parts } of analyse(run.join(between))) {
          let from = start;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(from);
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.end).toBeLessThanOrEqual(end);
            from = part.start;
          }
        }
      }),
    );
  });

  test('parts are told by where they are written, unseen and combining characters too', () => {
    const parts = (text: string): string[] =>
      analyse(text).flatMap((token) => token.parts.map(({ start, end }) => text.slice(start, end)));
    expect(parts('Om framgångsfaktorer')).toEqual(['framgångs', 'faktorer']);
    expect(parts(`Lär${softHyphen}centra`)).toEqual([`Lär${softHyphen}`, 'centra']);
    expect(parts(`framga${combining.ring}ngsfaktor`)).toEqual([
      `framga${combining.ring}ngs`,
      'faktor',
    ]);
  });

  test('the base form of a word has itself among its base forms', () => {
    for (const word of ['kommunerna', 'hindren', 'lärcentra', 'deltog', 'lärcentrautvecklingar'])
      for (const lemma of analyse(word)[0]?.lemmas ?? [])
        expect(analyse(lemma)[0]?.lemmas).toContain(lemma);
  });

  test('any text has words with base forms, and the same ones each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = analyse(text);
        for (const { lemmas } of tokens) {
          expect(lemmas.length).toBeGreaterThan(0);
          for (const lemma of lemmas) expect(lemma).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        }
        expect(analyse(text)).toEqual(tokens);
      }),
    );
  });
});
