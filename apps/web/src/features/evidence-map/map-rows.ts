import type { MapRow } from './map-query';

/** A row with how deep it stands below a broader factor, and whether others stand below it. */
export type PlacedRow = {
  row: MapRow;
  depth: number;
  /** Label and id of the broader factor right above. */
  above: MapRow | undefined;
  hasNarrower: boolean;
};

/**
 * The rows in their order with each narrower factor below its broader one; a broader factor that is
 * not among them, or a ring of them, leaves a row at the top.
 */
export function nestRows(rows: readonly MapRow[]): PlacedRow[] {
  const known = new Map(rows.map((row) => [row.factor.id, row]));
  const below = new Map<string, MapRow[]>();
  for (const row of rows) {
    if (row.broaderId) below.set(row.broaderId, [...(below.get(row.broaderId) ?? []), row]);
  }
  const placed: PlacedRow[] = [];
  const seen = new Set<string>();
  const place = (row: MapRow, depth: number): void => {
    if (seen.has(row.factor.id)) return;
    seen.add(row.factor.id);
    const narrower = below.get(row.factor.id) ?? [];
    const above = row.broaderId ? known.get(row.broaderId) : undefined;
    placed.push({ row, depth, above, hasNarrower: narrower.length > 0 });
    for (const one of narrower) place(one, depth + 1);
  };
  for (const row of rows) if (!row.broaderId || !known.has(row.broaderId)) place(row, 0);
  for (const row of rows) place(row, 0);
  return placed;
}
