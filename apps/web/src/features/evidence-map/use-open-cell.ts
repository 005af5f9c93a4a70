import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { MapAddress } from './map-address';
import { cellId } from './map-cells';

/**
 * Marks the open cell, so that the table need not be drawn anew; Esc closes its panel, wherever in
 * the page the focus is, and gives the focus back to the cell.
 */
export function useOpenCell({ faktor, ruta }: MapAddress, drawn: unknown): void {
  const navigate = useNavigate({ from: '/evidens' });
  useEffect(() => {
    if (faktor === undefined) return;
    const cell = document.getElementById(cellId(faktor, ruta));
    if (cell?.tagName !== 'TD') return;
    cell.setAttribute('aria-selected', 'true');
    return () => cell.removeAttribute('aria-selected');
  }, [faktor, ruta, drawn]);
  useEffect(() => {
    if (faktor === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      void navigate({
        search: (old: MapAddress) => ({ ...old, faktor: undefined }),
        resetScroll: false,
      });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.getElementById(cellId(faktor, ruta))?.focus();
    };
  }, [faktor, ruta, navigate]);
}
