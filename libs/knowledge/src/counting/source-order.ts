/** A source with the sides it stands on. It shows one quote of each, what helped before what hindered. */
export interface Sided {
  readonly helped: boolean;
  readonly hindered: boolean;
}

/** How many quotes one sees first. */
const seenFirst = 3;

const quotesOf = ({ helped, hindered }: Sided): ('helped' | 'hindered')[] => [
  ...(helped ? (['helped'] as const) : []),
  ...(hindered ? (['hindered'] as const) : []),
];

/**
 * Puts the other side among the first three quotes: if they would all speak for one side, the first
 * source that speaks for the other comes so early that its quote is the third. Otherwise the order
 * stays.
 */
export function otherSideEarly<Source extends Sided>(sources: readonly Source[]): Source[] {
  const first = sources.flatMap(quotesOf).slice(0, seenFirst);
  for (const side of ['helped', 'hindered'] as const) {
    const other = first.includes(side) ? undefined : sources.find((source) => source[side]);
    if (!other) continue;
    const rest = sources.filter((source) => source !== other);
    // All before it stand on one side: a quote each.
    const before = seenFirst - 1 - quotesOf(other).indexOf(side);
    return [...rest.slice(0, before), other, ...rest.slice(before)];
  }
  return [...sources];
}
