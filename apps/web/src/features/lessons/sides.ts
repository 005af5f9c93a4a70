import type { Polarity } from '../../gql/enumerations';
import type { Side } from '../../ui/polarity-mark';

/** How a polarity is drawn. */
export const sideOf = (polarity: Polarity): Side =>
  polarity === 'HELPED' ? 'positive' : 'negative';

/**
 * The sides a lesson stands on: those of its evidence, else the one it was given without a factor.
 * Helped before hindered.
 */
export function sidesOf(lesson: {
  polarity?: Polarity | null;
  evidence: readonly { polarity?: Polarity | null }[];
}): Polarity[] {
  const counted = new Set(lesson.evidence.map(({ polarity }) => polarity));
  const sides = (['HELPED', 'HINDERED'] as const).filter((side) => counted.has(side));
  return sides.length > 0 || !lesson.polarity ? sides : [lesson.polarity];
}
