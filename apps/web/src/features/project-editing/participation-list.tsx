import { limits } from '@pis/contract';
import { graphql } from '../../gql';
import type { ParticipationRole } from '../../gql/enumerations';
import { assertNever } from '../../lib/assert-never';
import { formatPeriod } from '../../lib/format/period';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { participationWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { periodProblems } from './check-fields';
import { outdatedBySaving, type EditedProject } from './edit-query';
import { EditableList } from './editable-list';
import { errorAt } from './field-problems';
import { ItemForm, useItemForm } from './item-form';
import { OrganisationField, organisationInput } from './organisation-field';
import { periodFields, readPeriod } from './period-input';
import { PeriodFieldset } from './period-fieldset';
import { periodRefused } from './refusals';

const SaveParticipation = graphql(`
  mutation SaveParticipation($input: SaveParticipationInput!) {
    saveParticipation(input: $input) {
      __typename
      ... on Project {
        id
      }
      ... on PeriodNotValid {
        value
      }
      ... on AlreadyThere {
        id
      }
    }
  }
`);

const RemoveParticipation = graphql(`
  mutation RemoveParticipation($id: ID!) {
    removeParticipation(id: $id) {
      id
    }
  }
`);

const roles: readonly ParticipationRole[] = [
  'OWNER',
  'NATIONAL_OWNER',
  'COORDINATOR',
  'REGIONAL_COORDINATOR',
  'LOCAL_WORKSHOP',
  'PARTNER',
  'INITIATOR',
  'EVALUATOR',
  'COMMISSIONER',
];

type Participation = EditedProject['participations'][number];

/** Who takes part, and as what. */
export function ParticipationList({ project }: { project: EditedProject }) {
  const remove = useGraphQLMutation(RemoveParticipation, { outdates: outdatedBySaving });
  return (
    <EditableList
      id="deltagare"
      heading={m.projects_participants()}
      lead={m.projects_saved_at_once()}
      items={project.participations}
      nameOf={({ organisation }) => organisation.name}
      show={({ organisation, role, period, note }) => (
        <>
          <span lang="sv">{organisation.name}</span>
          <Meta>
            {[participationWord(role), period && formatPeriod(period)].filter(Boolean).join(' · ')}
          </Meta>
          {note && <Meta>{note}</Meta>}
        </>
      )}
      add={m.projects_participation_add()}
      none={m.projects_participation_none()}
      form={(participation, close) => (
        <ParticipationForm projectId={project.id} participation={participation} onClose={close} />
      )}
      remove={{ ...remove, mutate: ({ id }, done) => remove.mutate({ id }, done) }}
    />
  );
}

type ParticipationFormProps = {
  projectId: string;
  participation: Participation | null;
  onClose: () => void;
};

const organisationId = 'deltagare-organisation';
const periodId = 'deltagare-period';

function ParticipationForm({ projectId, participation, onClose }: ParticipationFormProps) {
  const form = useItemForm({
    organisation: participation?.organisation
      ? {
          id: participation.organisation.id as string | null,
          name: participation.organisation.name,
        }
      : { id: null, name: '' },
    role: participation?.role ?? ('PARTNER' as ParticipationRole),
    period: periodFields(participation?.period),
    note: participation?.note ?? '',
  });
  const { fields, write, problems, setProblems } = form;
  const mutation = useGraphQLMutation(SaveParticipation, {
    outdates: outdatedBySaving,
    onSuccess: ({ saveParticipation: result }) => {
      switch (result.__typename) {
        case 'Project':
          return onClose();
        case 'PeriodNotValid':
          return setProblems(periodRefused(periodId));
        case 'AlreadyThere':
          return setProblems([
            { field: organisationId, message: m.projects_participation_there() },
          ]);
        default:
          return assertNever(result);
      }
    },
  });
  const save = () => {
    const found = [
      ...(fields.organisation.name.trim()
        ? []
        : [{ field: organisationId, message: m.projects_organisation_missing() }]),
      ...periodProblems(periodId, fields.period),
    ];
    setProblems(found);
    const period = readPeriod(fields.period);
    if (found.length > 0 || 'problem' in period) return;
    mutation.mutate({
      input: {
        id: participation?.id,
        projectId,
        organisation: organisationInput(fields.organisation),
        role: fields.role,
        period: period.edtf,
        note: fields.note.trim() || null,
      },
    });
  };
  return (
    <ItemForm
      label={participation ? m.projects_participation_change() : m.projects_participation_add()}
      changed={form.changed}
      problems={problems}
      error={mutation.error}
      busy={mutation.isPending}
      onSave={save}
      onClose={onClose}
    >
      <OrganisationField
        id={organisationId}
        label={m.projects_organisation()}
        error={errorAt(problems, organisationId)}
        value={fields.organisation}
        onChange={(organisation) => write({ organisation })}
      />
      <Select
        label={m.projects_role()}
        value={fields.role}
        onChange={(event) => {
          const role = roles.find((one) => one === event.target.value);
          if (role) write({ role });
        }}
        options={roles.map((value) => ({ value, label: participationWord(value) }))}
      />
      <PeriodFieldset
        id={periodId}
        legend={m.projects_participation_period()}
        hint={m.projects_participation_period_hint()}
        value={fields.period}
        onChange={(period) => write({ period })}
        problems={problems}
      />
      <TextField
        label={m.projects_note()}
        optional={m.shell_optional()}
        hint={m.projects_participation_note_hint()}
        maxLength={limits.line.max}
        value={fields.note}
        onChange={(event) => write({ note: event.target.value })}
      />
    </ItemForm>
  );
}
