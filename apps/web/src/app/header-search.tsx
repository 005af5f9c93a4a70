import { useLocation, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SuggestField } from '../features/search/suggest-field';
import { m } from '../paraglide/messages';
import styles from './layout.module.css';

type Field = typeof SuggestField;
let loaded: Field | undefined;

/** The field that suggests is fetched when someone turns to this one, and takes over what stands in it. */
function useSuggestField() {
  const plain = useRef<HTMLInputElement>(null);
  const [field, setField] = useState<{ Field: Field; focused: boolean } | undefined>(
    loaded && { Field: loaded, focused: false },
  );
  const load = () => {
    const take = (Field: Field) => {
      loaded = Field;
      setField({ Field, focused: document.activeElement === plain.current });
    };
    // Where it cannot be fetched, this one goes on searching as it is; the next focus tries again.
    import('../features/search/suggest-field').then(
      (module) => take(module.SuggestField),
      () => {},
    );
  };
  return { plain, field, load };
}

/** Searches from every page; suggests what may be meant while one types. */
export function HeaderSearch() {
  const navigate = useNavigate();
  const { href } = useLocation();
  const [text, setText] = useState('');
  const { plain, field, load } = useSuggestField();
  useEffect(() => setText(''), [href]);
  const search = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    void navigate({ to: '/sok', search: { q: text.trim() || undefined } });
  };
  return (
    <search className={styles.search}>
      <Search size={20} aria-hidden />
      {field ? (
        <field.Field text={text} focused={field.focused} onText={setText} onSearch={search} />
      ) : (
        <input
          ref={plain}
          data-search-field
          aria-label={m.shell_search_field()}
          placeholder={m.shell_search_field()}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={400}
          value={text}
          onFocus={load}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && search()}
        />
      )}
      <kbd aria-hidden>/</kbd>
    </search>
  );
}
