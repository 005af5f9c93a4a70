import { Link } from '@tanstack/react-router';
import type { StudyEvidenceFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { contentLang, labelOf } from '../../lib/language';
import { atStart } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { SideSign, type Side } from '../../ui/polarity-mark';
import { Section } from '../../ui/section';
import { SideLine } from '../../ui/side-line';
import styles from './evidence.module.css';
import { sideOf } from './standing';

export const StudyEvidenceFields = graphql(`
  fragment StudyEvidence on Evidence {
    id
    polarity
    quote
    quoteLanguage
    locator
    factor {
      id
      slug
      labelSv
      labelEn
    }
    studyCase {
      id
      name
      place {
        code
        shortName
      }
    }
  }
`);

function FactorOfStudy({ evidence }: { evidence: StudyEvidenceFragment }) {
  const { factor, quote, quoteLanguage, studyCase } = evidence;
  const where = studyCase?.name ?? studyCase?.place.shortName;
  return (
    <li>
      {factor && (
        <Link to="/faktorer/$slug" params={{ slug: factor.slug }}>
          {labelOf(factor)}
        </Link>
      )}
      {quote && (
        <blockquote className={styles.quote} lang={contentLang(quoteLanguage)}>
          ”{quote}”
        </blockquote>
      )}
      {where && <p className={styles.over}>{where}</p>}
    </li>
  );
}

/** In the order of the source, what stands at one place under one heading. */
function byLocator(evidence: readonly StudyEvidenceFragment[]) {
  const places = new Map<string, StudyEvidenceFragment[]>();
  for (const piece of evidence) {
    const locator = piece.locator ?? '';
    places.set(locator, [...(places.get(locator) ?? []), piece]);
  }
  return [...places];
}

type SideOfStudyProps = { side: Side; evidence: readonly StudyEvidenceFragment[] };

function SideOfStudy({ side, evidence }: SideOfStudyProps) {
  const here = evidence.filter(({ polarity }) => sideOf(polarity) === side);
  if (here.length === 0) return null;
  return (
    <div className={styles.column}>
      <h3 className={styles.sideHeading}>
        <SideSign side={side} />
        {side === 'positive' ? m.terms_polarity_helped() : m.terms_polarity_hindered()}
      </h3>
      {byLocator(here).map(([locator, pieces]) => (
        <SideLine key={locator} side={side} className={styles.part}>
          {locator && (
            <p className={styles.over} lang={contentLang(pieces[0]?.quoteLanguage ?? 'SV')}>
              {atStart(locator)}
            </p>
          )}
          <ul className={styles.factors}>
            {pieces.map((piece) => (
              <FactorOfStudy key={piece.id} evidence={piece} />
            ))}
          </ul>
        </SideLine>
      ))}
    </div>
  );
}

/** The factors a study names, on the side it names them. */
export function StudyFactors({ evidence }: { evidence: readonly StudyEvidenceFragment[] }) {
  const sided = evidence.filter(({ factor, polarity }) => factor && polarity);
  const count = new Set(sided.map(({ factor }) => factor?.id)).size;
  const number = atStart(m.evidence_number({ count }));
  return (
    <Section
      ruled
      heading={m.evidence_study_factors()}
      lead={
        count > 0
          ? m.evidence_study_factors_lead({ count, number })
          : m.evidence_study_no_evidence()
      }
    >
      {count > 0 && (
        <div className={styles.sides}>
          <SideOfStudy side="positive" evidence={sided} />
          <SideOfStudy side="negative" evidence={sided} />
        </div>
      )}
    </Section>
  );
}
