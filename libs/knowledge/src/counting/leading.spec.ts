import fc from 'fast-check';
import { type Candidate, leadingOf, mostLeading } from './leading.js';

const helped = (id: string): Candidate => ({
  id,
  polarity: 'HELPED',
  helped: true,
  hindered: false,
});
const hindered = (id: string): Candidate => ({
  id,
  polarity: 'HINDERED',
  helped: false,
  hindered: true,
});
/** Says that it helped; another project says that it hindered there. */
const contradicted = (id: string): Candidate => ({ ...helped(id), hindered: true });

const ids = (pieces: readonly Candidate[]): string =>
  leadingOf(pieces)
    .map(({ id }) => id)
    .join('');

describe('leadingOf', () => {
  it.each<[string, Candidate[], string]>([
    ['nothing', [], ''],
    ['fewer than three', [helped('a'), hindered('b')], 'ab'],
    ['one side only', [helped('a'), helped('b'), helped('c'), helped('d')], 'abc'],
    [
      'the other side among the first',
      [helped('a'), hindered('b'), helped('c'), hindered('d')],
      'abc',
    ],
    [
      'the other side later',
      [helped('a'), helped('b'), helped('c'), helped('d'), hindered('e')],
      'abe',
    ],
    ['the helping side later', [hindered('a'), hindered('b'), hindered('c'), helped('d')], 'abd'],
    [
      'only a contradiction on the other side',
      [helped('a'), helped('b'), helped('c'), contradicted('d')],
      'abd',
    ],
    [
      'a contradiction among the first',
      [helped('a'), contradicted('b'), helped('c'), helped('d')],
      'abc',
    ],
    [
      'own words before a contradiction',
      [contradicted('a'), helped('b'), helped('c'), hindered('d')],
      'abd',
    ],
  ])('%s', (_what, pieces, expected) => {
    expect(ids(pieces)).toBe(expected);
  });

  it('shows at most three, none twice, in order, and the other side wherever there is one', () => {
    const kinds = fc.array(fc.constantFrom(helped, hindered, contradicted), { maxLength: 12 });
    fc.assert(
      fc.property(kinds, (chosen) => {
        const pieces = chosen.map((make, index) => make(String(index)));
        const leading = leadingOf(pieces);
        const places = leading.map(({ id }) => Number(id));
        expect(leading).toHaveLength(Math.min(mostLeading, pieces.length));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        expect(leading.some((piece) => piece.helped)).toBe(pieces.some((piece) => piece.helped));
        expect(leading.some((piece) => piece.hindered)).toBe(
          pieces.some((piece) => piece.hindered),
        );
      }),
    );
  });
});
