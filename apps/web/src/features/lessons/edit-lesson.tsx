import { limits } from '@pis/contract';
import { lazy, Suspense } from 'react';
import type { Polarity } from '../../gql/enumerations';
import { formatDay, formatTime } from '../../lib/format/instants';
import { polarityWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ActionDock } from '../../ui/page-layout';
import { SideSign } from '../../ui/polarity-mark';
import { Section } from '../../ui/section';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { TextField } from '../../ui/text-field';
import { ClashView } from './clash-view';
import { EditStatus } from './draft-status';
import { EditProblems, experienceError } from './edit-problems';
import { EvidenceEditor } from './evidence-editor';
import { LessonDetails } from './lesson-details';
import type { LessonEditableFragment } from './lesson-editable';
import styles from './lesson-fields.module.css';
import { LessonText, textProblem } from './lesson-form';
import type { OwnProject } from './project-picker';
import { sideOf } from './sides';
import { useLessonEdit, type LessonEdit } from './use-lesson-edit';

const ProjectPicker = lazy(() =>
  import('./project-picker').then(({ ProjectPicker }) => ({ default: ProjectPicker })),
);

type EditLessonProps = {
  owner: string;
  own: readonly OwnProject[];
  lesson: LessonEditableFragment;
  mayPropose: boolean;
  refetch: () => Promise<LessonEditableFragment | null>;
  onSaved: () => void;
};

/** A side said without a factor; with evidence the evidence says it. */
function SideWithoutFactor({ edit }: { edit: LessonEdit }) {
  const { fields } = edit.edit;
  return (
    <SegmentedChoice<Polarity | 'NEITHER'>
      legend={m.lessons_polarity_legend()}
      hint={m.lessons_polarity_without_factor()}
      value={fields.polarity ?? 'NEITHER'}
      segments={[
        ...(['HELPED', 'HINDERED'] as const).map((value) => ({
          value,
          label: polarityWord(value),
          mark: <SideSign side={sideOf(value)} />,
          side: sideOf(value),
        })),
        { value: 'NEITHER', label: m.terms_polarity_neither() },
      ]}
      onChange={(value) =>
        edit.writeFields({ ...fields, polarity: value === 'NEITHER' ? null : value })
      }
    />
  );
}

function Fields({
  edit,
  lesson,
  own,
}: Pick<EditLessonProps, 'lesson' | 'own'> & { edit: LessonEdit }) {
  const { fields } = edit.edit;
  const counted = lesson.evidence.some(({ factor }) => factor);
  return (
    <div className={styles.fields}>
      <LessonText
        value={fields.text}
        error={edit.problem?.kind === 'notReady' ? textProblem(fields.text) : null}
        onChange={(text) => edit.writeFields({ ...fields, text })}
      />
      <Suspense fallback={<div className={styles.placeholder} />}>
        <ProjectPicker
          own={own}
          value={fields.project}
          hint={m.lessons_project_change_hint()}
          onChange={(project) => edit.writeFields({ ...fields, project })}
        />
      </Suspense>
      {!counted && <SideWithoutFactor edit={edit} />}
    </div>
  );
}

/** Changing a lesson: everything typed is kept on this device until it is saved or given up. */
export function EditLesson(props: EditLessonProps) {
  const { owner, lesson, mayPropose, refetch, onSaved } = props;
  const edit = useLessonEdit(owner, lesson, refetch);
  const { fields, changedAt } = edit.edit;
  const save = async () => {
    if (await edit.save()) onSaved();
  };
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => event.preventDefault()}
      // On the way down: the fields that suggest keep Enter to themselves.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        if (!edit.busy) void save();
      }}
    >
      <EditProblems edit={edit} />
      {edit.restored && (
        <Notice kind="wait">
          <p>
            {m.lessons_edit_restored({ day: formatDay(changedAt), time: formatTime(changedAt) })}
          </p>
          <Button kind="quiet" onClick={() => void edit.discard()}>
            {m.lessons_edit_discard()}
          </Button>
        </Notice>
      )}
      <ClashView clashes={edit.clashes} fields={fields} onSettle={edit.settleClash} />
      <Fields {...props} edit={edit} />
      <EvidenceEditor edit={edit} lesson={lesson} mayPropose={mayPropose} refetch={refetch} />
      <Section heading={m.lessons_more_section()} ruled>
        <LessonDetails
          fields={fields}
          onChange={edit.writeFields}
          experienceError={experienceError(edit)}
        />
      </Section>
      <TextField
        label={m.lessons_note_label()}
        hint={m.lessons_note_hint()}
        optional={m.shell_optional()}
        maxLength={limits.reason.max}
        value={fields.note}
        onChange={(event) => edit.writeFields({ ...fields, note: event.target.value })}
      />
      <ActionDock>
        <Button kind="primary" busy={edit.busy} onClick={() => void save()}>
          {edit.busy ? m.lessons_saving() : m.lessons_save()}
        </Button>
        <Button
          onClick={() => {
            void edit.discard();
            onSaved();
          }}
        >
          {m.lessons_cancel()}
        </Button>
        <EditStatus keptAt={edit.keptAt} />
      </ActionDock>
    </form>
  );
}
