import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isOnlyHere, type Draft } from '../../lib/drafts/draft';
import { isBriefEdited } from '../../lib/drafts/brief-edit';
import { keptOf } from '../../lib/drafts/draft-store';
import { isEdited } from '../../lib/drafts/edit-draft';
import { saveOnServer, sendDue } from '../../lib/drafts/send-drafts';
import { useKept } from '../../lib/drafts/use-kept';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import styles from './my-page.module.css';

/** Publishes what was to be published, and gives the server a copy of the rest. */
async function sendIn(owner: string, drafts: readonly Draft[]): Promise<void> {
  await sendDue(owner);
  for (const { key, stage } of drafts) {
    if (stage === 'writing') await saveOnServer(owner, key);
  }
}

type SignOutDialogProps = { owner: string; onClose: () => void; onGoOn: () => void };

/** "2 utkast finns bara här": send them in, or remove them, before signing out. */
export function SignOutDialog({ owner, onClose, onGoOn }: SignOutDialogProps) {
  const kept = useKept(owner);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);
  const drafts = kept?.drafts.filter(isOnlyHere) ?? [];
  const edits = kept?.edits.filter(isEdited) ?? [];
  const briefs = kept?.briefs.filter(isBriefEdited) ?? [];
  const send = async () => {
    setSending(true);
    setFailed(false);
    await sendIn(owner, drafts);
    setSending(false);
    const left = await keptOf(owner);
    if (left.some((one) => one.kind === 'lesson' && isOnlyHere(one))) setFailed(true);
    else if (edits.length + briefs.length === 0) onGoOn();
  };
  return (
    <Dialog
      alert
      heading={m.account_only_here({ count: drafts.length + edits.length + briefs.length })}
      onClose={onClose}
      actions={
        <>
          {drafts.length > 0 && (
            <Button kind="primary" busy={sending} onClick={() => void send()}>
              {sending ? m.lessons_status_sending() : m.account_only_here_send()}
            </Button>
          )}
          <Button onClick={onGoOn}>{m.account_only_here_remove()}</Button>
          <Button kind="quiet" onClick={onClose}>
            {m.lessons_cancel()}
          </Button>
        </>
      }
    >
      <ul className={styles.onlyHere}>
        {drafts.map(({ key, fields }) => (
          <li key={key}>{fields.text}</li>
        ))}
        {edits.map(({ key, lessonId, fields }) => (
          <li key={key}>
            <Link to="/lardomar/$id/andra" params={{ id: lessonId }}>
              {m.account_only_here_edit({ text: fields.text })}
            </Link>
          </li>
        ))}
        {briefs.map(({ key, briefId, fields }) => (
          <li key={key}>
            <Link to="/underlag/$id" params={{ id: briefId }}>
              {m.briefs_unsaved({ title: fields.title })}
            </Link>
          </li>
        ))}
      </ul>
      <p>{m.account_only_here_text()}</p>
      {edits.length > 0 && <p>{m.account_only_here_edits()}</p>}
      {failed && (
        <Notice kind="fault" live>
          <p>{m.account_only_here_failed()}</p>
        </Notice>
      )}
    </Dialog>
  );
}
