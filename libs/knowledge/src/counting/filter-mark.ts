import type { EvidenceMapFilter } from './evidence-map.inputs.js';

/** Filters that ask the same thing have the same mark, in whatever order they say it. */
export function markOfFilter(filter: EvidenceMapFilter): string {
  const asked = Object.entries(filter)
    .filter(([, value]) => value != null && (!Array.isArray(value) || value.length > 0))
    .map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? [...new Set(value)].sort() : value,
    ]);
  return JSON.stringify(asked.sort(([a], [b]) => String(a).localeCompare(String(b))));
}
