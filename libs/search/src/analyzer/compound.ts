import { lexicon } from './lexicon/load-lexicon.js';
import { use } from './lexicon/reading.js';

/** One piece of a compound: letters `from` to `to`, the latter exclusive, and its base forms. */
export interface CompoundPiece {
  readonly from: number;
  readonly to: number;
  readonly lemmas: readonly string[];
}

/** Shorter words are not taken apart; of those that the lexicon knows, one letter less will do. Letters. */
export const shortestCompound = 8;
export const shortestKnownCompound = 7;
const shortestPart = 3;
const longMiddle = 5;

/** Prefixes: what they begin is a word of its own meaning (framgång, samverkan), or says little more. */
const prefixes = new Set(
  `all allt and anti art att bak bort dit dom där efter eko emot ett ena ens era eta fram från före för
  genom hos hit huru hän här inom inte jag kon kring med mellan men mis mot ned ner nog non non ock och olik om
  ont pre pro rea res sam sen sin son som sub tre till tills tro tvi und under upp upprop ur uti
  utan utom utöver vad van var vid via vidare vore åter över öster`.split(/\s+/),
);

/** Suffixes that are words too: verksamhet is no het, landskap no skap. */
const suffixes = new Set(
  `aktig all ande ant are art asen bar bara bart bert dom domar domars domen else ens era eri erna ers fri fria full
  fulla fullt gare het heten heter heters ing iska isk lek lig liga ling lingar löst lös lösa man mans mäss
  mässig mässiga mässigt ning orna rik rika sam samma samt sel skap skapen skapet skaper sta tal tar ten
  tens tor vis värd värda värt`.split(/\s+/),
);

/** Words that only end others: deltagare is no del and no taker, kartläggning lays no map. */
const noHeads = new Set(
  `farande fallande förande gångare givning görande hållning hållare hävande hävdande logisk läggande läggare
  läggning nation ning ring saklig skridande ständig sättande sättare sättning tagande tagare tagning
  varande ställning ställande ställa`.split(/\s+/),
);

/** Whether the word is also a prefix or a suffix: what it begins or ends is mostly no compound of it. */
export const isAffix = (word: string): boolean => prefixes.has(word) || suffixes.has(word);

interface Path {
  /** How many pieces. */
  readonly count: number;
  /** Where the first of them ends. */
  readonly to: number;
  readonly next: Path | null;
  readonly at: number;
}

/** Where pieces that begin at `from` may end, with how they may be used. */
function* ends(word: string, from: number): Generator<readonly [to: number, uses: number]> {
  let node = lexicon.root;
  for (let at = from; at < word.length; at += 1) {
    node = lexicon.step(node, word.charCodeAt(at));
    if (node === 0) return;
    if (at + 1 - from >= shortestPart) {
      const uses = lexicon.usesAt(node);
      if (uses !== 0) yield [at + 1, uses];
    }
  }
}

const better = (one: Path | null, other: Path): Path =>
  one === null || other.count < one.count || (other.count === one.count && other.to > one.to)
    ? other
    : one;

/** Where the next piece may begin: also one letter back, for of three equal letters one is not written. */
function nextPath(word: string, to: number, paths: readonly (Path | null)[]): Path | null {
  const plain = paths[to] ?? null;
  const shared = word[to - 1] === word[to - 2] ? (paths[to - 1] ?? null) : null;
  if (!plain || !shared) return plain ?? shared;
  return shared.count < plain.count ? shared : plain;
}

/** The dictionary lets few words stand in the middle; longer ones that may begin are let too. */
const mayGoOn = (uses: number, from: number, to: number): boolean =>
  (uses & use.begin) !== 0
    ? from === 0 || to - from >= longMiddle || (uses & use.middle) !== 0
    : from > 0 && (uses & use.middle) !== 0;

/** The pieces of fewest number that the word can be made of; null where it is none or one. */
function pathOf(word: string): Path | null {
  const paths: (Path | null)[] = Array.from({ length: word.length + 1 }, () => null);
  for (let from = word.length - shortestPart; from >= 0; from -= 1) {
    let best: Path | null = null;
    for (const [to, uses] of ends(word, from)) {
      if (to === word.length) {
        const isHead = from > 0 && (uses & use.end) !== 0 && !suffixes.has(word.slice(from));
        if (isHead) best = better(best, { at: from, count: 1, to, next: null });
        continue;
      }
      if (!mayGoOn(uses, from, to)) continue;
      if (from === 0 && prefixes.has(word.slice(0, to))) continue;
      const next = nextPath(word, to, paths);
      if (next) best = better(best, { at: from, count: next.count + 1, to, next });
    }
    paths[from] = best;
  }
  return paths[0] ?? null;
}

function lemmasOf(piece: string, uses: number): string[] {
  return likeliestFirst(
    piece,
    lexicon
      .readings(piece)
      .filter((reading) => (reading.uses & uses) !== 0)
      .map(({ lemma }) => lemma),
  );
}

/** In a compound träffar is of träff, and not of träffa. */
const nounsFirst = (lemmas: readonly string[]): string[] =>
  lemmas.filter((lemma) => !(lemma.endsWith('a') && lemmas.includes(lemma.slice(0, -1))));

/** What the form is called itself first, then the shorter change. */
export function likeliestFirst(form: string, lemmas: readonly string[]): string[] {
  return [...new Set(lemmas)].sort(
    (a, b) =>
      Number(b === form) - Number(a === form) ||
      Number(form.startsWith(b)) - Number(form.startsWith(a)) ||
      Math.abs(a.length - form.length) - Math.abs(b.length - form.length) ||
      (a < b ? -1 : 1),
  );
}

/**
 * Takes a word apart where each part may stand so in a compound: as few parts as will do. Empty for
 * what is no compound. A wrong part is worse than a missing one.
 */
export function piecesOf(word: string, shortest = shortestCompound): CompoundPiece[] {
  if (word.length < shortest) return [];
  const pieces: CompoundPiece[] = [];
  for (let path = pathOf(word); path; path = path.next) {
    const uses = path.next ? use.begin | use.middle : use.end;
    const lemmas = nounsFirst(lemmasOf(word.slice(path.at, path.to), uses));
    pieces.push({ from: path.at, to: path.to, lemmas });
  }
  return pieces.at(-1)?.lemmas.some((lemma) => noHeads.has(lemma)) ? [] : pieces;
}
