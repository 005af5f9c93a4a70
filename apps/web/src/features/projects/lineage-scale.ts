import type { TimeSpan } from '../../lib/format/time-span';

/** Years along an axis of `width` pixels. */
export type TimeScale = {
  width: number;
  /** Where a moment stands. */
  x: (year: number) => number;
  /** The years that are written on the axis. */
  years: { year: number; x: number }[];
};

/** Pixels for a year: in a lineage of a few years, in most, and as close as a long one may get. */
const perYear = { few: 288, most: 92, least: 14 };

/** How many years are few. */
const fewYears = 3;

/** Room for four digits. */
const label = 56;

/**
 * The axis all spans fit on, each bar at least `bar` pixels long; null where nothing has a year.
 */
export function timeScale(
  spans: readonly (TimeSpan | null)[],
  width: number,
  bar: number,
): TimeScale | null {
  const known = spans.filter((span) => span !== null);
  const moments = known.flatMap(({ from, to }) => [from, to]).filter((one) => one !== null);
  if (moments.length === 0) return null;
  const first = Math.floor(Math.min(...moments));
  const last = Math.ceil(Math.max(...moments));
  const starts = known.map(({ from, to }) => (from ?? to ?? first) - first);
  const fits = (pixels: number) =>
    (last - first) * pixels <= width && starts.every((start) => start * pixels + bar <= width);
  let pixels = last - first <= fewYears ? perYear.few : perYear.most;
  while (pixels > perYear.least && !fits(pixels)) pixels -= 1;
  const every = Math.ceil(label / pixels);
  // As far as anything is known to reach, and a year more.
  const count = Math.floor((last - first + 1) / every) + 1;
  const years = Array.from({ length: count }, (_, n) => first + n * every);
  return {
    width,
    x: (year) => (year - first) * pixels,
    years: years
      .map((year) => ({ year, x: (year - first) * pixels }))
      .filter(({ x }) => x + label <= width),
  };
}
