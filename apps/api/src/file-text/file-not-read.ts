import type { FileRefusal } from '@pis/contract';

/** A file's text is not read out, and why. */
export class FileNotRead extends Error {
  override name = 'FileNotRead';

  constructor(readonly code: FileRefusal) {
    super(code);
  }
}
