import { graphql } from '../../gql';
import type { OrganisationInput } from '../../gql/graphql';
import { useSuggested } from '../../lib/graphql/use-suggested';
import { organisationKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { ComboBox } from '../../ui/combo-box';

const Organisations = graphql(`
  query OrganisationChoices($name: String) {
    organisations(name: $name, first: 12) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

/** An organisation that is there, or the name of one that is not; what is typed and nothing else. */
export type OrganisationFields = { id: string | null; name: string };

/** As the API takes it: the one that was chosen, else the name, which is looked up or added. */
export const organisationInput = ({ id, name }: OrganisationFields): OrganisationInput =>
  id ? { id } : { name: name.trim() };

const inSwedish = (text: string) => text.toLocaleLowerCase('sv');

type OrganisationFieldProps = {
  id: string;
  label: string;
  error?: string;
  value: OrganisationFields;
  onChange: (value: OrganisationFields) => void;
};

/** One that is there by a part of its name, or a new one by typing it. */
export function OrganisationField({ id, label, error, value, onChange }: OrganisationFieldProps) {
  const typed = value.id ? '' : value.name.trim();
  const { choices, settled } = useSuggested(Organisations, typed, {
    variables: (asked) => ({ name: asked || null }),
    choices: ({ organisations }) =>
      organisations.nodes.map(({ id: key, name, kind }) => ({
        id: key,
        label: name,
        detail: organisationKindWord(kind),
      })),
  });
  const known = choices.some(({ label: name }) => inSwedish(name) === inSwedish(typed));
  const isNew = typed !== '' && settled && !known;
  if (value.id && !choices.some((choice) => choice.id === value.id))
    choices.push({ id: value.id, label: value.name, detail: '' });
  return (
    <ComboBox
      id={id}
      label={label}
      hint={
        isNew
          ? m.projects_organisation_new({ name: value.name.trim() })
          : m.projects_organisation_hint()
      }
      error={error}
      choices={choices}
      value={value.id}
      typed={value.name}
      waiting={!settled}
      allowOwnWords
      opensLate
      onSearch={(name) => {
        if (name !== value.name) onChange({ id: null, name });
      }}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.id === chosen);
        if (choice) onChange({ id: choice.id, name: choice.label });
      }}
    />
  );
}
