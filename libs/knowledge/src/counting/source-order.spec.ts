import fc from 'fast-check';
import { otherSideEarly, type Sided } from './source-order.js';

const helped = { helped: true, hindered: false };
const hindered = { helped: false, hindered: true };
const both = { helped: true, hindered: true };

const quotes = (sources: readonly Sided[]): string[] =>
  sources.flatMap((source) => [
    ...(source.helped ? ['helped'] : []),
    ...(source.hindered ? ['hindered'] : []),
  ]);

test.each<[Sided[], string[]]>([
  [
    [helped, helped, helped, hindered],
    ['helped', 'helped', 'hindered'],
  ],
  [
    [hindered, hindered, hindered, helped],
    ['hindered', 'hindered', 'helped'],
  ],
  [
    [helped, helped, both],
    ['helped', 'helped', 'hindered'],
  ],
  [
    [hindered, hindered, hindered, both],
    ['hindered', 'hindered', 'helped'],
  ],
  [
    [helped, hindered, helped, helped],
    ['helped', 'hindered', 'helped'],
  ],
  [[both], ['helped', 'hindered']],
  [
    [helped, helped, helped, helped],
    ['helped', 'helped', 'helped'],
  ],
])('%j begins with %j', (sources, first) => {
  expect(quotes(otherSideEarly(sources)).slice(0, 3)).toEqual(first);
});

test('whatever the sources: both sides are among the first three quotes where both are there, none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Sided>(helped, hindered, both)), (sources) => {
      const named = sources.map((source, index) => ({ ...source, index }));
      const placed = otherSideEarly(named);
      expect(placed.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
        named.map(({ index }) => index),
      );
      const first = new Set(quotes(placed).slice(0, 3));
      const all = new Set(quotes(sources));
      expect(first).toEqual(quotes(sources).length < 2 ? first : all);
    }),
  );
});
