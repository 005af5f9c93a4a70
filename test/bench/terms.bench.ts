import fs from 'node:fs';
import { analyse, englishStem, isBaseForm, type Token } from '@pis/search';
import { requireDataFolder } from '../support/lists/data-folder.js';
import { type KnownItem, knownItems } from '../support/lists/known-items.js';
import { benchArguments } from './arguments.js';
import { alignedSentences, type SentencePair } from './terms/aligned-sentences.js';
import { learnt, type Likelihoods, type WordPair } from './terms/translation-model.js';

/*
 * Learns which Swedish words an English one may stand for, from titles and texts that the list of
 * projects has in both languages: only those of the tuning part, so that nothing that is asked by the
 * measurement of known items is among what is learned. Writes the table that search reads.
 * `npm run bench -- terms --data <folder> [--out <file>]`
 */

/** A pair counts where each of both stands for the other so often. */
const enough = 0.1;

/** Swedish words of one English word. */
const mostOfWord = 4;

/** What is written in small letters fewer times is a name, or learned by chance. */
const fewestTimes = 3;

const head = `# English words and the Swedish ones they may stand for, likeliest first.
# Learned by npm run bench -- terms (docs/search.md, Words of another language), not written by hand.
`;

const isEnglish = ({ surface, stop }: Token): boolean => !stop && /^[a-z]{2,}$/.test(surface);

/** How words are written that are compared as one: small letters only, so that names do not count. */
class Written {
  private readonly counts = new Map<string, Map<string, number>>();

  note(key: string, { surface, start }: Token, text: string): void {
    if (text.charAt(start) !== surface.charAt(0)) return;
    const words = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, words.set(surface, (words.get(surface) ?? 0) + 1));
  }

  timesOf(key: string): number {
    return [...(this.counts.get(key)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  }

  usual(key: string): string {
    const words = [...(this.counts.get(key) ?? [])];
    return words.sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0]?.[0] ?? key;
  }
}

const english = new Written();
const swedishWords = new Written();

function stemsOf(text: string, written: Written): string[] {
  return analyse(text)
    .filter(isEnglish)
    .map((token) => {
      const stem = englishStem(token.surface);
      written.note(stem, token, text);
      return stem;
    });
}

/** The Swedish words of a sentence by what they are compared as: base forms, and those of their parts. */
function swedishOf(text: string, written: Written): string[] {
  return analyse(text)
    .filter(({ surface, stop }) => !stop && !/\d/.test(surface))
    .flatMap((token) => {
      const [lemma = ''] = token.lemmas;
      const words = [...new Set([lemma, ...token.parts.map((part) => part.lemma)])];
      for (const word of words) written.note(word, token, text);
      return words;
    });
}

const pairsOf = ({ title, titleEn, text, textEn }: KnownItem): SentencePair[] =>
  titleEn === null ? [] : [[titleEn, title], ...(textEn ? alignedSentences(textEn, text) : [])];

const backwards = (pairs: readonly WordPair[]): WordPair[] =>
  pairs.map(([of, to]) => [to, of] as const);

const isWorthwhile = (stem: string, swedish: string): boolean =>
  isBaseForm(swedish) &&
  `x0${swedish}` !== stem &&
  swedish.length > 1 &&
  swedishWords.timesOf(swedish) >= fewestTimes &&
  analyse(swedish).every(({ stop }) => !stop);

/** The lines of the table: what stands for each other both ways. */
function linesOf(there: Likelihoods, back: Likelihoods): string[] {
  const lines: string[] = [];
  for (const [stem, others] of there) {
    if (english.timesOf(stem) < fewestTimes) continue;
    const sure = [...others]
      .map(([word, likely]) => ({ word, likely, back: back.get(word)?.get(stem) ?? 0 }))
      .filter(
        ({ word, ...pair }) =>
          Math.min(pair.likely, pair.back) >= enough && isWorthwhile(stem, word),
      )
      .sort((a, b) => b.likely * b.back - a.likely * a.back)
      .slice(0, mostOfWord);
    if (sure.length > 0)
      lines.push([english.usual(stem), ...sure.map(({ word }) => word)].join(' '));
  }
  return lines.sort();
}

const wishes = benchArguments(['out']);
const out = wishes.text('out') ?? 'libs/search/english-swedish.txt';
const items = knownItems(requireDataFolder()).filter(({ part }) => part === 'tuning');
const sentences = items
  .flatMap(pairsOf)
  .map(([of, to]): WordPair => [stemsOf(of, english), swedishOf(to, swedishWords)]);
const lines = linesOf(learnt(sentences), learnt(backwards(sentences)));
fs.writeFileSync(out, `${head}${lines.join('\n')}\n`);
process.stdout.write(
  `  ${lines.length} English words learned from ${sentences.length} pairs of sentences: ${out}\n`,
);
