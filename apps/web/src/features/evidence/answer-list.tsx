import { contentLang, labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Badge } from '../../ui/badge';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { SplitBar } from '../../ui/split-bar';
import { namesOf, type AnswerSearch, type RankedFactor } from './answer-query';
import styles from './evidence.module.css';
import { LeadingWords } from './leading-words';
import { StandingHead, StandingRow } from './standing-row';

/** Id of the link of a factor's row, so that closing its panel gives the focus back. */
export const rowId = (slug: string): string => `faktor-${slug}`;

const LegendBar = (sides: { positive: number; negative: number }) => (
  <span aria-hidden className={styles.legendBar}>
    <SplitBar {...sides} label="" />
  </span>
);

/** The signs of the bars, with their words. */
function Legend() {
  return (
    <p className={styles.legend}>
      <span>
        <LegendBar positive={1} negative={0} />
        {m.evidence_legend_helped()}
      </span>
      <span>
        <LegendBar positive={0} negative={1} />
        {m.evidence_legend_hindered()}
      </span>
    </p>
  );
}

/** Under which conditions those who lead say it, each said once. */
function Conditions({ pieces }: { pieces: RankedFactor['leading'] }) {
  const said = new Map(
    pieces.flatMap((piece) => {
      const words = piece.conditions ?? piece.lesson?.conditions;
      return words ? [[words, piece.quoteLanguage] as const] : [];
    }),
  );
  return [...said].map(([words, language]) => (
    <p key={words} className={styles.conditions}>
      <span>{m.answer_condition()}</span> <span lang={contentLang(language)}>{words}</span>
    </p>
  ));
}

/** The factors of a theme in ranked order, each with the words that lead on each side. */
export function AnswerList({
  rows,
  chosen,
}: {
  rows: readonly RankedFactor[];
  /** Slug of the factor whose panel is open. */
  chosen: string | undefined;
}) {
  const allSingle = rows.every(({ standing }) => standing.total === 1);
  return (
    <div className={styles.answer}>
      <Legend />
      <StandingHead />
      <RowList ordered label={m.evidence_answer_list()} className={styles.rows}>
        {rows.map(({ factor, standing, leading }) => (
          <StandingRow
            key={factor.id}
            standing={standing}
            chosen={factor.slug === chosen}
            name={
              <>
                <RowLink
                  id={rowId(factor.slug)}
                  from="/svar/$slug"
                  to="."
                  search={(old: AnswerSearch) => ({ ...old, faktor: factor.slug })}
                  resetScroll={false}
                  aria-current={factor.slug === chosen ? 'true' : undefined}
                >
                  {labelOf(factor)}
                </RowLink>{' '}
                {factor.state === 'PROPOSED' && (
                  <Badge kind="suggestion">{m.terms_concept_state_proposed()}</Badge>
                )}
              </>
            }
          >
            <LeadingWords pieces={leading} labels={namesOf(factor)} />
            <Conditions pieces={leading} />
          </StandingRow>
        ))}
      </RowList>
      <Meta>{allSingle ? m.evidence_answer_rule_single() : m.evidence_answer_rule()}</Meta>
    </div>
  );
}
