import { limits } from '@pis/contract';
import { graphql } from '../../gql';
import type { Currency } from '../../gql/enumerations';
import { assertNever } from '../../lib/assert-never';
import { formatMoney } from '../../lib/format/numbers';
import { formatPeriod } from '../../lib/format/period';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { outdatedBySaving, type EditedProject } from './edit-query';
import { EditableList } from './editable-list';
import styles from './editable-list.module.css';
import { errorAt } from './field-problems';
import { ItemForm, useItemForm } from './item-form';
import { OrganisationField, organisationInput } from './organisation-field';
import { dateField, readDate } from './period-input';
import { readAmount } from './amount';

const SaveGrant = graphql(`
  mutation SaveGrant($input: SaveGrantInput!) {
    saveGrant(input: $input) {
      __typename
      ... on Project {
        id
      }
      ... on PeriodNotValid {
        value
      }
    }
  }
`);

const RemoveGrant = graphql(`
  mutation RemoveGrant($id: ID!) {
    removeGrant(id: $id) {
      id
    }
  }
`);

type Grant = EditedProject['grants'][number];

/** Who pays, and how much where it is known. */
export function GrantList({ project }: { project: EditedProject }) {
  const remove = useGraphQLMutation(RemoveGrant, { outdates: outdatedBySaving });
  return (
    <EditableList
      id="finansiering"
      heading={m.projects_grants()}
      items={project.grants}
      nameOf={({ funder }) => funder.name}
      show={({ funder, programme, amount, currency, decided }) => (
        <>
          <span lang="sv">{funder.name}</span>
          <Meta>
            {[
              amount == null ? m.projects_no_amount_short() : formatMoney(amount, currency),
              programme,
              decided && m.projects_decided({ when: formatPeriod(decided) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Meta>
        </>
      )}
      add={m.projects_grant_add()}
      none={m.projects_grant_none()}
      form={(grant, close) => <GrantForm projectId={project.id} grant={grant} onClose={close} />}
      remove={{ ...remove, mutate: ({ id }, done) => remove.mutate({ id }, done) }}
    />
  );
}

type GrantFormProps = { projectId: string; grant: Grant | null; onClose: () => void };

const funderId = 'finansiering-finansiar';
const amountId = 'finansiering-belopp';
const decidedId = 'finansiering-beslut';

function GrantForm({ projectId, grant, onClose }: GrantFormProps) {
  const form = useItemForm({
    funder: grant
      ? { id: grant.funder.id as string | null, name: grant.funder.name }
      : { id: null, name: '' },
    programme: grant?.programme ?? '',
    amount: grant?.amount == null ? '' : String(grant.amount),
    currency: grant?.currency ?? ('SEK' as Currency),
    decided: dateField(grant?.decided),
  });
  const { fields, write, problems, setProblems } = form;
  const mutation = useGraphQLMutation(SaveGrant, {
    outdates: outdatedBySaving,
    onSuccess: ({ saveGrant: result }) => {
      switch (result.__typename) {
        case 'Project':
          return onClose();
        case 'PeriodNotValid':
          return setProblems([{ field: decidedId, message: m.projects_date_not_valid() }]);
        default:
          return assertNever(result);
      }
    },
  });
  const save = () => {
    const amount = readAmount(fields.amount);
    const decided = readDate(fields.decided);
    const found = [
      ...(fields.funder.name.trim()
        ? []
        : [{ field: funderId, message: m.projects_funder_missing() }]),
      ...(amount === undefined
        ? [{ field: amountId, message: m.projects_amount_not_valid() }]
        : []),
      ...(decided === undefined
        ? [{ field: decidedId, message: m.projects_date_not_valid() }]
        : []),
    ];
    setProblems(found);
    if (found.length > 0) return;
    mutation.mutate({
      input: {
        id: grant?.id,
        projectId,
        funder: organisationInput(fields.funder),
        programme: fields.programme.trim() || null,
        amount,
        currency: fields.currency,
        decided,
      },
    });
  };
  return (
    <ItemForm
      label={grant ? m.projects_grant_change() : m.projects_grant_add()}
      changed={form.changed}
      problems={problems}
      error={mutation.error}
      busy={mutation.isPending}
      onSave={save}
      onClose={onClose}
    >
      <OrganisationField
        id={funderId}
        label={m.projects_funder()}
        error={errorAt(problems, funderId)}
        value={fields.funder}
        onChange={(funder) => write({ funder })}
      />
      <TextField
        label={m.projects_programme()}
        optional={m.shell_optional()}
        maxLength={limits.line.max}
        value={fields.programme}
        onChange={(event) => write({ programme: event.target.value })}
      />
      <div className={styles.pair}>
        <TextField
          id={amountId}
          label={m.projects_amount()}
          optional={m.shell_optional()}
          hint={m.projects_amount_hint()}
          inputMode="numeric"
          autoComplete="off"
          value={fields.amount}
          error={errorAt(problems, amountId)}
          onChange={(event) => write({ amount: event.target.value })}
        />
        <Select
          label={m.projects_currency()}
          value={fields.currency}
          onChange={(event) => write({ currency: event.target.value === 'EUR' ? 'EUR' : 'SEK' })}
          options={[
            { value: 'SEK', label: m.projects_currency_sek() },
            { value: 'EUR', label: m.projects_currency_eur() },
          ]}
        />
      </div>
      <TextField
        id={decidedId}
        label={m.projects_grant_decided()}
        optional={m.shell_optional()}
        hint={m.projects_date_hint()}
        maxLength={limits.edtf.max}
        autoComplete="off"
        value={fields.decided}
        error={errorAt(problems, decidedId)}
        onChange={(event) => write({ decided: event.target.value })}
      />
    </ItemForm>
  );
}
