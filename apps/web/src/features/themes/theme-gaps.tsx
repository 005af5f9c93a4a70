import { Link } from '@tanstack/react-router';
import { contentLang, labelOf } from '../../lib/language';
import { inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { GapCell } from '../../ui/gap-cell';
import type { ThemeEvidence, ThemeOfPage } from './theme-query';
import styles from './theme.module.css';

type ThemeGapsProps = { theme: ThemeOfPage; evidence: ThemeEvidence };

/** What nobody has told of the theme: factors that are known elsewhere, and projects that say nothing. */
export function ThemeGaps({ theme, evidence }: ThemeGapsProps) {
  const { silentFactors } = evidence;
  const { projectsWithoutEvidence: silent } = theme;
  return (
    <section className={styles.part}>
      <h2>{m.concepts_theme_gaps()}</h2>
      {silentFactors.length > 0 && (
        <ul role="list" className={styles.gaps}>
          {silentFactors.map(({ factor, sources }) => (
            <li key={factor.id}>
              <GapCell />
              <div>
                <p>
                  {m.concepts_theme_gap({ factor: inSentence(labelOf(factor)) })}{' '}
                  <Link
                    to="/ny"
                    search={{ faktor: factor.slug, tema: theme.slug }}
                    data-screen-only
                  >
                    {m.evidence_tell()}
                  </Link>
                </p>
                <p className={styles.over}>
                  <Link to="/faktorer/$slug" params={{ slug: factor.slug }}>
                    {m.concepts_theme_gap_elsewhere({ count: sources })}
                  </Link>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <>
          <h3>{m.concepts_theme_silent()}</h3>
          <ul role="list" className={styles.part}>
            {silent.map(({ id, slug, title, language }) => (
              <li key={id} lang={contentLang(language)}>
                <Link to="/projekt/$slug" params={{ slug }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {silentFactors.length + silent.length === 0 && <p>{m.concepts_theme_gaps_none()}</p>}
      <div data-screen-only>
        <LinkButton to="/ny" search={{ tema: theme.slug }}>
          {m.evidence_tell()}
        </LinkButton>
      </div>
    </section>
  );
}
