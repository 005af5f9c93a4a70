import { type FileText, limits } from '@pis/contract';
import { FileNotRead } from './file-not-read.js';
import { kindOfFile } from './kind-of-file.js';
import { cutAtWord, plainText } from './plain-text.js';

const most = limits.ideaText.max;

/** A failure to get memory is one of size; of anything else the file is the cause. */
const reasonOf = (error: unknown): FileNotRead =>
  error instanceof FileNotRead
    ? error
    : new FileNotRead(error instanceof RangeError ? 'UNPACKS_TOO_MUCH' : 'UNREADABLE');

async function textOf(bytes: Buffer): Promise<string> {
  if (kindOfFile(bytes) === 'zip') return (await import('./read-docx.js')).readDocx(bytes);
  return (await import('./read-pdf.js')).readPdf(bytes, most * 2);
}

/**
 * The text of a Word file or a PDF. Only for the process that is made for it: a file may be built to
 * take all memory and time there is.
 * @throws FileNotRead, and nothing else
 */
export async function readFileText(bytes: Buffer): Promise<FileText> {
  try {
    const whole = plainText(await textOf(bytes));
    const text = cutAtWord(whole, most);
    if (text === '') throw new FileNotRead('NO_TEXT');
    return { text, cut: text.length < whole.length };
  } catch (error) {
    throw reasonOf(error);
  }
}
