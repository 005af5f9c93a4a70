import { CloudOff, LogIn } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isLocked, type Draft } from '../../lib/drafts/draft';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Meta } from '../../ui/row-list';
import styles from './new-lesson.module.css';

type WaitingLessonProps = {
  draft: Draft;
  onHold: () => void;
  onAnother: () => void;
  onSignIn: () => void;
};

/** A lesson that is to be published and cannot be yet: what it says, and why it waits. */
export function WaitingLesson({ draft, onHold, onAnother, onSignIn }: WaitingLessonProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const signedOut = draft.hindrance === 'signedOut';
  const { text, project, language } = draft.fields;
  return (
    <>
      <Notice kind="wait" live>
        <h2 ref={heading} tabIndex={-1} className={styles.noticeHeading}>
          {signedOut ? <LogIn size={22} aria-hidden /> : <CloudOff size={22} aria-hidden />}{' '}
          {signedOut ? m.lessons_status_waiting_sign_in() : m.lessons_status_waiting_network()}
        </h2>
        <p>{signedOut ? m.lessons_waiting_sign_in_text() : m.lessons_waiting_network_text()}</p>
        <div className={styles.actions}>
          {signedOut && (
            <Button kind="primary" onClick={onSignIn}>
              {m.account_sign_in()}
            </Button>
          )}
          {!isLocked(draft) && <Button onClick={onHold}>{m.lessons_change_text()}</Button>}
          <Button onClick={onAnother}>{m.lessons_write_another()}</Button>
        </div>
      </Notice>
      <blockquote className={styles.text} lang={contentLang(language)}>
        {text}
      </blockquote>
      {project && <Meta>{project.label}</Meta>}
    </>
  );
}
