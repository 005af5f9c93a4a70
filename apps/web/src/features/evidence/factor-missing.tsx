import { formatList } from '../../lib/format/numbers';
import { labelOf } from '../../lib/language';
import { atStart, inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { Section } from '../../ui/section';
import { piecesOf, type FactorOfPage } from './factor-query';

/** What no piece of evidence tells yet. */
function missingOf(factor: FactorOfPage): string[] {
  const pieces = piecesOf(factor);
  const words = pieces.some(({ quote, passage, lesson }) => quote || (!passage && lesson));
  const advice = pieces.some(({ lesson }) => lesson?.recommendation);
  const years = pieces.some(
    ({ lesson, project, study }) =>
      lesson?.experience ?? lesson?.project?.period ?? project?.period ?? study?.period,
  );
  return [
    !words && m.evidence_factor_missing_quotes(),
    !advice && m.evidence_factor_missing_advice(),
    !years && m.evidence_factor_missing_years(),
    factor.standing.helped === 0 && m.evidence_factor_missing_helped(),
    factor.standing.hindered === 0 && m.evidence_factor_missing_hindered(),
  ].filter((part) => part !== false);
}

/** What is missing, as a section of its own, and the way to give it. */
export function FactorMissing({ factor }: { factor: FactorOfPage }) {
  const missing = atStart(formatList(missingOf(factor)));
  const name = inSentence(labelOf(factor));
  return (
    <Section ruled heading={m.evidence_factor_missing()}>
      <p>
        {missing
          ? m.evidence_factor_missing_text({ missing, factor: name })
          : m.evidence_factor_missing_ask({ factor: name })}
      </p>
      <div data-screen-only>
        <LinkButton to="/ny" search={{ faktor: factor.slug }}>
          {m.evidence_tell()}
        </LinkButton>
      </div>
    </Section>
  );
}
