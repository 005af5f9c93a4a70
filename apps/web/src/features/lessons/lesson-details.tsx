import { limits } from '@pis/contract';
import { lazy, Suspense } from 'react';
import type { LessonLevel, LessonPhase } from '../../gql/enumerations';
import type { EditFields } from '../../lib/drafts/edit-draft';
import { lessonLevelWord, lessonPhaseNameWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/text-field';
import styles from './lesson-fields.module.css';

const ThemePicker = lazy(() =>
  import('./concept-pickers').then(({ ThemePicker }) => ({ default: ThemePicker })),
);
const PlacePicker = lazy(() =>
  import('./concept-pickers').then(({ PlacePicker }) => ({ default: PlacePicker })),
);

const phases = ['IDEA', 'PRE_STUDY', 'RUNNING', 'CLOSING', 'AFTER'] as const;
const levels = ['INDIVIDUAL', 'ORGANISATION', 'STRUCTURE'] as const;

const none = { value: '', label: m.lessons_not_given };
const asChosen = <V extends string>(value: string): V | null => (value as V) || null;

/** Ids of the fields that a message may point at. */
export const experienceId = 'lardom-erfarenhet';

type LessonDetailsProps = {
  fields: EditFields;
  onChange: (fields: EditFields) => void;
  experienceError?: string;
};

function TimeAndLevel({ fields, onChange, experienceError }: LessonDetailsProps) {
  return (
    <div className={styles.pair}>
      <TextField
        id={experienceId}
        label={m.lessons_experience_label()}
        hint={m.lessons_experience_hint()}
        error={experienceError}
        value={fields.experience}
        onChange={(event) => onChange({ ...fields, experience: event.target.value })}
      />
      <Select
        label={m.lessons_phase_label()}
        value={fields.phase ?? ''}
        options={[
          { value: none.value, label: none.label() },
          ...phases.map((value) => ({ value, label: lessonPhaseNameWord(value) })),
        ]}
        onChange={(event) =>
          onChange({ ...fields, phase: asChosen<LessonPhase>(event.target.value) })
        }
      />
      <Select
        label={m.lessons_level_label()}
        value={fields.level ?? ''}
        options={[
          { value: none.value, label: none.label() },
          ...levels.map((value) => ({ value, label: lessonLevelWord(value) })),
        ]}
        onChange={(event) =>
          onChange({ ...fields, level: asChosen<LessonLevel>(event.target.value) })
        }
      />
    </div>
  );
}

/** Depth two of a lesson: nothing in here is ever required. Fields only. */
export function LessonDetails(props: LessonDetailsProps) {
  const { fields, onChange } = props;
  return (
    <div className={styles.fields}>
      {(['whatHappened', 'recommendation', 'conditions'] as const).map((name) => (
        <TextArea
          key={name}
          label={{
            whatHappened: m.lessons_what_happened_label,
            recommendation: m.lessons_recommendation_label,
            conditions: m.lessons_conditions_label,
          }[name]()}
          maxLength={limits.lessonDetail.max}
          value={fields[name]}
          onChange={(event) => onChange({ ...fields, [name]: event.target.value })}
        />
      ))}
      <TextField
        label={m.lessons_target_groups_label()}
        hint={m.lessons_target_groups_hint()}
        value={fields.targetGroups}
        onChange={(event) => onChange({ ...fields, targetGroups: event.target.value })}
      />
      <TimeAndLevel {...props} />
      <Suspense fallback={<div className={styles.placeholder} />}>
        <PlacePicker value={fields.place} onChange={(place) => onChange({ ...fields, place })} />
        <ThemePicker
          chosen={fields.themes}
          onChange={(themes) => onChange({ ...fields, themes })}
        />
      </Suspense>
    </div>
  );
}
