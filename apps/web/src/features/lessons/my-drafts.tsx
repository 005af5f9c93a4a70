import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql';
import type { DraftLessonFragment } from '../../gql/graphql';
import { hasContent, type Draft } from '../../lib/drafts/draft';
import { forget, keep } from '../../lib/drafts/draft-store';
import { isEdited, type Edit } from '../../lib/drafts/edit-draft';
import { useKept } from '../../lib/drafts/use-kept';
import { execute } from '../../lib/graphql/execute';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { DraftStatus } from './draft-status';
import { draftOf } from './lesson-beginnings';
import styles from './my-drafts.module.css';
import { refusalWords } from './refusal-words';

const Discard = graphql(`
  mutation DiscardDraft($id: ID!) {
    discardDraft(id: $id) {
      id
    }
  }
`);

/** How long a removed draft can be had back; milliseconds. */
const timeToUndo = 10_000;

/** Drafts of this device, then those that only the server has. */
export function allDrafts(
  here: readonly Draft[],
  onServer: readonly DraftLessonFragment[],
): Draft[] {
  const keys = new Set(here.map(({ key }) => key));
  const others = onServer.flatMap((lesson) =>
    lesson.clientKey && !keys.has(lesson.clientKey) ? [draftOf(lesson, lesson.clientKey)] : [],
  );
  return [...here.filter((draft) => hasContent(draft) && !draft.seen), ...others];
}

/** Removes at once what one sees, and for good after a while in which it can be had back. */
function useRemoval(owner: string, onRemoved: () => void) {
  const [removed, setRemoved] = useState<Draft | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; finish: () => void }>(undefined);
  const finish = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current?.finish();
    waiting.current = undefined;
  };
  useEffect(() => finish, []);
  const remove = async (draft: Draft) => {
    finish();
    setRemoved(draft);
    await forget(owner, draft.key);
    const { lesson } = draft;
    waiting.current = {
      timer: setTimeout(finish, timeToUndo),
      finish: () => {
        setRemoved(null);
        if (lesson && draft.stage !== 'published') {
          void execute(Discard, { id: lesson.id }).then(onRemoved, onRemoved);
        }
      },
    };
  };
  const undo = async () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    if (removed) await keep(owner, removed);
    setRemoved(null);
  };
  return { removed, remove, undo };
}

function DraftRow({ draft, onRemove }: { draft: Draft; onRemove: () => void }) {
  const { fields, stage, refusal, lesson } = draft;
  const published = stage === 'published' && lesson;
  return (
    <li className={styles.row}>
      {published ? (
        <RowLink
          quote
          to="/lardomar/$id"
          params={{ id: lesson.id }}
          lang={contentLang(fields.language)}
        >
          {fields.text}
        </RowLink>
      ) : (
        <RowLink quote to="/ny" search={{ utkast: draft.key }} lang={contentLang(fields.language)}>
          {fields.text}
        </RowLink>
      )}
      <div className={styles.foot}>
        {fields.project && <Meta>{fields.project.label}</Meta>}
        <DraftStatus draft={draft} />
        {(stage === 'writing' || stage === 'refused' || published) && (
          <Button kind="quiet" onClick={onRemove}>
            {published ? m.lessons_draft_dismiss() : m.lessons_draft_remove()}
          </Button>
        )}
      </div>
      {refusal && <p className={styles.refusal}>{refusalWords(refusal)}</p>}
    </li>
  );
}

function EditRow({ edit, onRemove }: { edit: Edit; onRemove: () => void }) {
  return (
    <li className={styles.row}>
      <RowLink quote to="/lardomar/$id/andra" params={{ id: edit.lessonId }}>
        {edit.fields.text}
      </RowLink>
      <div className={styles.foot}>
        <Meta className={styles.waits}>{m.lessons_edit_begun()}</Meta>
        <Button kind="quiet" onClick={onRemove}>
          {m.lessons_draft_remove()}
        </Button>
      </div>
    </li>
  );
}

type MyDraftsProps = {
  owner: string;
  /** Drafts the server has. */
  onServer: readonly DraftLessonFragment[];
  /** What the server has is another now. */
  onChange: () => void;
};

/** Everything begun and not yet published, with where it is. */
export function MyDrafts({ owner, onServer, onChange }: MyDraftsProps) {
  const kept = useKept(owner);
  const { removed, remove, undo } = useRemoval(owner, onChange);
  if (!kept) return null;
  const drafts = allDrafts(kept.drafts, onServer).filter(({ key }) => key !== removed?.key);
  const edits = kept.edits.filter(isEdited);
  return (
    <>
      {removed && (
        <Notice live>
          <div className={styles.undo}>
            <p>{m.lessons_draft_removed()}</p>
            <Button kind="quiet" onClick={() => void undo()}>
              {m.lessons_draft_undo()}
            </Button>
          </div>
        </Notice>
      )}
      {drafts.length + edits.length === 0 ? (
        <EmptyState actions={<Link to="/ny">{m.shell_nav_new_lesson()}</Link>}>
          {m.lessons_drafts_none()}
        </EmptyState>
      ) : (
        <RowList label={m.lessons_drafts_heading()} className={styles.rows}>
          {drafts.map((draft) => (
            <DraftRow key={draft.key} draft={draft} onRemove={() => void remove(draft)} />
          ))}
          {edits.map((edit) => (
            <EditRow key={edit.key} edit={edit} onRemove={() => void forget(owner, edit.key)} />
          ))}
        </RowList>
      )}
    </>
  );
}
