/*
 * One tab stop in a table, moved by the arrows. It works on the elements themselves: with hundreds of
 * cells, state would draw the whole table anew at every step.
 */

const stopsOf = (row: HTMLTableRowElement): HTMLElement[] =>
  Array.from(row.querySelectorAll<HTMLElement>('[data-stop]'));

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  Array.from(table.tBodies[0]?.rows ?? []).filter((row) => stopsOf(row).length > 0);

const stopAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;

/** The same column of another row, else the nearest before it. */
function inColumn(row: HTMLTableRowElement | undefined, column: number): HTMLElement | undefined {
  const stops = row ? stopsOf(row) : [];
  return stops.findLast((stop) => Number(stop.dataset['stop']) <= column) ?? stops[0];
}

/** Makes one element the tab stop of the table. */
export function becomeTabStop(table: HTMLTableElement, stop: HTMLElement): void {
  for (const other of table.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]')) {
    if (other !== stop) other.tabIndex = -1;
  }
  stop.tabIndex = 0;
}

/** After the table was drawn: exactly one tab stop, the first cell where there is none. */
export function keepOneTabStop(table: HTMLTableElement): void {
  const stop =
    table.querySelector<HTMLElement>('[data-stop][tabindex="0"]') ??
    inColumn(rowsOf(table)[0], firstCell);
  if (stop) becomeTabStop(table, stop);
}

/** The number of the first column with figures; the row's own name stands before it. */
export const firstCell = 1;

/** Where a key leads from a stop; undefined where it is no key of the table. */
function next(table: HTMLTableElement, from: HTMLElement, event: Keys): HTMLElement | undefined {
  const rows = rowsOf(table);
  const row = from.closest('tr') as HTMLTableRowElement;
  const stops = stopsOf(row);
  const at = stops.indexOf(from);
  const column = Number(from.dataset['stop']);
  const below = rows.indexOf(row);
  switch (event.key) {
    case 'ArrowRight':
      return stops[at + 1] ?? from;
    case 'ArrowLeft':
      return stops[at - 1] ?? from;
    case 'ArrowDown':
      return inColumn(rows[Math.min(below + 1, rows.length - 1)], column);
    case 'ArrowUp':
      return inColumn(rows[Math.max(below - 1, 0)], column);
    case 'Home':
      return event.ctrlKey ? inColumn(rows[0], firstCell) : stops[0];
    case 'End':
      return event.ctrlKey ? stopsOf(rows.at(-1) ?? row).at(-1) : stops.at(-1);
    default:
      return undefined;
  }
}

type Keys = { key: string; ctrlKey: boolean };

/** Moves the focus by a key; false where the key means nothing here. */
export function moveByKey(table: HTMLTableElement, event: Keys & { target: EventTarget }): boolean {
  const from = stopAt(event.target);
  const to = from && next(table, from, event);
  if (!to) return false;
  to.focus();
  return true;
}

export { stopAt };
