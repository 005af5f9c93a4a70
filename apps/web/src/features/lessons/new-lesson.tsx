import { personalPatterns } from '@pis/contract';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { PersonalPattern } from '../../gql/enumerations';
import { anonymous } from '../../lib/drafts/draft-store';
import { graphqlQuery, useGraphQL } from '../../lib/graphql/use-graphql';
import { formatTime } from '../../lib/format/instants';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary';
import { PageHeading } from '../../ui/page-heading';
import { ActionDock, PanelPage } from '../../ui/page-layout';
import { Section } from '../../ui/section';
import { DraftStatus } from './draft-status';
import { firstProject, LastProject, type Opening } from './lesson-beginnings';
import fieldStyles from './lesson-fields.module.css';
import { LessonForm, lessonTextId, textProblem } from './lesson-form';
import styles from './new-lesson.module.css';
import { ProjectLessons } from './project-lessons';
import type { OwnProject } from './project-picker';
import { PublishedLesson } from './published-lesson';
import { refusalWords } from './refusal-words';
import { useOpenDraft } from './use-open-draft';
import { WaitingLesson } from './waiting-lesson';

const ProjectPicker = lazy(() =>
  import('./project-picker').then(({ ProjectPicker }) => ({ default: ProjectPicker })),
);
const FactorPicker = lazy(() =>
  import('./concept-pickers').then(({ FactorPicker }) => ({ default: FactorPicker })),
);
const PersonalDialog = lazy(() =>
  import('./personal-dialog').then(({ PersonalDialog }) => ({ default: PersonalDialog })),
);

/** Who writes, and what becomes of what they write. */
export type Author = {
  /** Id of the person, `anonymous` before sign-in, undefined until it is known. */
  owner: string | undefined;
  own: readonly OwnProject[];
  proposesFactors: boolean;
  publishesWithoutProject: boolean;
};

type NewLessonProps = {
  author: Author;
  opening: Opening;
  /** Leads to sign-in and back. */
  onSignIn: () => void;
  /** The address that began a draft names it from now on. */
  onBegun: (key: string) => void;
  /** The address asks for no particular draft any more. */
  onAnother: () => void;
};

type Lesson = ReturnType<typeof useOpenDraft>;

/** Puts the project last used into a draft that nobody has chosen one for. */
function useFirstProject({ owner, own }: Author, { open, draft }: Lesson) {
  const cache = useQueryClient();
  const signedIn = owner !== undefined && owner !== anonymous;
  const last = useGraphQL(LastProject, {}, { enabled: signedIn });
  const first =
    signedIn && !last.isPending
      ? firstProject(last.data?.viewer?.lessons.nodes[0]?.project, own)
      : null;
  const { project, projectChosen } = draft.fields;
  const fill = first !== null && !project && !projectChosen;
  useEffect(() => {
    if (fill && first) open.prefill({ project: first.project });
    // What counts is whether it is to be filled in, not that the object is new.
  }, [fill, open]);
  return {
    isLastUsed: Boolean(first?.lastUsed && project?.id === first.project.id),
    /** Before publishing: the project must not be missing because its question is under way. */
    ready: async () => {
      if (signedIn) await cache.ensureQueryData(graphqlQuery(LastProject, {})).catch(() => null);
    },
  };
}

const goesToReview = ({ own, publishesWithoutProject, owner }: Author, projectId?: string) =>
  owner !== anonymous && !publishesWithoutProject && !own.some(({ id }) => id === projectId);

function projectHint(review: boolean, chosen: boolean): string | false {
  if (review) return chosen ? m.lessons_project_review() : m.lessons_project_review_none();
  return chosen && m.lessons_project_direct();
}

function Panel({ lesson }: { lesson: Lesson }) {
  const slug = lesson.draft.fields.project?.slug;
  return (
    <>
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

function Resumed({ lesson }: { lesson: Lesson }) {
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

/** The question about personal data, once asked; and publishing, which may raise it. */
function usePublishing(
  lesson: Lesson,
  { owner }: Author,
  ready: () => Promise<void>,
  onSignIn: () => void,
) {
  const cache = useQueryClient();
  const [asked, setAsked] = useState<readonly PersonalPattern[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const publish = async (confirmed: boolean) => {
    const { text } = lesson.open.snapshot().draft.fields;
    const wrong = textProblem(text);
    setProblem(wrong);
    setAsked(null);
    if (wrong || !owner) return;
    const found = personalPatterns(text);
    if (found.length > 0 && !confirmed) return setAsked(found);
    if (owner === anonymous) {
      await lesson.open.keepNow();
      return onSignIn();
    }
    await ready();
    const { stage, refusal, hindrance } = await lesson.open.publish(confirmed);
    if (hindrance === 'signedOut') void cache.invalidateQueries({ queryKey: ['SessionViewer'] });
    if (refusal?.kind === 'LOOKS_PERSONAL') setAsked(refusal.kinds);
    if (stage === 'published') void cache.invalidateQueries();
  };
  return { asked, problem, publish, stopAsking: () => setAsked(null) };
}

function problemsOf(lesson: Lesson, problem: string | null): FieldProblem[] {
  if (problem) return [{ field: lessonTextId, message: problem }];
  const { refusal } = lesson.draft;
  return refusal ? [{ field: lessonTextId, message: refusalWords(refusal) }] : [];
}

type WritingProps = Pick<NewLessonProps, 'author' | 'onSignIn'> & { lesson: Lesson };

function Writing({ author, lesson, onSignIn }: WritingProps) {
  const { draft, busy, keptAt, durable, unkept, open } = lesson;
  const { fields } = draft;
  const { isLastUsed, ready } = useFirstProject(author, lesson);
  const { asked, problem, publish, stopAsking } = usePublishing(lesson, author, ready, onSignIn);
  const problems = useMemo(() => problemsOf(lesson, problem), [problem, draft.refusal]);
  const review = goesToReview(author, fields.project?.id);
  const hint = [
    isLastUsed && m.lessons_project_last_used(),
    projectHint(review, fields.project !== null),
  ].filter(Boolean);
  const sending = busy && draft.stage === 'due';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      // On the way down: the fields that suggest keep Enter to themselves.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        if (!sending) void publish(false);
      }}
    >
      <ErrorSummary problems={problems} />
      <LessonForm
        fields={fields}
        onChange={(next) => open.write(next)}
        textError={problem}
        readOnly={draft.stage === 'due'}
        status={
          <DraftStatus
            draft={draft}
            busy={busy}
            keptAt={keptAt}
            durable={durable}
            unkept={unkept}
          />
        }
        project={
          <Suspense fallback={<div className={fieldStyles.placeholder} />}>
            <ProjectPicker
              own={author.own}
              value={fields.project}
              hint={hint.join(' ')}
              onChange={(project) => open.write({ ...fields, project, projectChosen: true })}
            />
          </Suspense>
        }
        factors={
          fields.polarity && (
            <Suspense fallback={<div className={fieldStyles.placeholder} />}>
              <FactorPicker
                polarity={fields.polarity}
                chosen={fields.factors}
                mayPropose={author.proposesFactors}
                onChange={(factors) => open.write({ ...fields, factors })}
              />
            </Suspense>
          )
        }
      />
      <ActionDock>
        <p className={styles.publicLine}>{m.lessons_public_record()}</p>
        <Button kind="primary" busy={sending} onClick={() => void publish(false)}>
          {sending ? m.lessons_status_sending() : m.lessons_publish()}
        </Button>
        <span className={styles.keys} aria-hidden>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </ActionDock>
      {asked && (
        <Suspense>
          <PersonalDialog
            kinds={asked}
            goOn={m.lessons_personal_publish_anyway()}
            onGoOn={() => void publish(true)}
            onBack={stopAsking}
          />
        </Suspense>
      )}
    </form>
  );
}

function Body({ author, lesson, onSignIn, another }: WritingProps & { another: () => void }) {
  const { draft, busy, open } = lesson;
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
      <Writing author={author} lesson={lesson} onSignIn={onSignIn} />
    </>
  );
}

/** Where a lesson is written: one field to type in, and at most three things to choose. */
export function NewLesson({ author, opening, onSignIn, onBegun, onAnother }: NewLessonProps) {
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
    <PanelPage panelLabel={m.lessons_new_panel()} panel={<Panel lesson={lesson} />}>
      <PageHeading>{m.shell_nav_new_lesson()}</PageHeading>
      <Body author={author} lesson={lesson} onSignIn={onSignIn} another={another} />
    </PanelPage>
  );
}
