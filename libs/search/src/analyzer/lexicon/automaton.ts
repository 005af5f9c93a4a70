/*
 * A set of byte strings as a minimal automaton, in one array of arcs. An arc is a number: label in
 * bits 0–7, whether a string ends with it in bit 8, whether it is the last of its node in bit 9, and
 * the first arc of the node it leads to above (0: none). The root's first arc is given beside.
 */

const isFinal = 1 << 8;
const isLast = 1 << 9;
const targetShift = 10;

/** The most arcs that fit: 22 bits. */
const mostArcs = 1 << 22;

export class Automaton {
  constructor(
    readonly arcs: Uint32Array,
    readonly root: number,
  ) {}

  /** The arc with this label that leaves the node; 0 where there is none. */
  arc(node: number, label: number): number {
    if (node === 0) return 0;
    for (let at = node; ; at += 1) {
      const arc = this.arcs[at] ?? isLast;
      if ((arc & 0xff) === label) return arc;
      if ((arc & isLast) !== 0) return 0;
    }
  }

  /** All arcs that leave the node. */
  arcsOf(node: number): number[] {
    const arcs: number[] = [];
    for (let at = node; node !== 0; at += 1) {
      const arc = this.arcs[at] ?? isLast;
      arcs.push(arc);
      if ((arc & isLast) !== 0) break;
    }
    return arcs;
  }

  /** The bits of all labels that leave the node, each less `offset`. */
  bitsOf(node: number, offset: number): number {
    let bits = 0;
    for (let at = node; node !== 0; at += 1) {
      const arc = this.arcs[at] ?? isLast;
      bits |= (arc & 0xff) - offset;
      if ((arc & isLast) !== 0) break;
    }
    return bits;
  }

  static readonly labelOf = (arc: number): number => arc & 0xff;
  static readonly ends = (arc: number): boolean => (arc & isFinal) !== 0;
  static readonly targetOf = (arc: number): number => arc >>> targetShift;
}

/** A node that is still being written: labels with where they lead. */
interface OpenNode {
  readonly arcs: number[];
}

/** Finds the nodes that are written already by what leaves them. Open addressing. */
class NodeRegister {
  private readonly slots = new Uint32Array(mostArcs);
  private written = 1; // 0 means no node
  readonly arcs = new Uint32Array(mostArcs);

  get length(): number {
    return this.written;
  }

  /** Where the node stands: an equal one where there is one. */
  add({ arcs }: OpenNode): number {
    const size = arcs.length;
    if (size === 0) return 0;
    let hash = 0;
    for (const arc of arcs) hash = Math.imul(hash ^ arc, 0x9e3779b1) ^ (hash >>> 15);
    for (let slot = (hash ^ (hash >>> 11)) & (mostArcs - 1); ; slot = (slot + 1) & (mostArcs - 1)) {
      const node = this.slots[slot] ?? 0;
      if (node === 0) {
        this.slots[slot] = this.written;
        return this.write(arcs);
      }
      if (this.isSame(node, arcs)) return node;
    }
  }

  private write(arcs: readonly number[]): number {
    const node = this.written;
    if (node + arcs.length > mostArcs) throw new Error('The lexicon is too large for its format');
    arcs.forEach((arc, at) => {
      this.arcs[node + at] = at === arcs.length - 1 ? arc | isLast : arc;
    });
    this.written += arcs.length;
    return node;
  }

  private isSame(node: number, arcs: readonly number[]): boolean {
    const last = arcs.length - 1;
    return arcs.every(
      (arc, at) => this.arcs[node + at] === (at === last ? (arc | isLast) >>> 0 : arc),
    );
  }
}

/** Makes the automaton of strings whose characters are all below 256, sorted by them, none twice. */
export function automatonOf(sorted: Iterable<string>): Automaton {
  const register = new NodeRegister();
  const open: OpenNode[] = [{ arcs: [] }];
  let previous = '';
  const close = (depth: number): void => {
    for (let at = open.length - 1; at > depth; at -= 1) {
      const target = register.add(open[at] ?? { arcs: [] });
      const above = open[at - 1]?.arcs ?? [];
      above[above.length - 1] = ((above.at(-1) ?? 0) | (target << targetShift)) >>> 0;
    }
    open.length = depth + 1;
  };
  for (const text of sorted) {
    if (text <= previous) throw new Error(`Not in order: ${text}`);
    let shared = 0;
    while (shared < previous.length && previous[shared] === text[shared]) shared += 1;
    close(shared);
    for (let at = shared; at < text.length; at += 1) {
      const final = at === text.length - 1 ? isFinal : 0;
      open[at]?.arcs.push(text.charCodeAt(at) | final);
      open.push({ arcs: [] });
    }
    previous = text;
  }
  close(0);
  const root = register.add(open[0] ?? { arcs: [] });
  return new Automaton(register.arcs.slice(0, register.length), root);
}
