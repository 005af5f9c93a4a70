import { lazy, Suspense, useMemo } from 'react';
import type { Language } from '../../gql/enumerations';
import { currentLanguage } from '../../lib/language';
import { languageWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary';
import { ActionDock } from '../../ui/page-layout';
import { Select } from '../../ui/select';
import { DraftStatus } from './draft-status';
import fieldStyles from './lesson-fields.module.css';
import { LessonForm, lessonTextId } from './lesson-form';
import styles from './new-lesson.module.css';
import { refusalWords } from './refusal-words';
import {
  goesToReview,
  useFirstProject,
  usePublishing,
  type Author,
  type OpenLesson,
} from './use-publishing';
import type { WritingHelp } from './writing-help';

const ProjectPicker = lazy(() =>
  import('./project-picker').then(({ ProjectPicker }) => ({ default: ProjectPicker })),
);
const FactorPicker = lazy(() =>
  import('./concept-pickers').then(({ FactorPicker }) => ({ default: FactorPicker })),
);
const PersonalDialog = lazy(() =>
  import('./personal-dialog').then(({ PersonalDialog }) => ({ default: PersonalDialog })),
);

function projectHint(review: boolean, chosen: boolean): string | false {
  if (review) return chosen ? m.lessons_project_review() : m.lessons_project_review_none();
  return chosen && m.lessons_project_direct();
}

function problemsOf(lesson: OpenLesson, problem: string | null): FieldProblem[] {
  if (problem) return [{ field: lessonTextId, message: problem }];
  const { refusal } = lesson.draft;
  return refusal ? [{ field: lessonTextId, message: refusalWords(refusal) }] : [];
}

export type WritingProps = {
  author: Author;
  lesson: OpenLesson;
  help: Pick<WritingHelp, 'likes'>;
  /** Leads to sign-in and back. */
  onSignIn: () => void;
};

/** The form while it is being written, with the button that publishes. */
export function Writing({ author, lesson, help, onSignIn }: WritingProps) {
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
        likes={help.likes(fields)}
        language={
          currentLanguage() === 'en' && (
            <Select
              label={m.lessons_language_label()}
              value={fields.language}
              options={(['EN', 'SV'] as const).map((value) => ({
                value,
                label: languageWord(value),
              }))}
              onChange={(event) =>
                open.write({ ...fields, language: event.target.value as Language })
              }
            />
          )
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
