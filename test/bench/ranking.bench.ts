import { requireDataFolder } from '../support/lists/data-folder.js';
import { type KnownItem, knownItems } from '../support/lists/known-items.js';
import { take } from '../support/lists/made-projects.js';
import { madeTexts } from '../support/lists/text-generator.js';
import { benchArguments } from './arguments.js';
import { MemoryIndex } from './memory-index.js';
import { type Place, placeOf, quality } from './rank.js';
import { printTable } from './table.js';

/*
 * The ranking of known items without engines, for whoever tunes it: a change is seen in seconds. Only
 * the tuning part asks. What it gives is no figure to report: that is known-items, on the unseen part.
 * `npm run bench -- ranking --data <folder> [--size 2400|50000] [--fails 0|n]`
 */

const seed = 4;
const looked = 20;

const wishes = benchArguments(['size', 'fails']);
const items = knownItems(requireDataFolder());
const made = madeTexts(
  items.map(({ text }) => text),
  seed,
);
const more = Math.max(0, wishes.number('size', 2400) - items.length);
const index = new MemoryIndex([...items, ...take(made, more)]);
const tuning = items.filter(({ part }) => part === 'tuning');

let candidates = 0;
function placeFor(question: string, { id }: KnownItem): Place {
  const answer = index.ask(question);
  candidates += answer.candidates;
  return placeOf(answer.ids.slice(0, looked), id);
}

const since = performance.now();
const places = tuning.map((item) => placeFor(item.title, item));
const english = tuning.flatMap((item) =>
  item.titleEn === null ? [] : [placeFor(item.titleEn, item)],
);
const seconds = (performance.now() - since) / 1000;
const asked = places.length + english.length;
printTable(
  `${items.length + more} documents in memory; ${asked} questions of the tuning part, ${seconds.toFixed(1)} s, ${(candidates / asked).toFixed(0)} candidates each`,
  ['MRR', 'r@10', 'English, learned from', 'r@10'],
  [[...quality(places), ...quality(english)]],
);
const fails = tuning.filter((_, at) => places[at] !== 1).slice(0, wishes.number('fails', 0));
for (const { title } of fails) process.stdout.write(`  ${title}\n`);
