import { assertNever } from '../../lib/assert-never';
import { formatYears } from '../../lib/format/period';
import { labelOf } from '../../lib/language';
import { conflictWord, projectPhaseWord, questionStateWord, strengthWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { SplitBar } from '../../ui/split-bar';
import styles from './search.module.css';
import type { Hit } from './search-query';

type Item<T> = Extract<Hit['item'], { __typename: T }>;

const yearsOr = (edtf: string | null | undefined): string =>
  (edtf && formatYears(edtf)) || m.search_no_year();

function OfLesson({ item }: { item: Item<'Lesson'> }) {
  const factor = item.evidence.find((piece) => piece.factor)?.factor;
  const year = item.experience && formatYears(item.experience);
  return (
    <>
      <p>{year ? m.search_experience({ year }) : m.search_no_year()}</p>
      <p>{factor ? labelOf(factor) : m.search_without_factor()}</p>
    </>
  );
}

function OfFactor({ item }: { item: Item<'Factor'> }) {
  const { standing } = item;
  if (standing.total === 0) return <p>{m.search_strength_none()}</p>;
  const { helped, hindered } = standing;
  return (
    <>
      <p className={styles.strength}>
        {[strengthWord(standing), conflictWord(standing)].filter(Boolean).join(' · ')}
      </p>
      <SplitBar
        positive={helped}
        negative={hindered}
        label={m.evidence_bar({ helped, hindered })}
      />
    </>
  );
}

/** The right column of a hit: when, or how sure. */
export function HitAside({ hit: { item } }: { hit: Hit }) {
  switch (item.__typename) {
    case 'Lesson':
      return <OfLesson item={item} />;
    case 'Factor':
      return <OfFactor item={item} />;
    case 'Project':
      return (
        <>
          <p>{yearsOr(item.period)}</p>
          <p>{projectPhaseWord(item.phase)}</p>
        </>
      );
    case 'Source':
      return <p>{yearsOr(item.published)}</p>;
    case 'Theme': {
      const count = item.standings.length;
      return <p>{count > 0 ? m.search_theme_factors({ count }) : m.search_theme_none()}</p>;
    }
    case 'OpenQuestion':
      return <p>{questionStateWord(item.questionState)}</p>;
    case 'Organisation':
      return null;
    default:
      return assertNever(item);
  }
}
