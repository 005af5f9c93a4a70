import type { TextRange } from '../query/find-matches.js';

/** Ranges that touch or overlap become one, so that none stands inside another. */
export function joined(ranges: readonly TextRange[]): TextRange[] {
  const inOrder = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TextRange[] = [];
  for (const { start, end } of inOrder) {
    const last = result.at(-1);
    if (last && start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      result.push({ start, end });
    }
  }
  return result;
}
