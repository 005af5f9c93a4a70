import { useState } from 'react';
import { graphql } from '../../gql';
import type { OrganisationInput } from '../../gql/graphql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { useSettled } from '../../lib/use-settled';
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

type OrganisationFieldProps = {
  id: string;
  label: string;
  error?: string;
  value: OrganisationFields;
  onChange: (value: OrganisationFields) => void;
};

/** One that is there by a part of its name, or a new one by typing it. */
export function OrganisationField({ id, label, error, value, onChange }: OrganisationFieldProps) {
  const [asked, setAsked] = useState('');
  useSettled(value.id ? '' : value.name.trim(), setAsked);
  const { data } = useGraphQL(Organisations, { name: asked || null }, { keepPrevious: true });
  const nodes = data?.organisations.nodes ?? [];
  const typed = value.name.trim().toLocaleLowerCase('sv');
  // Until the answer is there, only what fits of the former one: nobody takes what they did not mean.
  const fitting = (name: string) =>
    value.id !== null ||
    asked === value.name.trim() ||
    name.toLocaleLowerCase('sv').includes(typed);
  const choices = nodes
    .filter(({ name }) => fitting(name))
    .map(({ id: key, name, kind }) => ({
      id: key,
      label: name,
      detail: organisationKindWord(kind),
    }));
  if (value.id && !choices.some((choice) => choice.id === value.id))
    choices.push({ id: value.id, label: value.name, detail: '' });
  const known = nodes.some(({ name }) => name.toLocaleLowerCase('sv') === typed);
  const isNew = !value.id && typed !== '' && asked === value.name.trim() && !known;
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
