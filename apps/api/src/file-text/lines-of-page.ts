/** A run of text on a page of a PDF: where its base line stands, and how high its letters are. */
export interface PieceOfPage {
  str: string;
  hasEOL: boolean;
  height: number;
  /** A matrix; the sixth is the height of the base line above the lower edge. */
  transform: readonly number[];
}

/** Lines further apart than this many letters' heights belong to different paragraphs. */
const apart = 1.7;

const brokenWord = /(\p{Ll})-$/u;
const goesOn = /^\p{Ll}/u;
/** "för- och nackdelar": the hyphen is the author's. */
const joins = /^(och|eller|samt|respektive|and|or)\b/u;

interface Line {
  text: string;
  base: number;
  height: number;
}

function linesOf(pieces: readonly PieceOfPage[]): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', base: 0, height: 0 };
  for (const { str, hasEOL, height, transform } of pieces) {
    if (str.trim() !== '') {
      line.base = transform[5] ?? 0;
      line.height = Math.max(line.height, height);
    }
    line.text += str;
    if (!hasEOL) continue;
    lines.push(line);
    line = { text: '', base: 0, height: 0 };
  }
  return [...lines, line].filter(({ text }) => text.trim() !== '');
}

/** The text of a page as it is read: lines of one paragraph in one, words at their ends whole. */
export function textOfPage(pieces: readonly PieceOfPage[]): string {
  let text = '';
  let last: Line | undefined;
  for (const line of linesOf(pieces)) {
    const own = line.text.trim();
    if (last === undefined) text = own;
    else if (Math.abs(last.base - line.base) > apart * Math.max(last.height, 1))
      text += `\n\n${own}`;
    else if (brokenWord.test(text) && goesOn.test(own) && !joins.test(own)) {
      text = text.slice(0, -1) + own;
    } else text += ` ${own}`;
    last = line;
  }
  return text;
}
