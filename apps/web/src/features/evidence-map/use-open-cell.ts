import { useEffect } from 'react';
import { useClosingByEscape } from '../../ui/use-closing-by-escape';
import type { MapAddress } from './map-address';
import { cellId } from './map-cells';

/**
 * Marks the open cell, so that the table need not be drawn anew; Esc closes its panel and gives the
 * focus back to the cell.
 */
export function useOpenCell({ faktor, ruta }: MapAddress, drawn: unknown): void {
  const opener = faktor === undefined ? undefined : cellId(faktor, ruta);
  useEffect(() => {
    if (opener === undefined) return;
    const cell = document.getElementById(opener);
    if (cell?.tagName !== 'TD') return;
    cell.setAttribute('aria-selected', 'true');
    return () => cell.removeAttribute('aria-selected');
  }, [opener, drawn]);
  useClosingByEscape('/evidens', opener);
}
