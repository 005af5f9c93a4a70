import { useState, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type { LessonHistoryFragment } from '../../gql/graphql';
import { formatDay } from '../../lib/format/instants';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Meta } from '../../ui/row-list';
import styles from './lesson-page.module.css';

graphql(`
  fragment LessonHistory on Lesson {
    language
    version
    revisions {
      version
      at
      note
      text
    }
  }
`);

type LessonHistoryProps = {
  lesson: LessonHistoryFragment;
  /** Stands at the end of the line. */
  action?: ReactNode;
};

/** Which version this is and why; how it read before, on demand. */
export function LessonHistory({ lesson, action }: LessonHistoryProps) {
  const [shown, setShown] = useState(false);
  const { version, revisions } = lesson;
  const [latest] = revisions;
  if (!latest) return action && <div className={styles.history}>{action}</div>;
  return (
    <section className={styles.history} aria-label={m.lessons_history()}>
      <div className={styles.historyLine}>
        <Meta>
          {latest.note
            ? m.lessons_version_note({ version, note: latest.note })
            : m.lessons_version({ version, day: formatDay(latest.at) })}
        </Meta>
        <Button kind="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? m.lessons_hide_changes() : m.lessons_show_changes()}
        </Button>
        {action}
      </div>
      {shown && (
        <ol className={styles.revisions}>
          {revisions.map((revision) => (
            <li key={revision.version}>
              <Meta>
                {m.lessons_read_until({
                  version: revision.version,
                  day: formatDay(revision.at),
                })}
              </Meta>
              <blockquote className={styles.formerText} lang={contentLang(lesson.language)}>
                {revision.text}
              </blockquote>
              {revision.note && <Meta>{m.lessons_changed_because({ note: revision.note })}</Meta>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
