import { useEffect } from 'react';
import { anonymous } from '../../lib/drafts/draft-store';
import { formatTime } from '../../lib/format/instants';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { PageHeading } from '../../ui/page-heading';
import { PanelPage } from '../../ui/page-layout';
import { Section } from '../../ui/section';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { DraftClash } from './draft-clash';
import type { Opening } from './lesson-beginnings';
import styles from './new-lesson.module.css';
import { ProjectLessons } from './project-lessons';
import { PublishedLesson } from './published-lesson';
import { useOpenDraft } from './use-open-draft';
import { useOtherDevice } from './use-other-device';
import type { Author, OpenLesson } from './use-publishing';
import { WaitingLesson } from './waiting-lesson';
import { Writing, type WritingProps } from './writing';
import type { WritingHelp } from './writing-help';

type NewLessonProps = {
  author: Author;
  opening: Opening;
  /** Leads to sign-in and back. */
  onSignIn: () => void;
  /** The address that began a draft names it from now on. */
  onBegun: (key: string) => void;
  /** The address asks for no particular draft any more. */
  onAnother: () => void;
  help: WritingHelp;
};

function Panel({ lesson, help }: { lesson: OpenLesson; help: WritingHelp }) {
  const { draft, open } = lesson;
  if (draft.stage === 'published' && draft.lesson?.state === 'PUBLISHED') {
    return help.related({ id: draft.lesson.id, language: draft.fields.language });
  }
  const slug = draft.fields.project?.slug;
  return (
    <>
      {draft.stage !== 'due' && help.concepts(draft.fields, (fields) => open.write(fields))}
      {slug && <ProjectLessons slug={slug} />}
      <Section heading={m.lessons_tips_heading()} ruled={Boolean(slug)}>
        <ul className={styles.tips}>
          <li>{m.lessons_tip_alone()}</li>
          <li>{m.lessons_tip_both()}</li>
          <li>{m.lessons_tip_role()}</li>
        </ul>
      </Section>
    </>
  );
}

function Resumed({ lesson }: { lesson: OpenLesson }) {
  if (!lesson.resumed) return null;
  return (
    <p className={styles.resumed}>
      {m.lessons_resumed({ time: formatTime(lesson.draft.changedAt) })}
      <Button kind="quiet" onClick={lesson.beginAnother}>
        {m.lessons_begin_empty()}
      </Button>
    </p>
  );
}

function Body({ another, ...props }: WritingProps & { another: () => void }) {
  const { author, lesson, onSignIn } = props;
  const { draft, busy, open } = lesson;
  const { newer, keepMine, takeNewer } = useOtherDevice(author.owner, open);
  if (lesson.awaited) return <SkeletonRows count={4} height={6} />;
  if (draft.stage === 'published' && draft.lesson) {
    return (
      <PublishedLesson
        owner={author.owner ?? anonymous}
        id={draft.lesson.id}
        inReview={draft.lesson.state === 'IN_REVIEW'}
        mayPropose={author.proposesFactors}
        onAnother={another}
      />
    );
  }
  if (draft.stage === 'due' && !busy) {
    return (
      <WaitingLesson
        draft={draft}
        onHold={() => void open.hold()}
        onAnother={another}
        onSignIn={onSignIn}
      />
    );
  }
  return (
    <>
      <Resumed lesson={lesson} />
      {newer && <DraftClash mine={draft} newer={newer} onMine={keepMine} onNewer={takeNewer} />}
      <Writing {...props} />
    </>
  );
}

/** Where a lesson is written: one field to type in, and at most three things to choose. */
export function NewLesson(props: NewLessonProps) {
  const { author, opening, onSignIn, onBegun, onAnother, help } = props;
  const lesson = useOpenDraft(author.owner, opening, onBegun);
  const { open, draft } = lesson;
  useEffect(() => {
    if (draft.stage === 'published') void open.seen();
  }, [draft.stage, open]);
  const another = () => {
    lesson.beginAnother();
    onAnother();
  };
  return (
    <PanelPage panelLabel={m.lessons_new_panel()} panel={<Panel lesson={lesson} help={help} />}>
      <PageHeading>{m.shell_nav_new_lesson()}</PageHeading>
      <Body {...{ author, lesson, help, onSignIn, another }} />
    </PanelPage>
  );
}
