import { lazy, Suspense, useMemo, useState } from 'react';
import { assertNever } from '../../lib/assert-never';
import type { EditProblem } from '../../lib/drafts/save-edit';
import { lessonProblemWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { ErrorSection } from '../../ui/error-section';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary';
import { quoteId } from './evidence-form';
import { experienceId } from './lesson-details';
import { lessonTextId } from './lesson-form';
import type { LessonEdit } from './use-lesson-edit';

const PersonalDialog = lazy(() =>
  import('./personal-dialog').then(({ PersonalDialog }) => ({ default: PersonalDialog })),
);

function wordsOf(problem: EditProblem): FieldProblem[] {
  switch (problem.kind) {
    case 'conflict':
      return [{ message: m.lessons_conflict() }];
    case 'evidenceConflict':
      return [{ message: m.lessons_evidence_conflict() }];
    case 'evidenceNotReady':
      return [{ field: quoteId, message: m.lessons_evidence_not_ready() }];
    case 'period':
      return [{ field: experienceId, message: m.lessons_experience_not_valid() }];
    case 'notReady':
      return problem.problems.map((one) => ({
        field: lessonTextId,
        message: lessonProblemWord(one),
      }));
    case 'personal':
      return [];
    default:
      return assertNever(problem);
  }
}

/** What kept a change from being saved, above the form; personal data is asked about. */
export function EditProblems({ edit }: { edit: LessonEdit }) {
  const { problem, error, save } = edit;
  const [asked, setAsked] = useState<EditProblem | null>(null);
  const words = useMemo(() => (problem ? wordsOf(problem) : []), [problem]);
  return (
    <>
      <ErrorSummary problems={words} />
      {error !== null && (
        <ErrorSection error={error} what={m.lessons_not_saved_kept()} onRetry={() => void save()} />
      )}
      {problem?.kind === 'personal' && problem !== asked && (
        <Suspense>
          <PersonalDialog
            kinds={problem.kinds}
            goOn={m.lessons_personal_save_anyway()}
            onGoOn={() => void save(true)}
            onBack={() => setAsked(problem)}
          />
        </Suspense>
      )}
    </>
  );
}

/** The message at the field for the time of the experience, or none. */
export const experienceError = ({ problem }: LessonEdit): string | undefined =>
  problem?.kind === 'period' ? m.lessons_experience_not_valid() : undefined;
