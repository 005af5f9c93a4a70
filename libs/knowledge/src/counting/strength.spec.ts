import fc from 'fast-check';
import { type Counts, strengthOf } from './strength.js';

const order = ['NONE', 'SINGLE', 'SOME', 'SEVERAL'];

describe('strengthOf', () => {
  it.each([
    // helped, hindered, total, word, conflicting, both
    [0, 0, 0, 'NONE', false, 0],
    [1, 0, 1, 'SINGLE', false, 0],
    [0, 1, 1, 'SINGLE', false, 0],
    // One source on both sides: "enstaka, åt båda håll", not conflicting.
    [1, 1, 1, 'SINGLE', false, 1],
    [2, 0, 2, 'SOME', false, 0],
    [1, 1, 2, 'SOME', true, 0],
    [2, 1, 2, 'SOME', true, 1],
    [3, 0, 3, 'SOME', false, 0],
    [2, 1, 3, 'SOME', true, 0],
    [4, 0, 4, 'SEVERAL', false, 0],
    // 1 of 4 is a quarter, less than three in ten; 2 of 6 and 3 of 10 are not.
    [3, 1, 4, 'SEVERAL', false, 0],
    [4, 2, 6, 'SEVERAL', true, 0],
    [7, 3, 10, 'SEVERAL', true, 0],
    [8, 2, 10, 'SEVERAL', false, 0],
    [3, 7, 10, 'SEVERAL', true, 0],
    // A source on both sides counts on each, and once in the total.
    [3, 2, 4, 'SEVERAL', true, 1],
    [200, 50, 200, 'SEVERAL', false, 50],
  ] as const)(
    '%i helped, %i hindered of %i is %s',
    (helped, hindered, total, strength, conflicting, both) => {
      expect(strengthOf({ helped, hindered, total })).toEqual({ strength, conflicting, both });
    },
  );

  /** Sources, each with the sides it stands on. */
  const sources = fc.array(
    fc.constantFrom<readonly ('HELPED' | 'HINDERED')[]>(
      ['HELPED'],
      ['HINDERED'],
      ['HELPED', 'HINDERED'],
    ),
    { maxLength: 30 },
  );
  const count = (of: readonly (readonly string[])[]): Counts => ({
    helped: of.filter((sides) => sides.includes('HELPED')).length,
    hindered: of.filter((sides) => sides.includes('HINDERED')).length,
    total: of.length,
  });
  const rank = (of: Counts): number => order.indexOf(strengthOf(of).strength);

  it('is never lowered by one more source', () => {
    fc.assert(
      fc.property(sources, sources, (some, more) => {
        expect(rank(count([...some, ...more]))).toBeGreaterThanOrEqual(rank(count(some)));
      }),
    );
  });

  it('does not care for the order of the sources, nor for which side is which', () => {
    const shuffled = sources.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, again]) => {
        expect(strengthOf(count(again))).toEqual(strengthOf(count(all)));
        const { helped, hindered, total } = count(all);
        expect(strengthOf({ helped: hindered, hindered: helped, total })).toEqual(
          strengthOf({ helped, hindered, total }),
        );
      }),
    );
  });

  it('says nothing only of nothing, and no conflict where one side is empty', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const { strength, conflicting, both } = strengthOf(count(all));
        expect(strength === 'NONE').toBe(all.length === 0);
        expect(both).toBe(all.filter(({ length }) => length === 2).length);
        if (all.every((sides) => !sides.includes('HINDERED'))) expect(conflicting).toBe(false);
      }),
    );
  });
});
