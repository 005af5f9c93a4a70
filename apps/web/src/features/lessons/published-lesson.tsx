import { useEffect, useRef } from 'react';
import { graphql } from '../../gql';
import { hasEvidence } from '../../lib/drafts/edit-draft';
import { formatTime } from '../../lib/format/instants';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { Fold } from '../../ui/fold';
import { Loaded } from '../../ui/loaded';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { EditStatus } from './draft-status';
import { EditProblems, experienceError } from './edit-problems';
import { EvidenceForm, openedEvidence } from './evidence-form';
import { LessonDetails } from './lesson-details';
import { sourcesOf, type LessonEditableFragment } from './lesson-editable';
import styles from './new-lesson.module.css';
import { useLessonEdit, type LessonEdit } from './use-lesson-edit';

const Published = graphql(`
  query PublishedLesson($id: ID!) {
    lesson(id: $id) {
      ...LessonEditable
    }
  }
`);

type HandedOverProps = { id: string; inReview: boolean; onAnother: () => void };

/** Says what became of the lesson, and takes the focus: the button that was pressed is gone. */
export function HandedOver({ id, inReview, onAnother }: HandedOverProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice kind="done" live>
      <h2 ref={heading} tabIndex={-1} className={styles.noticeHeading}>
        {inReview ? m.lessons_in_review_heading() : m.lessons_published_heading()}
      </h2>
      <p>{inReview ? m.lessons_in_review_text() : m.lessons_published_text()}</p>
      <div className={styles.actions}>
        <LinkButton to="/lardomar/$id" params={{ id }}>
          {m.lessons_show_lesson()}
        </LinkButton>
        <Button onClick={onAnother}>{m.lessons_write_another()}</Button>
      </div>
    </Notice>
  );
}

function SaveRow({ edit }: { edit: LessonEdit }) {
  return (
    <div className={styles.actions}>
      <Button kind="primary" busy={edit.busy} onClick={() => void edit.save()}>
        {edit.busy ? m.lessons_saving() : m.lessons_save()}
      </Button>
      <EditStatus keptAt={edit.keptAt} />
      {edit.savedAt !== null && edit.keptAt === null && (
        <p role="status" className={styles.quiet}>
          {m.lessons_status_saved({ time: formatTime(edit.savedAt) })}
        </p>
      )}
    </div>
  );
}

type DepthTwoProps = {
  owner: string;
  lesson: LessonEditableFragment;
  mayPropose: boolean;
  refetch: () => Promise<LessonEditableFragment | null>;
};

function DepthTwo({ owner, lesson, mayPropose, refetch }: DepthTwoProps) {
  const edit = useLessonEdit(owner, lesson, refetch);
  const { evidence, fields } = edit.edit;
  // A factor without a quote is what the quote is first of all about.
  const waiting = lesson.evidence.find(({ quote }) => !quote);
  const shown = !hasEvidence(evidence) && waiting ? openedEvidence(waiting, evidence) : evidence;
  return (
    <div className={styles.form}>
      <EditProblems edit={edit} />
      <Section heading={m.lessons_quote_section()}>
        <EvidenceForm
          fields={shown}
          onChange={edit.writeEvidence}
          sources={sourcesOf(lesson)}
          mayPropose={mayPropose}
        />
      </Section>
      <Fold summary={m.lessons_more_section()}>
        <div className={styles.folded}>
          <LessonDetails
            fields={fields}
            onChange={edit.writeFields}
            experienceError={experienceError(edit)}
          />
        </div>
      </Fold>
      <SaveRow edit={edit} />
    </div>
  );
}

type PublishedLessonProps = {
  owner: string;
  id: string;
  inReview: boolean;
  mayPropose: boolean;
  onAnother: () => void;
};

/** A lesson that was just handed over, with depth two in its place. */
export function PublishedLesson(props: PublishedLessonProps) {
  const { owner, id, mayPropose } = props;
  const query = useGraphQL(Published, { id });
  const refetch = async () => (await query.refetch()).data?.lesson ?? null;
  return (
    <>
      <HandedOver id={id} inReview={props.inReview} onAnother={props.onAnother} />
      <Loaded
        query={query}
        skeleton={<SkeletonRows count={3} height={7} />}
        what={m.lessons_could_not_read()}
      >
        {({ lesson }) =>
          lesson && (
            <div className={styles.form}>
              <blockquote className={styles.text} lang={contentLang(lesson.language)}>
                {lesson.text}
              </blockquote>
              {lesson.viewerCan.edit && (
                <DepthTwo owner={owner} lesson={lesson} mayPropose={mayPropose} refetch={refetch} />
              )}
            </div>
          )
        }
      </Loaded>
    </>
  );
}
