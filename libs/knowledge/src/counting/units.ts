import type { Polarity } from '../evidence/polarity.js';
import type { Counts } from './strength.js';

/** An independent source and a side it stands on, as a row of the view said. */
export interface UnitSide {
  readonly id: string;
  readonly polarity: Polarity;
}

/** The figures of rows that were read from the view before: what `counts` says in SQL. */
export function countsOf(units: readonly UnitSide[]): Counts {
  const distinct = (of: readonly UnitSide[]): number => new Set(of.map(({ id }) => id)).size;
  return {
    helped: distinct(units.filter(({ polarity }) => polarity === 'HELPED')),
    hindered: distinct(units.filter(({ polarity }) => polarity === 'HINDERED')),
    total: distinct(units),
  };
}
