import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { ApproveLessonMutation, LessonStateFragment } from '../../gql/graphql';
import { assertNever } from '../../lib/assert-never';
import { formatDay } from '../../lib/format/instants';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { contentLang } from '../../lib/language';
import { lessonProblemWord, lessonStateWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import styles from './lesson-page.module.css';

graphql(`
  fragment LessonState on Lesson {
    id
    clientKey
    version
    state
    language
    withdrawnReason
    withdrawnAt
    viewerCan {
      edit
      publish
      withdraw
    }
  }
`);

const Approve = graphql(`
  mutation ApproveLesson($id: ID!, $version: Int!) {
    approveLesson(id: $id, version: $version) {
      __typename
      ... on LessonNotReady {
        problems
      }
      ... on WrongState {
        state
      }
    }
  }
`);

const Republish = graphql(`
  mutation RepublishLesson($id: ID!, $version: Int!) {
    republishLesson(id: $id, version: $version) {
      __typename
      ... on LessonNotReady {
        problems
      }
      ... on WrongState {
        state
      }
    }
  }
`);

type StateResult = ApproveLessonMutation['approveLesson'];

/** Why a lesson could not be taken a step further, or null where it was. */
export function stateProblem(result: StateResult): string | null {
  switch (result.__typename) {
    case 'Lesson':
      return null;
    case 'EditConflict':
      return m.lessons_state_conflict();
    case 'LessonNotReady':
      return result.problems.map(lessonProblemWord).join(' ');
    case 'WrongState':
      return m.lessons_state_wrong({ state: lessonStateWord(result.state).toLowerCase() });
    default:
      return assertNever(result);
  }
}

/** Everything that shows or counts lessons may be another after one changed its state. */
export const outdatedByState = [
  'LessonPage',
  'LessonsPage',
  'MyPage',
  'ProjectPage',
  'FactorPage',
  'ThemePage',
  'StartPage',
];

type StepButtonProps = {
  lesson: LessonStateFragment;
  step: typeof Approve | typeof Republish;
  children: string;
};

function StepButton({ lesson, step, children }: StepButtonProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const take = useGraphQLMutation<Record<string, StateResult>, { id: string; version: number }>(
    step,
    {
      outdates: outdatedByState,
      onSuccess: (data) => {
        const [result] = Object.values(data);
        setProblem(result ? stateProblem(result) : null);
      },
    },
  );
  const { id, version } = lesson;
  return (
    <>
      <Button kind="primary" busy={take.isPending} onClick={() => take.mutate({ id, version })}>
        {children}
      </Button>
      {problem && <p role="alert">{problem}</p>}
      {take.isError && <ErrorSection error={take.error} what={m.lessons_state_failed()} />}
    </>
  );
}

function Withdrawn({ lesson }: { lesson: LessonStateFragment }) {
  const { withdrawnAt, withdrawnReason, viewerCan } = lesson;
  return (
    <Notice kind="fault">
      <div className={styles.banner}>
        <p className={styles.state}>
          {withdrawnAt
            ? m.lessons_withdrawn_at({ day: formatDay(withdrawnAt) })
            : lessonStateWord('WITHDRAWN')}
        </p>
        {withdrawnReason && (
          <p lang={contentLang(lesson.language)}>
            {m.lessons_withdrawn_reason({ reason: withdrawnReason })}
          </p>
        )}
        <p>{m.lessons_withdrawn_text()}</p>
        {viewerCan.publish && (
          <StepButton lesson={lesson} step={Republish}>
            {m.lessons_republish()}
          </StepButton>
        )}
      </div>
    </Notice>
  );
}

/** Above the sentence, what state the lesson is in where it is not simply published. */
export function LessonStateBanner({ lesson }: { lesson: LessonStateFragment }) {
  const { state, viewerCan, clientKey } = lesson;
  switch (state) {
    case 'PUBLISHED':
      return null;
    case 'WITHDRAWN':
      return <Withdrawn lesson={lesson} />;
    case 'DRAFT':
      return (
        <Notice kind="wait">
          <div className={styles.banner}>
            <p className={styles.state}>{m.lessons_draft_heading()}</p>
            <p>{m.lessons_draft_text()}</p>
            {clientKey && viewerCan.edit && (
              <LinkButton to="/ny" search={{ utkast: clientKey }} kind="primary">
                {m.lessons_draft_continue()}
              </LinkButton>
            )}
          </div>
        </Notice>
      );
    case 'IN_REVIEW':
      return (
        <Notice kind="wait">
          <div className={styles.banner}>
            <p className={styles.state}>{m.lessons_review_heading()}</p>
            <p>{viewerCan.publish ? m.lessons_review_decide() : m.lessons_review_text()}</p>
            {viewerCan.publish && (
              <div className={styles.bannerActions}>
                <StepButton lesson={lesson} step={Approve}>
                  {m.lessons_approve()}
                </StepButton>
                {viewerCan.edit && (
                  <Link to="/lardomar/$id/andra" params={{ id: lesson.id }}>
                    {m.lessons_edit()}
                  </Link>
                )}
              </div>
            )}
          </div>
        </Notice>
      );
    default:
      return assertNever(state);
  }
}
