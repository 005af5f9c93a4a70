/** What no text field holds: control signs, halves of signs, marks of byte order, soft hyphens. */
const invisible = /(?![\n\t])\p{Cc}|\p{Cs}|\uFEFF|\u00AD/gu;

/** A file's text as a person would have typed it: one sign for å, at most one blank line in a row. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}

/** As much of a text as there is room for, up to the end of a word. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const window = text.slice(0, most + 1);
  const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'));
  return text.slice(0, space > most / 2 ? space : most).trimEnd();
}
