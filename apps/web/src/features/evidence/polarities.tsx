import type { StandingFiguresFragment } from '../../gql/graphql';
import { m } from '../../paraglide/messages';
import { PolarityMark } from '../../ui/polarity-mark';
import styles from './evidence.module.css';

/** The sides that anything stands on, each with sign and word. */
export function Polarities({ standing }: { standing: StandingFiguresFragment }) {
  return (
    <span className={styles.polarities}>
      {standing.helped > 0 && (
        <PolarityMark side="positive">{m.terms_polarity_helped()}</PolarityMark>
      )}
      {standing.hindered > 0 && (
        <PolarityMark side="negative">{m.terms_polarity_hindered()}</PolarityMark>
      )}
    </span>
  );
}
