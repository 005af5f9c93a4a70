import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { useSettled } from '../../lib/use-settled';
import { projectKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { ComboBox, type Choice } from '../../ui/combo-box';
import type { Chosen } from './project-fields';

const Projects = graphql(`
  query LinkableProjects($query: String!) {
    search(input: { query: $query, kinds: [PROJECT], pageSize: 12 }) {
      hits {
        id
        item {
          __typename
          ... on Project {
            id
            title
            kind
          }
        }
      }
    }
    projects(filter: { mine: true }, first: 100) {
      nodes {
        id
        title
        kind
        state
      }
    }
  }
`);

type ProjectFieldProps = {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  value: Chosen | null;
  onChange: (value: Chosen | null) => void;
  /** The project that cannot be chosen: the one it is about. */
  except: string;
};

const holds = (title: string, typed: string) =>
  title.toLocaleLowerCase('sv').includes(typed.toLocaleLowerCase('sv'));

/** One's own projects, drafts too, and all published ones by their words. */
function useChoices(typed: string): Choice[] {
  const { data } = useGraphQL(Projects, { query: typed }, { keepPrevious: true });
  const own = (data?.projects.nodes ?? [])
    .filter(({ state, title }) => state !== 'WITHDRAWN' && holds(title, typed))
    .map(({ id, title, state, kind }) => ({
      id,
      label: title,
      detail: state === 'DRAFT' ? m.projects_own_draft() : projectKindWord(kind),
    }));
  const found = (data?.search.hits ?? []).flatMap(({ item }) =>
    item.__typename === 'Project'
      ? [{ id: item.id, label: item.title, detail: projectKindWord(item.kind) }]
      : [],
  );
  return [...own, ...found.filter(({ id }) => !own.some((one) => one.id === id))];
}

/** Another project, by a part of its name. */
export function ProjectField({
  id,
  label,
  hint,
  error,
  value,
  onChange,
  except,
}: ProjectFieldProps) {
  const chosen = value?.label ?? '';
  const [typed, setTyped] = useState(chosen);
  const [asked, setAsked] = useState('');
  useEffect(() => setTyped(chosen), [chosen]);
  useSettled(typed === chosen ? '' : typed.trim(), setAsked);
  const searching = typed === chosen ? '' : typed.trim();
  // Until the answer is there, only what fits of the former one: nobody takes what they did not mean.
  const choices = useChoices(asked).filter(
    (choice) => choice.id !== except && (searching === asked || holds(choice.label, searching)),
  );
  // What is chosen stays among the choices: the field falls back to its words.
  if (value && !choices.some((choice) => choice.id === value.id)) choices.push(value);
  return (
    <ComboBox
      id={id}
      label={label}
      hint={hint}
      error={error}
      choices={choices}
      value={value?.id ?? null}
      typed={typed}
      onSearch={(text) => {
        setTyped(text);
        if (text === '' && value) onChange(null);
      }}
      onChange={(picked) => {
        const choice = choices.find((one) => one.id === picked);
        // Together with the choice: a text that changes after it would open the list again.
        setTyped(choice?.label ?? chosen);
        if (!choice || choice.id === value?.id) return;
        onChange({ id: choice.id, label: choice.label });
      }}
    />
  );
}
