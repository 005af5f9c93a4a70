import { Link } from '@tanstack/react-router';
import { formatPeriod } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Section } from '../../ui/section';
import styles from './factor-context.module.css';
import type { FactorContext } from './factor-context-query';

/** What those who met the factor advise: "Gör så här". */
export function FactorAdvice({ factor }: { factor: FactorContext }) {
  if (factor.advice.length === 0) return null;
  return (
    <Section ruled heading={m.concepts_advice()} lead={m.concepts_advice_lead()}>
      <ul role="list" className={styles.advice}>
        {factor.advice.map(({ id, recommendation, conditions, language, experience, project }) => (
          <li key={id}>
            <figure className={styles.piece}>
              <blockquote lang={contentLang(language)} className={styles.words}>
                {recommendation}
              </blockquote>
              {conditions && (
                <p>
                  {m.concepts_provided()} <span lang={contentLang(language)}>{conditions}</span>
                </p>
              )}
              <figcaption className={styles.origin}>
                {project && (
                  <Link
                    to="/projekt/$slug"
                    params={{ slug: project.slug }}
                    lang={contentLang(project.language)}
                  >
                    {project.title}
                  </Link>
                )}
                {experience && (
                  <span>{m.concepts_experience({ period: formatPeriod(experience) })}</span>
                )}
                <Link to="/lardomar/$id" params={{ id }}>
                  {m.evidence_lesson()}
                </Link>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
