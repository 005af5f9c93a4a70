import { type FileRefusal, fileRefusals, type FileText, fileText } from '@pis/contract';

/** What came of a file: its text, or why there is none. `FAILED` where no fitting answer came. */
export type FileAnswer =
  | { kind: 'text'; text: string; cut: boolean }
  | { kind: 'refused'; code: FileRefusal | 'FAILED' }
  | { kind: 'too-many'; seconds: number };

type Told = Partial<FileText> & { code?: string; retryAfterSeconds?: number };

const refused = (code: FileRefusal | 'FAILED'): FileAnswer => ({ kind: 'refused', code });

/** What the server says of it. @throws what `fetch` throws */
async function post(bytes: ArrayBuffer, signal: AbortSignal): Promise<Told> {
  const response = await fetch(fileText.path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': fileText.contentType },
    body: bytes,
    signal,
  });
  return (await response.json()) as Told;
}

function answerOf({ text, cut = false, code, retryAfterSeconds = 60 }: Told): FileAnswer {
  if (text !== undefined) return { kind: 'text', text, cut };
  if (code === 'TooManyAttempts') return { kind: 'too-many', seconds: retryAfterSeconds };
  return refused(fileRefusals.find((one) => one === code) ?? 'FAILED');
}

/** Has the text of a file read out; null when it was given up meanwhile. Its name is not sent. */
export async function sendFile(file: File, signal: AbortSignal): Promise<FileAnswer | null> {
  if (file.size > fileText.maxBytes) return refused('TOO_LARGE');
  const bytes = await file.arrayBuffer().catch(() => null); // a folder, or gone since it was chosen
  if (signal.aborted) return null;
  if (!bytes) return refused('UNREADABLE');
  try {
    return answerOf(await post(bytes, signal));
  } catch {
    return signal.aborted ? null : refused('FAILED');
  }
}
