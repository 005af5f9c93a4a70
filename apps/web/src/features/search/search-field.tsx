import { Search, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSettled } from '../../lib/use-settled';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './search.module.css';

type SearchFieldProps = {
  /** The words of the address. */
  query: string;
  /** New words; `typing` while they may still change. */
  onSearch: (query: string, typing: boolean) => void;
  /** ↓: on into the list. */
  onDown: () => void;
};

/** What someone types, in step with the address but never behind the keys. */
function useTyped(query: string, onSearch: SearchFieldProps['onSearch']) {
  const [text, setText] = useState(query);
  const sent = useRef(query);
  useEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    setText(query);
  }, [query]);
  const search = (words: string, typing: boolean) => {
    if (words === sent.current && typing) return;
    sent.current = words;
    onSearch(words, typing);
  };
  useSettled(text, (settled) => search(settled.trim(), true));
  return { text, setText, search };
}

/** The field of the search page. It searches while one types; Enter and the button search at once. */
export function SearchField({ query, onSearch, onDown }: SearchFieldProps) {
  const { text, setText, search } = useTyped(query, onSearch);
  const field = useRef<HTMLInputElement>(null);
  // Before the first paint, so that no key pressed after `/` is lost.
  useLayoutEffect(() => {
    if (query === '') field.current?.focus();
  }, [query]);
  return (
    <search>
      <form
        className={styles.form}
        data-screen-only
        onSubmit={(event) => {
          event.preventDefault();
          search(text.trim(), false);
        }}
      >
        <label htmlFor="sokord" className={styles.label}>
          {m.search_field()}
        </label>
        <div className={styles.field}>
          <Search size={20} aria-hidden />
          <input
            ref={field}
            id="sokord"
            type="search"
            data-search-field
            enterKeyHint="search"
            autoComplete="off"
            maxLength={600}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              onDown();
            }}
          />
          {text !== '' && (
            <button
              type="button"
              className={styles.clear}
              onClick={() => {
                setText('');
                search('', false);
                field.current?.focus();
              }}
            >
              <X size={20} aria-hidden />
              <VisuallyHidden>{m.search_clear()}</VisuallyHidden>
            </button>
          )}
        </div>
        <Button type="submit" kind="primary" className={styles.submit}>
          {m.search_submit()}
        </Button>
      </form>
    </search>
  );
}
