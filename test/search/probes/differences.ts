import type { EngineName } from '../engines.js';

interface Difference {
  engine: EngineName;
  /** The question of the probe. */
  ask: string;
  reason: string;
}

/** Where an engine may fall short of a probe, and why. Few, and each for a reason of its own. */
export const differences: readonly Difference[] = [];
