import mammoth from 'mammoth';
import { FileNotRead } from './file-not-read.js';
import { openZip, type ZipParts } from './zip-parts.js';

type Input = Parameters<typeof mammoth.extractRawText>[0];

/** What mammoth asks of an archive. Given it, it unpacks nothing itself: what we have not counted. */
interface OpenedFile {
  exists: (name: string) => boolean;
  read: (name: string, encoding?: string) => Promise<string | Buffer>;
}

/** Word writes no document type; with one, entities of the file's own making would come. */
const documentType = /<!(DOCTYPE|ENTITY)/i;

function openedFile(parts: ZipParts): OpenedFile {
  return {
    exists: parts.has,
    async read(name, encoding) {
      const bytes = await parts.read(name);
      if (!encoding) return bytes;
      const xml = new TextDecoder(encoding).decode(bytes);
      if (documentType.test(xml)) throw new FileNotRead('UNREADABLE');
      return xml;
    },
  };
}

/**
 * The text of a Word file, a blank line between paragraphs.
 * @throws FileNotRead
 */
export async function readDocx(bytes: Buffer): Promise<string> {
  const parts = await openZip(bytes);
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml')) {
    throw new FileNotRead('WRONG_TYPE');
  }
  // The declared types know only whole files; the form below is the one that mammoth opens them to.
  const file = openedFile(parts);
  const { value } = await mammoth.extractRawText({ file } as unknown as Input);
  return value;
}
