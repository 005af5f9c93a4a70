import type { Match, TextRange } from '../query/find-matches.js';
import { joined } from './marks.js';
import { readWords } from './read-words.js';

/** A passage around what was found, with marks counted from its own beginning. */
export interface Excerpt {
  readonly text: string;
  readonly marks: TextRange[];
}

/** About three lines on a card, UTF-16 code units. */
const excerptLength = 240;

/** Of it before the first mark, so that the mark is read in its context. */
const leadLength = 60;

const ellipsis = '…';

/** A window of whole words, so that nothing is cut in the middle of one. */
function windowAround(text: string, first: number): TextRange {
  if (text.length <= excerptLength) return { start: 0, end: text.length };
  const wished = Math.max(0, Math.min(first - leadLength, text.length - excerptLength));
  const words = readWords(text);
  const start = wished === 0 ? 0 : (words.find((word) => word.start >= wished)?.start ?? wished);
  const most = start + excerptLength;
  if (most >= text.length) return { start, end: text.length };
  const end = words.findLast((word) => word.end <= most && word.end > start)?.end ?? most;
  return { start, end };
}

function cut(text: string, ranges: readonly TextRange[]): Excerpt {
  const { start, end } = windowAround(text, ranges[0]?.start ?? 0);
  const before = start > 0 ? `${ellipsis} ` : '';
  const after = end < text.length ? ` ${ellipsis}` : '';
  const marks = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({
      start: range.start - start + before.length,
      end: range.end - start + before.length,
    }));
  return { text: before + text.slice(start, end) + after, marks };
}

const partsIn = (matches: readonly Match[]): number =>
  new Set(matches.map(({ part }) => part)).size;

/** A text, and what was found in it. */
export interface MatchedText {
  readonly text: string;
  readonly matches: readonly Match[];
}

/**
 * What to show of a text beside its title: the passage that says most of what was asked for, around
 * its first mark; null where none says any.
 */
export function excerptOf(passages: readonly MatchedText[]): Excerpt | null {
  let best: MatchedText | null = null;
  for (const passage of passages) {
    if (passage.matches.length > 0 && partsIn(passage.matches) > partsIn(best?.matches ?? [])) {
      best = passage;
    }
  }
  return best && cut(best.text, joined(best.matches));
}

/** The beginning of a text, where nothing in it was asked for. */
export const beginningOf = (text: string): Excerpt => cut(text, []);
