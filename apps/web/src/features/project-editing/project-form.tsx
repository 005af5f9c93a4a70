import { limits } from '@pis/contract';
import { useState } from 'react';
import type { Language, ProjectKind } from '../../gql/enumerations';
import { languageWord, projectKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import type { FieldProblem } from '../../ui/error-summary';
import { Fold } from '../../ui/fold';
import { Section } from '../../ui/section';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/text-field';
import { fieldIds } from './check-fields';
import { PlacesPicker, ThemesPicker } from './concept-pickers';
import { errorAt } from './field-problems';
import { PeriodFieldset } from './period-fieldset';
import type { ProjectFields } from './project-fields';
import styles from './project-form.module.css';
import { GoalRows, IdentifierRows, WebLinkRows } from './project-rows';

/** Kinds from the most common to the rarest. */
const kinds: readonly ProjectKind[] = [
  'IMPLEMENTATION',
  'PRE_STUDY',
  'PILOT',
  'IDEA',
  'PROGRAMME',
  'NETWORK',
];
const languages: readonly Language[] = ['SV', 'EN'];

export type ProjectFormProps = {
  fields: ProjectFields;
  onChange: (change: Partial<ProjectFields>) => void;
  problems: readonly FieldProblem[];
};

/** Everything that can be said of a project by itself, in sections. */
export function ProjectForm(props: ProjectFormProps) {
  const { fields, onChange, problems } = props;
  return (
    <>
      <What {...props} />
      <Section ruled heading={m.projects_section_when()}>
        <PeriodFieldset
          id={fieldIds.period}
          legend={m.projects_period()}
          value={fields.period}
          onChange={(period) => onChange({ period })}
          problems={problems}
        />
      </Section>
      <Section ruled heading={m.projects_section_where()}>
        <PlacesPicker chosen={fields.places} onChange={(places) => onChange({ places })} />
      </Section>
      <Section ruled heading={m.projects_section_about()}>
        <ThemesPicker chosen={fields.themes} onChange={(themes) => onChange({ themes })} />
        <TextArea
          id={fieldIds.targetGroups}
          label={m.projects_target_groups()}
          optional={m.shell_optional()}
          hint={m.projects_target_groups_hint()}
          error={errorAt(problems, fieldIds.targetGroups)}
          value={fields.targetGroups}
          onChange={(event) => onChange({ targetGroups: event.target.value })}
        />
      </Section>
      <Section ruled heading={m.projects_section_more()} lead={m.projects_section_more_lead()}>
        <GoalRows {...props} />
        <IdentifierRows {...props} />
        <WebLinkRows {...props} />
      </Section>
    </>
  );
}

function What({ fields, onChange, problems }: ProjectFormProps) {
  return (
    <Section heading={m.projects_section_what()}>
      <TextField
        id={fieldIds.title}
        label={m.projects_title()}
        maxLength={limits.projectTitle.max}
        value={fields.title}
        error={errorAt(problems, fieldIds.title)}
        onChange={(event) => onChange({ title: event.target.value })}
        large
        required
      />
      <Select
        label={m.projects_kind()}
        value={fields.kind}
        onChange={(event) => {
          const kind = kinds.find((one) => one === event.target.value);
          if (kind) onChange({ kind });
        }}
        options={kinds.map((value) => ({ value, label: projectKindWord(value) }))}
      />
      <TextArea
        id={fieldIds.summary}
        label={m.projects_summary()}
        hint={m.projects_summary_hint()}
        max={limits.summary.max}
        value={fields.summary}
        error={errorAt(problems, fieldIds.summary)}
        onChange={(event) => onChange({ summary: event.target.value })}
      />
      <TextArea
        id={fieldIds.description}
        label={m.projects_description()}
        optional={m.shell_optional()}
        hint={m.projects_description_hint()}
        value={fields.description}
        error={errorAt(problems, fieldIds.description)}
        onChange={(event) => onChange({ description: event.target.value })}
      />
      <Translations fields={fields} onChange={onChange} problems={problems} />
    </Section>
  );
}

/** Folded away: most projects are written in one language. */
function Translations({ fields, onChange, problems }: ProjectFormProps) {
  // As it was when the form was opened: it must not fold while somebody writes in it.
  const [open] = useState(
    Boolean(fields.summaryEn || fields.descriptionEn) || fields.language !== 'SV',
  );
  return (
    <Fold summary={m.projects_languages()} open={open}>
      <div className={styles.folded}>
        <Select
          label={m.projects_language()}
          value={fields.language}
          onChange={(event) => onChange({ language: event.target.value === 'EN' ? 'EN' : 'SV' })}
          options={languages.map((value) => ({ value, label: languageWord(value) }))}
        />
        <TextArea
          id={fieldIds.summaryEn}
          label={m.projects_summary_en()}
          optional={m.shell_optional()}
          max={limits.summary.max}
          value={fields.summaryEn}
          error={errorAt(problems, fieldIds.summaryEn)}
          onChange={(event) => onChange({ summaryEn: event.target.value })}
        />
        <TextArea
          id={fieldIds.descriptionEn}
          label={m.projects_description_en()}
          optional={m.shell_optional()}
          value={fields.descriptionEn}
          error={errorAt(problems, fieldIds.descriptionEn)}
          onChange={(event) => onChange({ descriptionEn: event.target.value })}
        />
      </div>
    </Fold>
  );
}
