import type { EngineName } from '../engines.js';

interface Difference {
  engine: EngineName;
  /** The question of the probe. */
  ask: string;
  reason: string;
}

/**
 * Where an engine falls short of a probe, and why. Few, and each for a reason of its own. They are
 * exactly the probes that do not hold: one that begins to hold fails until it is taken out of here.
 */
export const differences: readonly Difference[] = [
  {
    engine: 'MEILISEARCH',
    ask: '"röda tråd',
    reason: 'It knows no phrase whose last word is unfinished: its words are looked for.',
  },
];
