import { createHash } from 'node:crypto';

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

/** Numbers from the digests of the seed and a counter: even, independent, and the same everywhere. */
export function randomness(seed: number): Randomness {
  let block = Buffer.alloc(0);
  let blocks = 0;
  const next = (): number => {
    if (block.length === 0) {
      block = createHash('sha512').update(`${seed} ${blocks}`).digest();
      blocks += 1;
    }
    const number = block.readUInt32BE(0);
    block = block.subarray(4);
    return number / 2 ** 32;
  };
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
