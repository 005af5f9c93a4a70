import { Link } from '@tanstack/react-router';
import { labelOf } from '../../lib/language';
import { inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import styles from './search.module.css';
import type { Hit } from './search-query';

type Theme = Extract<Hit['item'], { __typename: 'Theme' }>;

/** The theme that was hit, if any: first of its kind, by its own words. */
export const hitTheme = (hits: readonly Hit[]): { hit: Hit; theme: Theme } | null => {
  for (const hit of hits) {
    if (hit.item.__typename === 'Theme' && hit.titleMarks.length > 0) {
      return { hit, theme: hit.item };
    }
  }
  return null;
};

/** A theme above the list: it leads to the answer rather than to itself. */
export function ThemeAnswer({ theme }: { theme: Theme }) {
  const count = theme.standings.length;
  return (
    <p className={styles.theme}>
      <strong>{m.search_theme({ theme: labelOf(theme) })}</strong>{' '}
      {count > 0 ? m.search_theme_factors({ count }) : m.search_theme_none()}{' '}
      <Link to="/svar/$slug" params={{ slug: theme.slug }} data-hit="">
        {m.search_theme_question({ theme: inSentence(labelOf(theme)) })}
      </Link>
    </p>
  );
}
