export type Cell = string | number;

/** How a number is told: three decimals where it is a part, one where it is a time. */
export const part = (value: number): string => value.toFixed(3);
export const ms = (value: number): string => value.toFixed(1);

/** Prints rows under headings, the columns as wide as they need to be. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  const all = [heads, ...rows.map((row) => row.map(String))];
  const widths = heads.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const lines = all.map(line);
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  process.stdout.write(`\n${title}\n${lines.map((one) => `  ${one}`).join('\n')}\n`);
}

/** The value that a portion of the others is below: 0.5 is the median. */
export function quantile(values: readonly number[], portion: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * portion))] ?? Number.NaN;
}
