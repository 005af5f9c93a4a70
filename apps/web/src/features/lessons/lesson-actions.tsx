import { Copy, Pencil, Undo2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { LessonHeadFragment, LessonStateFragment } from '../../gql/graphql';
import { currentLanguage } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { ActionDock } from '../../ui/page-layout';
import { citation } from './citation';
import styles from './lesson-page.module.css';

const WithdrawDialog = lazy(() =>
  import('./withdraw-dialog').then(({ WithdrawDialog }) => ({ default: WithdrawDialog })),
);

type LessonActionsProps = { lesson: LessonHeadFragment & LessonStateFragment };

const cited = ({ lesson }: LessonActionsProps): string =>
  citation(
    {
      text: lesson.text,
      project: lesson.project?.title ?? null,
      experience: lesson.experience ?? null,
      publishedAt: lesson.publishedAt ?? null,
      version: lesson.version,
      address: new URL(`/lardomar/${lesson.id}`, window.location.href).href,
    },
    new Date(),
    currentLanguage(),
  );

/** What one can do with a lesson: point at it, and for those who may, change it. */
export function LessonActions({ lesson }: LessonActionsProps) {
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const copy = async () => {
    const text = cited({ lesson });
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied({ text, done });
  };
  const { edit } = lesson.viewerCan;
  return (
    <>
      <ActionDock>
        <Button icon={<Copy size={18} aria-hidden />} onClick={() => void copy()}>
          {m.lessons_copy_citation()}
        </Button>
        {edit && lesson.state !== 'DRAFT' && (
          <LinkButton
            to="/lardomar/$id/andra"
            params={{ id: lesson.id }}
            icon={<Pencil size={18} aria-hidden />}
          >
            {m.lessons_edit()}
          </LinkButton>
        )}
      </ActionDock>
      {copied && (
        <div className={styles.citation} role="status">
          <p className={styles.state}>
            {copied.done ? m.lessons_citation_copied() : m.lessons_citation_by_hand()}
          </p>
          <p>{copied.text}</p>
        </div>
      )}
    </>
  );
}

/** Takes the lesson back, with a reason. */
export function WithdrawLesson({ lesson }: { lesson: LessonStateFragment }) {
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button kind="quiet" icon={<Undo2 size={18} aria-hidden />} onClick={() => setAsking(true)}>
        {m.lessons_withdraw()}
      </Button>
      {asking && (
        <Suspense>
          <WithdrawDialog
            id={lesson.id}
            version={lesson.version}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
