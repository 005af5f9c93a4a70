import type { StandingFiguresFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { conflictWord, strengthWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import type { Side } from '../../ui/polarity-mark';

export const StandingFigures = graphql(`
  fragment StandingFigures on Standing {
    helped
    hindered
    total
    strength
    conflicting
    both
  }
`);

/** Which edge the strength line has. */
export const edgeOf = ({
  helped,
  hindered,
}: StandingFiguresFragment): 'positive' | 'negative' | 'both' | 'none' => {
  if (helped > 0) return hindered > 0 ? 'both' : 'positive';
  return hindered > 0 ? 'negative' : 'none';
};

/** The side of the interface that a polarity stands on; null where none was said. */
export const sideOf = (polarity: 'HELPED' | 'HINDERED' | null | undefined): Side | null => {
  if (!polarity) return null;
  return polarity === 'HELPED' ? 'positive' : 'negative';
};

/** "2 bidrog, 1 hindrade": what a bar says. */
export const barLabel = ({ helped, hindered }: StandingFiguresFragment): string =>
  m.evidence_bar({ helped, hindered });

/** "Några · Motstridigt": the word, and the flag beside it. */
export const strengthWords = (standing: StandingFiguresFragment): string =>
  [strengthWord(standing), conflictWord(standing)].filter(Boolean).join(' · ');
