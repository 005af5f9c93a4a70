import { limits } from '@pis/contract';
import { Link } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../gql';
import type { LessonStancesFragment } from '../../gql/graphql';
import type { Polarity, StanceKind } from '../../gql/enumerations';
import { assertNever } from '../../lib/assert-never';
import type { ChosenProject } from '../../lib/drafts/draft';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { stanceWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { ErrorSummary } from '../../ui/error-summary';
import { Meta } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { Select } from '../../ui/select';
import { SideLine } from '../../ui/side-line';
import { TextArea } from '../../ui/text-field';
import styles from './lesson-page.module.css';
import type { OwnProject } from './project-picker';
import { sideOf, sidesOf } from './sides';

const ProjectPicker = lazy(() =>
  import('./project-picker').then(({ ProjectPicker }) => ({ default: ProjectPicker })),
);

graphql(`
  fragment LessonStances on Lesson {
    id
    polarity
    state
    project {
      id
    }
    evidence {
      id
      polarity
    }
    stances {
      id
      kind
      comment
      project {
        id
        slug
        title
      }
    }
    viewerCan {
      takeStance
    }
  }
`);

const TakeStance = graphql(`
  mutation TakeStance($input: TakeStanceInput!) {
    takeStance(input: $input) {
      __typename
    }
  }
`);

const WithdrawStance = graphql(`
  mutation WithdrawStance($lessonId: ID!, $projectId: ID!) {
    withdrawStance(lessonId: $lessonId, projectId: $projectId) {
      id
    }
  }
`);

/** Queries that show or count what other projects answer. */
const outdates = ['LessonPage', 'FactorPage', 'ThemePage', 'StartPage'];

const icons = { AGREES: <Check size={18} aria-hidden />, CONTRADICTS: <X size={18} aria-hidden /> };

/** The side an answer stands on: the lesson's own, or the other; none where the lesson has no one side. */
function answerSide(lesson: LessonStancesFragment, kind: StanceKind): Polarity | null {
  const [side, ...more] = sidesOf(lesson);
  if (!side || more.length > 0) return null;
  if (kind === 'AGREES') return side;
  return side === 'HELPED' ? 'HINDERED' : 'HELPED';
}

type Stance = LessonStancesFragment['stances'][number];

function StanceRow({
  lesson,
  stance,
  mine,
}: {
  lesson: LessonStancesFragment;
  stance: Stance;
  mine: boolean;
}) {
  const withdraw = useGraphQLMutation(WithdrawStance, { outdates });
  const side = answerSide(lesson, stance.kind);
  const { project } = stance;
  return (
    <li>
      <SideLine side={side && sideOf(side)}>
        <div className={styles.stance}>
          <Meta>
            <strong>{stanceWord(stance.kind)}</strong>
            {' · '}
            <Link to="/projekt/$slug" params={{ slug: project.slug }}>
              {project.title}
            </Link>
          </Meta>
          {stance.comment && <p className={styles.said}>{stance.comment}</p>}
          {mine && (
            <Button
              kind="quiet"
              busy={withdraw.isPending}
              onClick={() => withdraw.mutate({ lessonId: lesson.id, projectId: project.id })}
            >
              {m.lessons_stance_withdraw()}
            </Button>
          )}
          {withdraw.isError && (
            <ErrorSection error={withdraw.error} what={m.lessons_stance_failed()} />
          )}
        </div>
      </SideLine>
    </li>
  );
}

type ForProjectProps = {
  own: readonly OwnProject[];
  value: ChosenProject | null;
  onChange: (project: ChosenProject | null) => void;
};

/** In whose name one answers: one of one's own projects; who has none and may answer, looks one up. */
function ForProject({ own, value, onChange }: ForProjectProps) {
  if (own.length === 0) {
    return (
      <Suspense>
        <ProjectPicker own={own} value={value} onChange={onChange} hint={m.lessons_stance_for()} />
      </Suspense>
    );
  }
  return (
    <Select
      label={m.lessons_stance_for()}
      value={value?.id ?? ''}
      options={own.map(({ id, label }) => ({ value: id, label }))}
      onChange={(event) => onChange(own.find(({ id }) => id === event.target.value) ?? null)}
    />
  );
}

type AnswerProps = {
  lessonId: string;
  kind: StanceKind;
  own: readonly OwnProject[];
  onDone: () => void;
};

function Answer({ lessonId, kind, own, onDone }: AnswerProps) {
  const [project, setProject] = useState<ChosenProject | null>(own[0] ?? null);
  const [comment, setComment] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = useGraphQLMutation(TakeStance, {
    outdates,
    onSuccess: ({ takeStance }) => {
      switch (takeStance.__typename) {
        case 'Lesson':
          return onDone();
        case 'OwnFamily':
          return setRefusal(m.lessons_stance_own_family());
        case 'WrongState':
          return setRefusal(m.lessons_stance_wrong_state());
        default:
          return assertNever(takeStance);
      }
    },
  });
  const send = () => {
    setRefusal(project ? null : m.lessons_stance_needs_project());
    if (!project) return;
    const input = { lessonId, projectId: project.id, kind, comment: comment.trim() || null };
    take.mutate({ input });
  };
  return (
    <form className={styles.stanceForm} onSubmit={(event) => event.preventDefault()}>
      {refusal && <ErrorSummary problems={[{ message: refusal }]} />}
      <ForProject own={own} value={project} onChange={setProject} />
      <TextArea
        label={
          kind === 'AGREES' ? m.lessons_stance_agrees_how() : m.lessons_stance_contradicts_how()
        }
        optional={m.shell_optional()}
        maxLength={limits.comment.max}
        value={comment}
        autoFocus
        onChange={(event) => setComment(event.target.value)}
      />
      <div className={styles.bannerActions}>
        <Button kind="primary" busy={take.isPending} onClick={send}>
          {kind === 'AGREES' ? m.lessons_stance_send_agrees() : m.lessons_stance_send_contradicts()}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {m.lessons_cancel()}
        </Button>
      </div>
      {take.isError && <ErrorSection error={take.error} what={m.lessons_stance_failed()} />}
    </form>
  );
}

function Ask({ lesson, own }: { lesson: LessonStancesFragment; own: readonly OwnProject[] }) {
  const [kind, setKind] = useState<StanceKind | null>(null);
  if (kind) {
    return <Answer lessonId={lesson.id} kind={kind} own={own} onDone={() => setKind(null)} />;
  }
  return (
    <div className={styles.stanceButtons}>
      {(['AGREES', 'CONTRADICTS'] as const).map((each) => (
        <Button key={each} icon={icons[each]} onClick={() => setKind(each)}>
          {stanceWord(each)}
        </Button>
      ))}
    </div>
  );
}

function sum(stances: readonly Stance[]): string {
  const agrees = stances.filter(({ kind }) => kind === 'AGREES').length;
  const contradicts = stances.length - agrees;
  if (stances.length === 0) return m.lessons_stances_none();
  return [
    agrees > 0 && m.lessons_stances_agree({ count: agrees }),
    contradicts > 0 && m.lessons_stances_contradict({ count: contradicts }),
  ]
    .filter(Boolean)
    .join(', ');
}

type StancesProps = {
  lesson: LessonStancesFragment;
  /** The viewer's projects; null for readers who are not signed in. */
  own: readonly OwnProject[] | null;
};

/** Whether other projects have met the same: their answers, and the way to give one's own. */
export function Stances({ lesson, own }: StancesProps) {
  const { stances, viewerCan, project } = lesson;
  const mine = new Set(own?.map(({ id }) => id));
  const answering = (own ?? []).filter(
    ({ id, published }) =>
      published && id !== project?.id && !stances.some((stance) => stance.project.id === id),
  );
  return (
    <Section
      heading={m.lessons_stances_heading()}
      lead={viewerCan.takeStance ? m.lessons_stances_lead() : undefined}
      ruled
      className={styles.afterDock}
    >
      {viewerCan.takeStance && <Ask lesson={lesson} own={answering} />}
      {!own && lesson.state === 'PUBLISHED' && (
        <p data-screen-only>
          <Link to="/logga-in" search={{ till: `/lardomar/${lesson.id}` }}>
            {m.lessons_stances_sign_in()}
          </Link>
        </p>
      )}
      <Meta aria-live="polite">{sum(stances)}</Meta>
      {stances.length > 0 && (
        <ul className={styles.stances}>
          {stances.map((stance) => (
            <StanceRow
              key={stance.id}
              lesson={lesson}
              stance={stance}
              mine={mine.has(stance.project.id)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
