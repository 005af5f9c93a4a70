import { FileNotRead } from './file-not-read.js';

/** How far into a file the signature of a PDF may stand: readers are as lenient. */
const leniency = 1024;

const zip = Buffer.from('PK\x03\x04', 'latin1');
const office97 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The name of the stream in which Word keeps a document that has a password. */
const withPassword = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What a file is, by its bytes: its name is never asked.
 * @throws FileNotRead with WRONG_TYPE, or ENCRYPTED for a Word file with a password
 */
export function kindOfFile(bytes: Buffer): 'pdf' | 'zip' {
  if (bytes.subarray(0, leniency).includes('%PDF-')) return 'pdf';
  if (bytes.subarray(0, zip.length).equals(zip)) return 'zip';
  const isOffice97 = bytes.subarray(0, office97.length).equals(office97);
  throw new FileNotRead(isOffice97 && bytes.includes(withPassword) ? 'ENCRYPTED' : 'WRONG_TYPE');
}
