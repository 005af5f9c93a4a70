import type { StandingFiguresFragment } from '../../gql/graphql';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { RowLink, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { StandingHead, StandingRow } from './standing-row';
import styles from './evidence.module.css';

type Row = {
  factor: { id: string; slug: string; labelSv: string; labelEn: string };
  standing: StandingFiguresFragment;
};

/** What helps and hinders within a theme, most independent sources first. */
export function ThemeFactors({ rows }: { rows: readonly Row[] }) {
  return (
    <Section ruled heading={m.concepts_theme_factors()} lead={m.evidence_factors_lead()}>
      {rows.length === 0 ? (
        <p>{m.evidence_answer_none()}</p>
      ) : (
        <div className={styles.answer}>
          <StandingHead />
          <RowList ordered label={m.concepts_theme_factors()} className={styles.rows}>
            {rows.map(({ factor, standing }) => (
              <StandingRow
                key={factor.id}
                standing={standing}
                name={
                  <RowLink to="/faktorer/$slug" params={{ slug: factor.slug }}>
                    {labelOf(factor)}
                  </RowLink>
                }
              />
            ))}
          </RowList>
        </div>
      )}
    </Section>
  );
}
