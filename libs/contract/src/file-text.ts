/** What is asked of a file whose text is read out for somebody, and what it may tell. */
export const fileText = {
  /** Bytes of the file. */
  maxBytes: 25 * 1024 * 1024,
  /** Pages of a PDF. */
  maxPages: 100,
  /** How its bytes are sent: as themselves, so that no form of another site can send them. */
  contentType: 'application/octet-stream',
  path: '/text-of-file',
} as const;

/** Why a file's text is not read out. */
export const fileRefusals = [
  /** More bytes than `fileText.maxBytes`. */
  'TOO_LARGE',
  /** Neither a Word file (.docx) nor a PDF, by what stands in it. */
  'WRONG_TYPE',
  /** Opens only with a password. */
  'ENCRYPTED',
  /** A PDF of pictures, without text. */
  'SCANNED',
  /** A Word file without text. */
  'NO_TEXT',
  /** Unpacked it would be out of all proportion. */
  'UNPACKS_TOO_MUCH',
  /** Broken, or built as no program builds it. */
  'UNREADABLE',
  'TOOK_TOO_LONG',
  /** More pages than `fileText.maxPages`. */
  'TOO_MANY_PAGES',
  /** Others are being read: again in a moment. */
  'BUSY',
] as const;

export type FileRefusal = (typeof fileRefusals)[number];

/** The text of a file. */
export interface FileText {
  /** At most `limits.ideaText.max` characters; never empty. */
  text: string;
  /** Whether the file holds more than that. */
  cut: boolean;
}
