import { fileText } from '@pis/contract';
import { FileNotRead } from './file-not-read.js';
import { textOfPage, type PieceOfPage } from './lines-of-page.js';

/** Fewer letters than this in a whole file are a stamp or a page number, not its text. */
const leastLetters = 20;

/** Opens the library in this thread: what it draws with is not needed to read words. */
async function loadPdfjs() {
  Reflect.set(globalThis, 'DOMMatrix', class {});
  Reflect.set(globalThis, 'pdfjsWorker', await import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>;

const asksForPassword = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException';

async function open(pdfjs: Pdfjs, bytes: Buffer) {
  try {
    return await pdfjs.getDocument({
      data: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    if (asksForPassword(error)) throw new FileNotRead('ENCRYPTED');
    throw error;
  }
}

/**
 * The text of a PDF, a blank line between paragraphs and pages.
 * @param enough characters after which no further page is read
 * @throws FileNotRead
 */
export async function readPdf(bytes: Buffer, enough: number): Promise<string> {
  const pdfjs = await loadPdfjs();
  const document = await open(pdfjs, bytes);
  if (document.numPages > fileText.maxPages) throw new FileNotRead('TOO_MANY_PAGES');
  let text = '';
  for (let number = 1; number <= document.numPages && text.length <= enough; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.filter((item): item is Extract<typeof item, PieceOfPage> => 'str' in item);
    text += `${textOfPage(pieces)}\n\n`;
    page.cleanup();
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < leastLetters) throw new FileNotRead('SCANNED');
  return text;
}
