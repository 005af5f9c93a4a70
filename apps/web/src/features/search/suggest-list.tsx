import { useRouter } from '@tanstack/react-router';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { SearchKind } from '../../gql/enumerations';
import { searchKindsWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { MarkedText } from '../../ui/marked-text';
import { hitTarget } from './hit-target';
import styles from './suggest.module.css';
import type { Suggestion, Suggestions } from './use-suggestions';

/** By kind, the kind of the best one first. */
function byKind(suggestions: readonly Suggestion[]): [SearchKind, Suggestion[]][] {
  const groups = new Map<SearchKind, Suggestion[]>();
  for (const one of suggestions) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one]);
  return [...groups];
}

function Option({ suggestion }: { suggestion: Suggestion }) {
  const { buildLocation } = useRouter();
  const { id, kind, title, titleMarks, item } = suggestion;
  const target = hitTarget(item);
  const search = { to: '/sok', search: { q: title } } as const;
  return (
    <ListBoxItem
      id={kind + id}
      textValue={title}
      href={target && 'href' in target ? target.href : buildLocation(target ?? search).href}
      className={styles.option}
    >
      <span className={styles.title}>
        <MarkedText text={title} marks={titleMarks} />
      </span>
    </ListBoxItem>
  );
}

type SuggestListProps = Suggestions & {
  /** What stands in the field. */
  query: string;
};

/** Suggestions under their kinds, and last of all the search for the words as they are. */
export function SuggestList({ query, suggestions, settled, failed }: SuggestListProps) {
  const { buildLocation } = useRouter();
  return (
    <>
      {failed && <p className={styles.said}>{m.search_suggest_failed()}</p>}
      {!failed && settled && suggestions.length === 0 && (
        <p className={styles.said}>{m.search_suggest_none()}</p>
      )}
      <ListBox className={styles.list}>
        {byKind(suggestions).map(([kind, group]) => (
          <ListBoxSection key={kind} id={kind} className={styles.group}>
            <Header className={styles.kind}>{searchKindsWord(kind)}</Header>
            {group.map((suggestion) => (
              <Option key={suggestion.id} suggestion={suggestion} />
            ))}
          </ListBoxSection>
        ))}
        {query !== '' && (
          <ListBoxItem
            id="all"
            textValue={m.search_suggest_all({ query })}
            href={buildLocation({ to: '/sok', search: { q: query } }).href}
            className={styles.option}
          >
            <span className={styles.all}>{m.search_suggest_all({ query })}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}
