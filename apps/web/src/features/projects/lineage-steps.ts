import type { KeyboardEvent } from 'react';

/** Where the arrow keys may stop: a project, or the link that leads to it from another one. */
export type Stop = { project: string } | { link: string };

const keyOf = (stop: Stop): string =>
  'project' in stop ? `projekt-${stop.project}` : `steg-${stop.link}`;

/** What an element is marked with, so that the arrow keys find it. */
export const stopOf = (stop: Stop): { 'data-stop': string } => ({ 'data-stop': keyOf(stop) });

type Step = { id: string; earlierId: string; laterId: string };

/** Where one arrow key leads from there: along a link, from the earlier project to the later one, or back. */
function nextStop(at: string, forwards: boolean, steps: readonly Step[]): Stop | null {
  const onLink = steps.find(({ id }) => keyOf({ link: id }) === at);
  if (onLink) return { project: forwards ? onLink.laterId : onLink.earlierId };
  const link = steps.find(
    ({ earlierId, laterId }) => keyOf({ project: forwards ? earlierId : laterId }) === at,
  );
  return link ? { link: link.id } : null;
}

/** The arrow keys follow the links; Enter opens what is stood on. */
export function followLinks(event: KeyboardEvent<HTMLElement>, steps: readonly Step[]): void {
  const forwards = ['ArrowDown', 'ArrowRight'].includes(event.key);
  if (!forwards && !['ArrowUp', 'ArrowLeft'].includes(event.key)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const at = event.target instanceof HTMLElement ? event.target.dataset['stop'] : undefined;
  const next = at ? nextStop(at, forwards, steps) : null;
  if (!next) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-stop="${keyOf(next)}"]`)?.focus();
}
