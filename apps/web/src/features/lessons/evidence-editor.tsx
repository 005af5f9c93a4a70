import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../gql';
import { assertNever } from '../../lib/assert-never';
import { emptyEvidence, hasEvidence } from '../../lib/drafts/edit-draft';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Section } from '../../ui/section';
import { EvidenceForm, openedEvidence } from './evidence-form';
import { EvidenceRow, type LessonEvidenceFragment } from './evidence-rows';
import { sourcesOf, type LessonEditableFragment } from './lesson-editable';
import styles from './lesson-fields.module.css';
import type { LessonEdit } from './use-lesson-edit';

const Dialog = lazy(() => import('../../ui/dialog').then(({ Dialog }) => ({ default: Dialog })));

const Remove = graphql(`
  mutation RemoveEvidence($id: ID!, $version: Int!) {
    removeEvidence(id: $id, version: $version) {
      __typename
    }
  }
`);

type RemoveProps = { evidence: LessonEvidenceFragment; onDone: () => void };

function RemoveButton({ evidence, onDone }: RemoveProps) {
  const [asking, setAsking] = useState(false);
  const [conflict, setConflict] = useState(false);
  const remove = useGraphQLMutation(Remove, {
    outdates: ['LessonPage', 'FactorPage', 'ThemePage'],
    onSuccess: ({ removeEvidence }) => {
      setAsking(false);
      onDone();
      switch (removeEvidence.__typename) {
        case 'Removed':
          return;
        case 'EditConflict':
          return setConflict(true);
        default:
          return assertNever(removeEvidence);
      }
    },
  });
  const { id, version } = evidence;
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {m.lessons_evidence_remove()}
      </Button>
      {conflict && <p role="alert">{m.lessons_evidence_remove_conflict()}</p>}
      {asking && (
        <Suspense>
          <Dialog
            alert
            heading={m.lessons_evidence_remove_heading()}
            onClose={() => setAsking(false)}
            actions={
              <>
                <Button
                  kind="primary"
                  busy={remove.isPending}
                  onClick={() => remove.mutate({ id, version })}
                >
                  {m.lessons_evidence_remove()}
                </Button>
                <Button onClick={() => setAsking(false)}>{m.lessons_cancel()}</Button>
              </>
            }
          >
            <p>{m.lessons_evidence_remove_text()}</p>
            {remove.isError && (
              <ErrorSection error={remove.error} what={m.lessons_evidence_remove_failed()} />
            )}
          </Dialog>
        </Suspense>
      )}
    </>
  );
}

type EvidenceEditorProps = {
  edit: LessonEdit;
  lesson: LessonEditableFragment;
  mayPropose: boolean;
  refetch: () => Promise<unknown>;
};

/** The pieces of evidence of a lesson, each to change or remove, and one to add. */
export function EvidenceEditor({ edit, lesson, mayPropose, refetch }: EvidenceEditorProps) {
  const [adding, setAdding] = useState(false);
  const { evidence } = edit.edit;
  const open = adding || hasEvidence(evidence);
  const form = (
    <div className={styles.inset}>
      <EvidenceForm
        fields={evidence}
        onChange={edit.writeEvidence}
        sources={sourcesOf(lesson)}
        mayPropose={mayPropose}
      />
      <div>
        <Button
          kind="quiet"
          onClick={() => {
            setAdding(false);
            edit.writeEvidence(emptyEvidence());
          }}
        >
          {m.lessons_evidence_cancel()}
        </Button>
      </div>
    </div>
  );
  return (
    <Section heading={m.lessons_evidence_heading()} ruled>
      <ul className={styles.fields}>
        {lesson.evidence.map((piece) => (
          <li key={piece.id}>
            {evidence.on?.id === piece.id ? (
              form
            ) : (
              <EvidenceRow
                evidence={piece}
                actions={
                  piece.viewerCan.edit && (
                    <>
                      <Button
                        size="small"
                        onClick={() => edit.writeEvidence(openedEvidence(piece, emptyEvidence()))}
                      >
                        {m.lessons_edit()}
                      </Button>
                      <RemoveButton evidence={piece} onDone={() => void refetch()} />
                    </>
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {!evidence.on && open && form}
      {!open && lesson.viewerCan.addEvidence && (
        <div>
          <Button onClick={() => setAdding(true)}>{m.lessons_evidence_add()}</Button>
        </div>
      )}
    </Section>
  );
}
