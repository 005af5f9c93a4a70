import { createCipheriv, createHash } from 'node:crypto';

/** Chance that can be repeated: the same seed gives the same choices. */
export interface Randomness {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  /** From none to `most` different items. */
  some<Item>(items: readonly Item[], most: number): Item[];
}

/** Numbers from 0 up to, not including, 1. */
type Numbers = () => number;

/** Numbers out of blocks of bytes. */
function numbersFrom(block: () => Buffer): Numbers {
  let left = Buffer.alloc(0);
  return () => {
    if (left.length === 0) left = Buffer.from(block());
    const number = left.readUInt32BE(0);
    left = left.subarray(4);
    return number / 2 ** 32;
  };
}

function digestsOf(seed: number): Numbers {
  let blocks = 0;
  return numbersFrom(() => {
    const block = createHash('sha512').update(`${seed} ${blocks}`).digest();
    blocks += 1;
    return block;
  });
}

/** Bytes of one step of the key stream. */
const streamBlock = 64 * 1024;

function streamOf(seed: number): Numbers {
  const key = createHash('sha256').update(`stream ${seed}`).digest();
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  const zeros = Buffer.alloc(streamBlock);
  let block = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at === block.length) {
      block = stream.update(zeros);
      at = 0;
    }
    const number = block.readUInt32BE(at);
    at += 4;
    return number / 2 ** 32;
  };
}

/** Numbers from the digests of the seed and a counter: even, independent, and the same everywhere. */
export const randomness = (seed: number): Randomness => choicesBy(digestsOf(seed));

/** The same for millions of choices, from the key stream of a cipher. */
export const fastRandomness = (seed: number): Randomness => choicesBy(streamOf(seed));

function choicesBy(next: Numbers): Randomness {
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from');
    return item;
  };
  return {
    below,
    one,
    chance: (probability) => next() < probability,
    some: (items, most) => {
      const left = [...items];
      const chosen: typeof left = [];
      for (let count = below(most + 1); count > 0 && left.length > 0; count -= 1) {
        chosen.push(...left.splice(below(left.length), 1));
      }
      return chosen;
    },
  };
}
