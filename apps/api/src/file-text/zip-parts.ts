import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FileNotRead } from './file-not-read.js';

const mostEntries = 500;
const mostUnpacked = 50 * 1024 * 1024;
/** Unpacked bytes for each packed one; text comes to about 20. */
const mostRatio = 100;

/** The parts of an archive by name. Each is unpacked when it is asked for, and no sooner. */
export interface ZipParts {
  has: (name: string) => boolean;
  /** @throws FileNotRead with UNPACKS_TOO_MUCH or UNREADABLE */
  read: (name: string) => Promise<Buffer>;
}

async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  } catch {
    throw new FileNotRead('UNREADABLE');
  }
}

/** The directory of an archive, read and judged before anything is unpacked. */
async function directoryOf(archive: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let packed = 0;
  let unpacked = 0;
  if (archive.entryCount > mostEntries) throw new FileNotRead('UNPACKS_TOO_MUCH');
  for await (const entry of archive.eachEntry()) {
    if (entry.isEncrypted()) throw new FileNotRead('ENCRYPTED');
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    entries.set(entry.fileName, entry);
  }
  if (unpacked > mostUnpacked || unpacked > packed * mostRatio) {
    throw new FileNotRead('UNPACKS_TOO_MUCH');
  }
  return entries;
}

/**
 * Opens an archive whose directory is fit to be unpacked.
 * @throws FileNotRead with ENCRYPTED, UNPACKS_TOO_MUCH or UNREADABLE
 */
export async function openZip(bytes: Buffer): Promise<ZipParts> {
  const archive = await open(bytes);
  let entries: Map<string, Entry>;
  try {
    entries = await directoryOf(archive);
  } catch (error) {
    throw error instanceof FileNotRead ? error : new FileNotRead('UNREADABLE');
  }
  let unpacked = 0;
  return {
    has: (name) => entries.has(name),
    async read(name) {
      const entry = entries.get(name);
      if (!entry) throw new FileNotRead('UNREADABLE');
      const parts: Buffer[] = [];
      for await (const part of await archive.openReadStreamPromise(entry)) {
        unpacked += (part as Buffer).length; // what a directory says may be a lie
        if (unpacked > mostUnpacked) throw new FileNotRead('UNPACKS_TOO_MUCH');
        parts.push(part as Buffer);
      }
      return Buffer.concat(parts);
    },
  };
}
