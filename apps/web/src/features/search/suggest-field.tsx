import { useRouter } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ComboBox, Input, Popover, RouterProvider } from 'react-aria-components';
import { m } from '../../paraglide/messages';
import styles from './suggest.module.css';
import { SuggestList } from './suggest-list';
import { useSuggestions } from './use-suggestions';

type SuggestFieldProps = {
  text: string;
  /** Takes the focus over from the field in whose place it comes. */
  focused: boolean;
  onText: (text: string) => void;
  /** Enter without a choice. */
  onSearch: () => void;
};

/** What stood in the other field opens the list as if it had just been typed here. */
function useTakenOver(text: string, focused: boolean) {
  const input = useRef<HTMLInputElement>(null);
  const [ready, setReady] = useState(!focused);
  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  useEffect(() => setReady(true), []);
  return { input, value: ready ? text : '' };
}

/** A press of a key before the combobox has it: what it would keep to itself. */
function useKeys(onSearch: () => void) {
  return {
    onKeyDownCapture(event: KeyboardEvent) {
      const chosen = (event.target as HTMLElement).getAttribute('aria-activedescendant');
      if (event.key !== 'Enter' || chosen || event.nativeEvent.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      onSearch();
    },
    onKeyDown(event: KeyboardEvent) {
      const open = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true';
      if (event.key === 'Escape' && open) event.stopPropagation();
    },
  };
}

/**
 * A field that suggests what may be meant, by kind; Enter without a choice searches.
 * Heavy: import it only when someone turns to it.
 */
export function SuggestField({ text, focused, onText, onSearch }: SuggestFieldProps) {
  const { history } = useRouter();
  const { input, value } = useTakenOver(text, focused);
  const keys = useKeys(onSearch);
  const suggestions = useSuggestions(text.trim());
  return (
    <RouterProvider
      navigate={(address) => {
        input.current?.blur(); // so that the heading of the page takes the focus
        history.push(address);
      }}
    >
      <div className={styles.suggest} {...keys}>
        <ComboBox
          aria-label={m.shell_search_field()}
          inputValue={value}
          onInputChange={onText}
          defaultFilter={() => true}
          allowsCustomValue
          menuTrigger="input"
        >
          <Input
            ref={input}
            data-search-field
            className={styles.input}
            placeholder={m.shell_search_field()}
            enterKeyHint="search"
            maxLength={400}
          />
          <Popover className={styles.popover} offset={6} placement="bottom start">
            <SuggestList query={text.trim()} {...suggestions} />
          </Popover>
        </ComboBox>
      </div>
    </RouterProvider>
  );
}
