import { useRef, type KeyboardEvent, type RefObject } from 'react';

const linksIn = (area: HTMLElement | null): HTMLElement[] =>
  Array.from(area?.querySelectorAll<HTMLElement>('[data-hit]') ?? []);

/** ↓ and ↑ walk from hit to hit; ↑ from the first one leads back to the field. */
export function useHitKeys(): {
  area: RefObject<HTMLDivElement | null>;
  intoList: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const area = useRef<HTMLDivElement>(null);
  return {
    area,
    intoList: () => linksIn(area.current)[0]?.focus(),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const links = linksIn(area.current);
      const at = links.indexOf(event.target as HTMLElement);
      if (at < 0) return;
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (next < 0) document.getElementById('sokord')?.focus();
      else links[next]?.focus();
    },
  };
}
