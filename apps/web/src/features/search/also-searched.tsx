import { Link } from '@tanstack/react-router';
import { inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import type { SearchAddress } from './search-address';
import styles from './search.module.css';
import type { SearchAnswer } from './search-query';

/** Words beyond these are left to the imagination. */
const most = 8;

type AlsoSearchedProps = { address: SearchAddress; answer: SearchAnswer | undefined };

/** What else was searched for than what was typed, and the way to have it otherwise. Keeps its line. */
export function AlsoSearched({ address, answer }: AlsoSearchedProps) {
  if (!address.q) return null;
  const mine = address.ord === 'mina';
  const words = (answer?.alsoSearchedFor ?? []).slice(0, most).map(inSentence);
  const switched = (
    <Link
      from="/sok"
      to="."
      search={(old: SearchAddress) => ({
        ...old,
        ord: mine ? undefined : ('mina' as const),
        sida: undefined,
      })}
      resetScroll={false}
    >
      {mine ? m.search_related_words() : m.search_only_my_words()}
    </Link>
  );
  return (
    <p className={styles.also} data-screen-only>
      {mine && (
        <>
          {m.search_my_words_only()} · {switched}
        </>
      )}
      {!mine && words.length > 0 && (
        <>
          {m.search_also({ words: words.join(', ') })} · {switched}
        </>
      )}
    </p>
  );
}
