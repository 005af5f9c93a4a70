import type { Name } from './names.js';

/** What a question is about; the tests are grouped by it. */
export type ProbeKind =
  | 'ABBREVIATION'
  | 'COMPOUND'
  | 'COMPOUND_APART'
  | 'ENGLISH'
  | 'FALSE_FRIEND'
  | 'INFLECTION'
  | 'LONG'
  | 'MINUS'
  | 'NO_DIACRITICS'
  | 'NUMBER'
  | 'PHRASE'
  | 'PREFIX'
  | 'STOP_WORDS'
  | 'TYPO'
  | 'UNSEEN_SIGNS';

/** A question with what it must and must not find. */
export interface Probe {
  readonly kind: ProbeKind;
  readonly ask: string;
  readonly finds: readonly Name[];
  readonly misses: readonly Name[];
  /** The first of each pair comes before the second, which need not be found. */
  readonly above: readonly (readonly [Name, Name])[];
  /** What is found must stand among this many first ones. */
  readonly within: number | null;
  readonly why: string;
}

const limit = /\s*\^(\d+)\s*$/;

function nameIn(text: string, known: ReadonlySet<string>): Name {
  if (!known.has(text)) throw new Error(`No document of the probes is called "${text}"`);
  return text as Name;
}

function readLine(kind: ProbeKind, line: string, known: ReadonlySet<string>): Probe {
  const [ask, rest] = line.split(' → ');
  const [told = '', why = ''] = (rest ?? '').split(' // ');
  if (ask === undefined || rest === undefined) throw new Error(`Not a probe: ${line}`);
  const within = limit.exec(told)?.[1];
  const probe = { finds: [] as Name[], misses: [] as Name[], above: [] as [Name, Name][] };
  for (const wish of told.replace(limit, '').split(',')) {
    const text = wish.trim();
    const [first = '', second] = text.split(/\s*>\s*/);
    if (second !== undefined) {
      probe.above.push([nameIn(first, known), nameIn(second, known)]);
      probe.finds.push(nameIn(first, known));
    } else if (text.startsWith('!')) {
      probe.misses.push(nameIn(text.slice(1), known));
    } else {
      probe.finds.push(nameIn(text, known));
    }
  }
  const [typed = ''] = [ask.replace(/^ +/, '').replace(/ +$/, '')];
  return { kind, ask: typed, ...probe, within: within ? Number(within) : null, why: why.trim() };
}

/**
 * Reads a table of probes, one a line: `question → found, !not found, before > after ^5 // reason`,
 * where `^5` says that what is found is among the first five. Empty lines are passed over.
 */
export const readProbes =
  (known: ReadonlySet<string>) =>
  (kind: ProbeKind, table: string): Probe[] =>
    table
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => readLine(kind, line, known));
