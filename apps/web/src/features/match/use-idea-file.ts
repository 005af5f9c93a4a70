import { limits } from '@pis/contract';
import { useEffect, useRef, useState } from 'react';
import { type FileAnswer, sendFile } from './send-file';

const { max } = limits.ideaText;

/** What the form tells of a file. */
export type FileState =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'several' }
  | { kind: 'read'; cut: boolean }
  | Exclude<FileAnswer, { kind: 'text' }>;

/** What stood in the field, then what the file says: as much as the field takes. */
function joined(before: string, text: string): { text: string; cut: boolean } {
  const whole = before.trim() === '' ? text : `${before.trimEnd()}\n\n${text}`;
  return { text: whole.slice(0, Math.max(max, before.length)), cut: whole.length > max };
}

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Files that are dropped anywhere on the page; the browser would leave it to show them. */
function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [above, setAbove] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setAbove(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setAbove(false);
    };
    const drop = (event: DragEvent) => {
      setAbove(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      take.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return above;
}

/**
 * A file whose text goes into the field. One is read at a time; it is given up with the page, and
 * what stands in the field stays whatever comes of it.
 */
export function useIdeaFile(text: string, onText: (text: string) => void) {
  const [state, setState] = useState<FileState>({ kind: 'none' });
  const [file, setFile] = useState<File>();
  const reading = useRef<AbortController>(undefined);
  const written = useRef(text);
  useEffect(() => {
    written.current = text;
  }, [text]);
  useEffect(() => () => reading.current?.abort(), []);
  const read = async (chosen: File) => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    setFile(chosen);
    setState({ kind: 'reading' });
    const answer = await sendFile(chosen, own.signal);
    if (!answer || own.signal.aborted) return;
    if (answer.kind !== 'text') return setState(answer);
    const whole = joined(written.current, answer.text);
    onText(whole.text);
    setState({ kind: 'read', cut: answer.cut || whole.cut });
  };
  const take = (files: readonly File[]) => {
    const [first, ...others] = files;
    if (others.length > 0) setState({ kind: 'several' });
    else if (first) void read(first);
  };
  const cancel = () => {
    reading.current?.abort();
    setState({ kind: 'none' });
  };
  return {
    state,
    above: useDroppedFiles(take),
    take,
    cancel,
    again: () => file && void read(file),
    settle: () => setState((old) => (old.kind === 'reading' ? old : { kind: 'none' })),
  };
}

export type IdeaFile = ReturnType<typeof useIdeaFile>;
