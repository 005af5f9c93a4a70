import { type FileText, fileText } from '@pis/contract';
import type { Session } from './session.js';

/** What was answered: the text, or the code of a refusal. */
export interface Answered extends Partial<FileText> {
  status: number;
  code?: string;
  message?: string;
  retryAfterSeconds?: number;
}

/** Asks for the text of a file. */
export async function textOfFile(
  session: Session,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await session.fetch(fileText.path, {
    method: 'POST',
    headers: { 'content-type': fileText.contentType, ...headers },
    body: Buffer.from(bytes),
  });
  return { status: response.status, ...((await response.json()) as object) };
}
