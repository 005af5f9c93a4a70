import { limits } from '@pis/contract';
import { FileUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { assertNever } from '../../lib/assert-never';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { fileRefusalWords, mayBeSentAgain } from './file-words';
import styles from './match.module.css';
import { TooMany } from './too-many';
import type { IdeaFile } from './use-idea-file';

const choose = 'ide-fil';
const focus = (id: string): void => document.getElementById(id)?.focus();

/** Opens the browser's own choice of a file; keys reach it as any other button. */
export function ChooseFile({ file }: { file: IdeaFile }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={m.match_file_choose()}
        accept=".docx,.pdf,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={({ target }) => {
          file.take([...(target.files ?? [])]);
          target.value = ''; // the same file may be chosen again
        }}
      />
      <Button
        id={choose}
        icon={<FileUp size={18} aria-hidden />}
        busy={file.state.kind === 'reading'}
        onClick={() => input.current?.click()}
      >
        {m.match_file_choose()}
      </Button>
    </>
  );
}

function Told({ file }: { file: IdeaFile }) {
  const { state } = file;
  switch (state.kind) {
    case 'none':
    case 'reading':
      return null;
    case 'several':
      return (
        <Notice kind="fault" live>
          {m.match_file_several()}
        </Notice>
      );
    case 'read':
      return (
        <Notice kind="done" live>
          {state.cut ? m.match_file_cut({ max: limits.ideaText.max }) : m.match_file_read()}
        </Notice>
      );
    case 'too-many':
      return <TooMany seconds={state.seconds} />;
    case 'refused':
      return (
        <Notice kind="fault" live>
          <p>{fileRefusalWords(state.code)}</p>
          {mayBeSentAgain(state.code) && (
            <Button size="small" onClick={file.again}>
              {m.shell_retry()}
            </Button>
          )}
        </Notice>
      );
    default:
      return assertNever(state);
  }
}

/** How it goes with a file: beside the field that its text goes into. */
export function FileProgress({ file }: { file: IdeaFile }) {
  const { kind } = file.state;
  const before = useRef(kind);
  useEffect(() => {
    // What was in focus, the way to give up, is gone.
    if (before.current === 'reading' && kind !== 'reading') focus(kind === 'read' ? 'ide' : choose);
    before.current = kind;
  }, [kind]);
  return (
    <>
      <div role="status" className={styles.fileState}>
        {kind === 'reading' && m.match_file_reading()}
      </div>
      {kind === 'reading' && (
        <Button size="small" onClick={file.cancel} className={styles.cancelFile}>
          {m.match_file_cancel()}
        </Button>
      )}
      <Told file={file} />
    </>
  );
}
