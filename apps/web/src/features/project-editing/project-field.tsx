import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import type { LinkableProjectsQuery } from '../../gql/graphql';
import { contains } from '../../lib/contains';
import { useSuggested } from '../../lib/graphql/use-suggested';
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

/** One's own projects, drafts too, and all published ones by their words. */
function choicesOf({ projects, search }: LinkableProjectsQuery, typed: string): Choice[] {
  const own = projects.nodes
    .filter(({ state, title }) => state !== 'WITHDRAWN' && contains(title, typed))
    .map(({ id, title, state, kind }) => ({
      id,
      label: title,
      detail: state === 'DRAFT' ? m.projects_own_draft() : projectKindWord(kind),
    }));
  const found = search.hits.flatMap(({ item }) =>
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
  useEffect(() => setTyped(chosen), [chosen]);
  const suggested = useSuggested(Projects, typed === chosen ? '' : typed, {
    variables: (query) => ({ query }),
    choices: choicesOf,
  });
  const choices = suggested.choices.filter((choice) => choice.id !== except);
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
      waiting={!suggested.settled}
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
