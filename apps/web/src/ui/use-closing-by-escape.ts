import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PanelHome } from './side-panel';

/**
 * Esc closes the panel, wherever in the page the focus is, and gives the focus back to what opened it.
 * @param opener id of that element; undefined while nothing is open
 */
export function useClosingByEscape(home: PanelHome, opener: string | undefined): void {
  const navigate = useNavigate({ from: home });
  useEffect(() => {
    if (opener === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      void navigate({
        search: (old: object) => ({ ...old, faktor: undefined }),
        resetScroll: false,
      });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.getElementById(opener)?.focus();
    };
  }, [opener, navigate]);
}
