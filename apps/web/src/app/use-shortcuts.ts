import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** How long `G` waits for the letter that follows, in milliseconds. */
const patience = 1500;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      'input, textarea, select, [role="textbox"], [role="combobox"], [role="dialog"]',
    ) !== null);

/** The search field of the page or its header, where one is in view. */
function focusSearchField(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('[data-search-field]');
  const field = Array.from(fields).find((one) => one.checkVisibility());
  field?.focus();
  field?.select();
  return field !== undefined;
}

/**
 * The single-key shortcuts of the whole client: `/` search, `N` new lesson, `G` then `E`, `P`, `S`,
 * `?` list. Silent while someone types, and when switched off.
 */
export function useShortcuts(enabled: boolean, showList: () => void): void {
  const router = useRouter();
  useEffect(() => {
    if (!enabled) return;
    const { navigate } = router;
    const actions: Record<string, () => unknown> = {
      '/': () => focusSearchField() || navigate({ to: '/sok' }),
      n: () => navigate({ to: '/ny' }),
      '?': showList,
      'g e': () => navigate({ to: '/evidens' }),
      'g p': () => navigate({ to: '/projekt' }),
      'g s': () => navigate({ to: '/sok' }),
    };
    let pressedG = -Infinity;
    const onKey = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      if (modified || event.repeat || event.defaultPrevented || isTyping(event.target)) return;
      // Whoever types on while a page is on its way means its field, not a shortcut.
      if (router.state.isLoading) return;
      const key = event.key.toLowerCase();
      const afterG = event.timeStamp - pressedG < patience;
      pressedG = key === 'g' ? event.timeStamp : -Infinity;
      const action = actions[afterG ? `g ${key}` : key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, router, showList]);
}
