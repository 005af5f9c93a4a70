import { type FileRefusal, fileText } from '@pis/contract';
import { assertNever } from '../../lib/assert-never';
import { m } from '../../paraglide/messages';

const max = fileText.maxBytes / 1024 / 1024;

/** Why a file was not read and what to do, in words. */
export function fileRefusalWords(code: FileRefusal | 'FAILED'): string {
  switch (code) {
    case 'TOO_LARGE':
      return m.match_file_too_large({ max });
    case 'WRONG_TYPE':
      return m.match_file_wrong_type();
    case 'ENCRYPTED':
      return m.match_file_encrypted();
    case 'SCANNED':
      return m.match_file_scanned();
    case 'NO_TEXT':
      return m.match_file_no_text();
    case 'UNPACKS_TOO_MUCH':
      return m.match_file_unpacks_too_much();
    case 'UNREADABLE':
      return m.match_file_unreadable();
    case 'TOOK_TOO_LONG':
      return m.match_file_took_too_long();
    case 'TOO_MANY_PAGES':
      return m.match_file_too_many_pages({ max: fileText.maxPages });
    case 'BUSY':
      return m.match_file_busy();
    case 'FAILED':
      return m.match_file_failed();
    default:
      return assertNever(code);
  }
}

/** Whether the same file may be read when it is sent again. */
export const mayBeSentAgain = (code: FileRefusal | 'FAILED'): boolean =>
  code === 'BUSY' || code === 'FAILED';

export const fileHint = (): string => m.match_file_hint({ max });
