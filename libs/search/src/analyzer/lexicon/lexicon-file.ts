import { createHash } from 'node:crypto';
import { Automaton, automatonOf } from './automaton.js';
import type { Forms } from './expand.js';
import type { Reading } from './reading.js';

/*
 * The lexicon as bytes: one line of JSON, then the arcs of an automaton. Each of its strings is a form
 * with one reading of it: the letters of the form, `separator`, the uses, how many letters to take
 * off the end, and the letters to put there to come to the base form.
 */

const magic = 'pis-lexicon-1';
const separator = 1;
const firstNumber = 2;
const firstLetter = 32;

interface Header {
  readonly magic: string;
  /** Names the content. */
  readonly hash: string;
  /** Letters in the order of their labels. */
  readonly alphabet: string;
  readonly root: number;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The file's bytes for these forms; `seed` is what else the meaning of the words depends on. */
export function writeLexicon(forms: Forms, seed: string): Buffer {
  const letters = new Set<string>();
  for (const [form, readings] of forms)
    for (const text of [form, ...readings.map(({ lemma }) => lemma)])
      for (let at = 0; at < text.length; at += 1) letters.add(text.charAt(at));
  const alphabet = [...letters].sort().join('');
  if (alphabet.length > 256 - firstLetter) throw new Error('Too many letters for the lexicon');
  const labels = new Map([...alphabet].map((letter, at) => [letter, firstLetter + at]));
  const code = (text: string): string =>
    String.fromCharCode(...Array.from(text, (letter) => labels.get(letter) ?? 0));
  const strings: string[] = [];
  for (const [form, readings] of forms) {
    for (const { lemma, uses } of readings) {
      const shared = sharedLength(form, lemma);
      const numbers = [separator, firstNumber + uses, firstNumber + form.length - shared];
      strings.push(code(form) + String.fromCharCode(...numbers) + code(lemma.slice(shared)));
    }
  }
  const { arcs, root } = automatonOf([...new Set(strings)].sort());
  const body = Buffer.from(arcs.buffer, arcs.byteOffset, arcs.byteLength);
  const hash = createHash('sha256').update(seed).update(alphabet).update(body).digest('hex');
  const header: Header = { magic, hash: hash.slice(0, 12), alphabet, root };
  const line = JSON.stringify(header);
  // The arcs are read in place, so they begin at a multiple of four.
  const size = Math.ceil((Buffer.byteLength(line) + 1) / 4) * 4;
  const padding = ' '.repeat(size - 1 - Buffer.byteLength(line));
  return Buffer.concat([Buffer.from(`${line}${padding}\n`), body]);
}

/** Looks forms up in the bytes of a lexicon, which stay as they are. */
export class Lexicon {
  private constructor(
    readonly hash: string,
    /** Bytes kept in memory. */
    readonly size: number,
    private readonly automaton: Automaton,
    private readonly alphabet: string,
    private readonly labels: ReadonlyMap<number, number>,
  ) {}

  /** @throws for bytes that are no lexicon of this format. */
  static read(bytes: Buffer): Lexicon {
    const end = bytes.indexOf('\n');
    const header = JSON.parse(bytes.subarray(0, Math.max(end, 0)).toString()) as Header;
    if (header.magic !== magic) throw new Error('not a lexicon of this version');
    const start = bytes.byteOffset + end + 1;
    const arcs =
      start % 4 === 0
        ? new Uint32Array(bytes.buffer, start, (bytes.length - end - 1) / 4)
        : new Uint32Array(new Uint8Array(bytes.subarray(end + 1)).buffer);
    const labels = new Map(
      Array.from(header.alphabet, (letter, at) => [letter.charCodeAt(0), firstLetter + at]),
    );
    const automaton = new Automaton(arcs, header.root);
    return new Lexicon(header.hash, bytes.length, automaton, header.alphabet, labels);
  }

  /** Where looking up begins. */
  get root(): number {
    return this.automaton.root;
  }

  /** The node behind one more letter (a UTF-16 unit); 0 where no form goes on so. */
  step(node: number, letter: number): number {
    const label = this.labels.get(letter);
    return label === undefined ? 0 : Automaton.targetOf(this.automaton.arc(node, label));
  }

  /** All letters that go on from a node, with the nodes behind them. */
  *steps(node: number): Generator<readonly [letter: string, node: number]> {
    for (const arc of this.automaton.arcsOf(node)) {
      const label = Automaton.labelOf(arc);
      if (label < firstLetter) continue;
      yield [this.alphabet.charAt(label - firstLetter), Automaton.targetOf(arc)];
    }
  }

  /** How the form that ends at this node may be used, all readings together; 0 for no form. */
  usesAt(node: number): number {
    const behind = Automaton.targetOf(this.automaton.arc(node, separator));
    return this.automaton.bitsOf(behind, firstNumber);
  }

  /** What the form that ends at this node may be. */
  readingsAt(node: number, form: string): Reading[] {
    const behind = Automaton.targetOf(this.automaton.arc(node, separator));
    const readings: Reading[] = [];
    for (const usesArc of this.automaton.arcsOf(behind)) {
      const uses = Automaton.labelOf(usesArc) - firstNumber;
      for (const stripArc of this.automaton.arcsOf(Automaton.targetOf(usesArc))) {
        const kept = form.slice(0, form.length - (Automaton.labelOf(stripArc) - firstNumber));
        if (Automaton.ends(stripArc)) readings.push({ lemma: kept, uses });
        this.collect(Automaton.targetOf(stripArc), kept, uses, readings);
      }
    }
    return readings;
  }

  private collect(node: number, text: string, uses: number, readings: Reading[]): void {
    for (const arc of this.automaton.arcsOf(node)) {
      const longer = text + this.alphabet.charAt(Automaton.labelOf(arc) - firstLetter);
      if (Automaton.ends(arc)) readings.push({ lemma: longer, uses });
      this.collect(Automaton.targetOf(arc), longer, uses, readings);
    }
  }

  /** What a form may be; empty where it is not known. */
  readings(form: string): Reading[] {
    let node = this.automaton.root;
    for (let at = 0; at < form.length && node !== 0; at += 1)
      node = this.step(node, form.charCodeAt(at));
    return node === 0 ? [] : this.readingsAt(node, form);
  }
}
