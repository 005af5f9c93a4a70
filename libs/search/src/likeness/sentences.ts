import type { TextRange } from '../query/find-matches.js';

/** One sentence of a text, with its place there. */
export interface Sentence extends TextRange {
  readonly text: string;
}

/** What is read at a glance, UTF-16 code units; a longer sentence is taken apart. */
const longest = 280;

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** The last place to break at before `most`: after a sign, else between words. */
function breakBefore(text: string, from: number, most: number): number {
  const window = text.slice(from, from + most);
  const after = Math.max(
    window.lastIndexOf('; '),
    window.lastIndexOf(', '),
    window.lastIndexOf(': '),
  );
  if (after > most / 2) return from + after + 2;
  const space = window.lastIndexOf(' ');
  return from + (space > 0 ? space + 1 : most);
}

function* partsOf(text: string, { start, end }: TextRange): Generator<TextRange> {
  let from = start;
  while (end - from > longest) {
    const to = breakBefore(text, from, longest);
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** The sentences of a text, headings and list items too; none is empty or much too long to read. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    for (const { segment, index } of segmenter.segment(line[0])) {
      const start = line.index + index;
      for (const part of partsOf(text, { start, end: start + segment.length })) {
        const raw = text.slice(part.start, part.end);
        const words = raw.trim();
        if (!/[\p{L}\p{N}]/u.test(words)) continue;
        const at = part.start + raw.indexOf(words);
        found.push({ text: words, start: at, end: at + words.length });
      }
    }
  }
  return found;
}
