import type { FactorDimension, LessonPhase } from '../../gql/enumerations';
import { formatPeriod } from '../../lib/format/period';
import { lessonPhaseNameWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Section } from '../../ui/section';
import { SplitBar } from '../../ui/split-bar';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { Conditions, FactorContext } from './factor-context-query';
import styles from './factor-context.module.css';
import type { County } from './factor-query';
import { barLabel } from './standing';

const headings: Record<FactorDimension, () => string> = {
  COUNTY: m.concepts_by_county,
  PHASE: m.concepts_by_phase,
  TARGET_GROUP: m.concepts_by_target_group,
  YEAR: m.concepts_by_year,
};

const phases: readonly string[] = [
  'IDEA',
  'PRE_STUDY',
  'RUNNING',
  'CLOSING',
  'AFTER',
] satisfies LessonPhase[];

const isPhase = (key: string): key is LessonPhase => phases.includes(key);

function nameOf(by: FactorDimension, key: string, counties: readonly County[]): string {
  if (by === 'COUNTY') return counties.find(({ code }) => code === key)?.name ?? key;
  if (by === 'PHASE') return isPhase(key) ? lessonPhaseNameWord(key) : key;
  return by === 'YEAR' ? formatPeriod(key) : key;
}

type BarsProps = { of: Conditions; counties: readonly County[] };

/** One dimension as small bars; the longest is the one of most sources. */
function Bars({ of: { by, silent, conditions }, counties }: BarsProps) {
  const most = Math.max(...conditions.map(({ standing }) => standing.total));
  const heading = `villkor-${by.toLowerCase()}`;
  return (
    <div className={styles.dimension}>
      <h3 id={heading}>{headings[by]()}</h3>
      <ul role="list" aria-labelledby={heading} className={styles.bars}>
        {conditions.map(({ key, standing }) => (
          <li key={key}>
            <span>{nameOf(by, key, counties)}</span>
            <span className={styles.number}>
              {standing.total}
              <VisuallyHidden> {m.evidence_sources({ count: standing.total })}</VisuallyHidden>
            </span>
            <span style={{ width: `${(100 * standing.total) / most}%` }}>
              <SplitBar
                positive={standing.helped}
                negative={standing.hindered}
                label={barLabel(standing)}
              />
            </span>
          </li>
        ))}
      </ul>
      {silent > 0 && <p className={styles.silent}>{m.concepts_silent({ count: silent })}</p>}
    </div>
  );
}

type FactorConditionsProps = {
  factor: FactorContext;
  counties: readonly County[];
  /** The places are told in another way. */
  withoutCounties: boolean;
};

/** Under which conditions the factor has been met: "Gäller det här hos oss?" */
export function FactorConditions({ factor, counties, withoutCounties }: FactorConditionsProps) {
  const shown = factor.conditions.filter(({ by }) => !(withoutCounties && by === 'COUNTY'));
  if (shown.length === 0) return null;
  return (
    <Section
      ruled
      heading={withoutCounties ? m.concepts_conditions() : m.evidence_factor_here()}
      lead={m.concepts_conditions_lead()}
    >
      <div className={styles.dimensions}>
        {shown.map((of) => (
          <Bars key={of.by} of={of} counties={counties} />
        ))}
      </div>
    </Section>
  );
}
