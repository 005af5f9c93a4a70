import { useEffect, useState, type RefObject } from 'react';
import type { DrawnLink, DrawnProject } from './lineage-boxes';
import type { drawLineage, Drawing } from './lineage-layout';

const roomForIt = '(width >= 48rem)';

/** How wide an element is, in whole pixels, and follows it; 0 before it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry?.contentRect.width ?? 0)),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/**
 * Where everything stands in the drawing, once the library that lays it out is there; null until
 * then, on a narrow screen, and where it does not come: the list says the same.
 */
export function useLineageDrawing(
  frame: RefObject<HTMLElement | null>,
  projects: readonly DrawnProject[],
  links: readonly DrawnLink[],
): Drawing | null {
  const width = useWidth(frame);
  const [draw, setDraw] = useState<{ by: typeof drawLineage }>();
  const wide = width > 0 && matchMedia(roomForIt).matches;
  useEffect(() => {
    if (!wide) return;
    let wanted = true;
    import('./lineage-layout').then(
      ({ drawLineage: by }) => wanted && setDraw({ by }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [wide]);
  return wide && draw ? draw.by(projects, links, width) : null;
}
