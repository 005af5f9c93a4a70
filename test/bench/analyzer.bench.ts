import { analyse, analyzerVersion, loadLexicon } from '@pis/search';
import { requireDataFolder } from '../support/lists/data-folder.js';
import { knownItems } from '../support/lists/known-items.js';
import { benchArguments } from './arguments.js';
import { ms, part, printTable } from './table.js';

/*
 * How fast texts become words, and what the lexicon costs a process.
 * `npm run bench -- analyzer --data <folder> [--times n]`
 */

const wishes = benchArguments(['times']);
const times = wishes.number('times', 5);

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** What loading takes, milliseconds and bytes of the whole process. */
function loading(): { took: number; grew: number; size: number } {
  const before = process.memoryUsage().rss;
  const since = performance.now();
  const { size } = loadLexicon();
  return {
    took: performance.now() - since,
    grew: process.memoryUsage().rss - before,
    size,
  };
}

/** Units a second, the best of some runs: other processes only ever make it slower. */
function speed(units: number, runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const since = performance.now();
    work();
    best = Math.min(best, performance.now() - since);
  }
  return (units / best) * 1000;
}

const plainWords = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const { took, grew, size } = loading();
const texts = knownItems(requireDataFolder()).map(({ text }) => text);
const cold = performance.now();
const tokens = texts.reduce((sum, text) => sum + analyse(text).length, 0);
const first = (tokens / (performance.now() - cold)) * 1000;
const analysed = speed(tokens, times, () => texts.forEach((text) => analyse(text)));
const plain = speed(tokens, times, () =>
  texts.forEach((text) => Array.from(text.toLowerCase().matchAll(plainWords), ([word]) => word)),
);
printTable(
  `${texts.length} texts, ${tokens} words, analyzer ${analyzerVersion}`,
  ['', 'words a second', 'to plain'],
  [
    ['plain words, no lexicon', plain.toFixed(0), part(1)],
    ['analysed', analysed.toFixed(0), part(analysed / plain)],
    ['analysed, each word for the first time', first.toFixed(0), part(first / plain)],
  ],
);
printTable(
  'the lexicon',
  ['', ''],
  [
    ['file, MB', megabytes(size)],
    ['loading again, ms', ms(took)],
    ['memory it added, MB', megabytes(grew)],
    ['memory of the process after all, MB', megabytes(process.memoryUsage().rss)],
  ],
);
