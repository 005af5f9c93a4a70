import { Link } from '@tanstack/react-router';
import { labelOf } from '../../lib/language';
import { inSentence } from '../../lib/sentence-case';
import { gapWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { CountCell } from '../../ui/count-cell';
import { GapCell } from '../../ui/gap-cell';
import { SideSign } from '../../ui/polarity-mark';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './evidence.module.css';
import type { FactorOfPage } from './factor-query';
import { Shortened } from './shortened';
import { barLabel, strengthWords } from './standing';

type ThemeStanding = FactorOfPage['themeStandings'][number];

function ThemeCell({ factor, row }: { factor: FactorOfPage; row: ThemeStanding }) {
  const { theme, standing, gap } = row;
  return (
    <li>
      {gap ? (
        <GapCell />
      ) : (
        <CountCell
          total={standing.total}
          positive={standing.helped}
          negative={standing.hindered}
          label={barLabel(standing)}
        />
      )}
      <div>
        <p>
          <Link to="/teman/$slug" params={{ slug: theme.slug }}>
            {labelOf(theme)}
          </Link>
        </p>
        <p className={styles.over}>
          {gap
            ? gapWord(gap)
            : `${m.evidence_sources({ count: standing.total })} · ${strengthWords(standing)}`}
          {gap && (
            <>
              {' · '}
              <Link to="/ny" search={{ faktor: factor.slug, tema: theme.slug }} data-screen-only>
                {m.evidence_tell()}
                <VisuallyHidden>
                  {m.evidence_tell_about({ subject: inSentence(labelOf(theme)) })}
                </VisuallyHidden>
              </Link>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

/** The factor's figure in each theme; where there is none, which kind of nothing. */
export function ThemesOfFactor({ factor }: { factor: FactorOfPage }) {
  const rows = factor.themeStandings.toSorted((a, b) => b.standing.total - a.standing.total);
  const counted = rows.filter(({ gap }) => !gap).length;
  return (
    <section className={styles.part}>
      <h2>{m.evidence_factor_themes()}</h2>
      {rows.length === 0 && <p className={styles.over}>{m.evidence_factor_themes_none()}</p>}
      <Shortened
        className={styles.cells}
        most={Math.max(counted + 2, 4)}
        items={rows.map((row) => (
          <ThemeCell key={row.theme.id} factor={factor} row={row} />
        ))}
      />
    </section>
  );
}

/** Factors that the same independent sources name. */
export function Neighbours({ factor }: { factor: FactorOfPage }) {
  if (factor.coOccurring.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>
        {factor.standing.total === 1 ? m.evidence_factor_co_one() : m.evidence_factor_co_many()}
      </h2>
      <Shortened
        className={styles.neighbours}
        most={5}
        items={factor.coOccurring.map(({ factor: other, standing }) => (
          <li key={other.id}>
            <span className={styles.signs}>
              {standing.helped > 0 && <SideSign side="positive" />}
              {standing.hindered > 0 && <SideSign side="negative" />}
              <VisuallyHidden>{barLabel(standing)}</VisuallyHidden>
            </span>
            <Link to="/faktorer/$slug" params={{ slug: other.slug }}>
              {labelOf(other)}
            </Link>
          </li>
        ))}
      />
    </section>
  );
}
