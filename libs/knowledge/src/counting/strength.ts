/** How much published evidence there is of something, in words; never a score. */
export const Strength = {
  NONE: 'NONE',
  SEVERAL: 'SEVERAL',
  SINGLE: 'SINGLE',
  SOME: 'SOME',
} as const;
export type Strength = keyof typeof Strength;

/** Independent sources (units): on each side, and distinct ones on either. One may be on both. */
export interface Counts {
  readonly helped: number;
  readonly hindered: number;
  readonly total: number;
}

/** What the counts say. */
export interface CountedStrength {
  readonly strength: Strength;
  /** A flag beside the word, never instead of it: the smaller side is at least three in ten. */
  readonly conflicting: boolean;
  /** Units on both sides. */
  readonly both: number;
}

function word(total: number): Strength {
  if (total === 0) return 'NONE';
  if (total === 1) return 'SINGLE';
  return total <= 3 ? 'SOME' : 'SEVERAL';
}

/** The only place where counts become words. */
export function strengthOf({ helped, hindered, total }: Counts): CountedStrength {
  return {
    strength: word(total),
    conflicting: total >= 2 && 10 * Math.min(helped, hindered) >= 3 * total,
    both: helped + hindered - total,
  };
}
