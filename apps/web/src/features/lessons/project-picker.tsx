import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import { contains } from '../../lib/contains';
import type { ChosenProject } from '../../lib/drafts/draft';
import { useSuggested } from '../../lib/graphql/use-suggested';
import { m } from '../../paraglide/messages';
import { ComboBox, type Choice } from '../../ui/combo-box';

const Projects = graphql(`
  query LessonProjects($query: String!) {
    search(input: { query: $query, kinds: [PROJECT], pageSize: 10 }) {
      hits {
        id
        item {
          __typename
          ... on Project {
            id
            slug
            title
            state
          }
        }
      }
    }
  }
`);

/** A project the viewer is a member of. */
export type OwnProject = ChosenProject & { published: boolean };

const least = 2;

type ProjectChoice = Choice & ChosenProject;

/** Published projects whose words fit what is typed. */
const useFound = (typed: string) =>
  useSuggested(Projects, typed, {
    least,
    variables: (query) => ({ query }),
    choices: ({ search }): ProjectChoice[] =>
      search.hits.flatMap(({ item }) =>
        item.__typename === 'Project' && item.state === 'PUBLISHED'
          ? [{ id: item.id, label: item.title, slug: item.slug }]
          : [],
      ),
  });

const ownChoice = ({ id, slug, label, published }: OwnProject): ProjectChoice => ({
  id,
  slug,
  label,
  detail: published ? m.lessons_project_own() : m.lessons_project_own_draft(),
});

type ProjectPickerProps = {
  own: readonly OwnProject[];
  value: ChosenProject | null;
  onChange: (project: ChosenProject | null) => void;
  hint: string;
};

/** The viewer's own projects first; any published one by its words. */
export function ProjectPicker({ own, value, onChange, hint }: ProjectPickerProps) {
  const [typed, setTyped] = useState(value?.label ?? '');
  const chosen = value?.label ?? '';
  useEffect(() => setTyped(chosen), [chosen]);
  const searching = typed.trim() !== chosen;
  const { choices: found, settled } = useFound(searching ? typed : '');
  const mine = own.filter(({ label }) => !searching || contains(label, typed)).map(ownChoice);
  const others = found.filter(({ id }) => !own.some((project) => project.id === id));
  const choices: ProjectChoice[] = [...mine, ...others];
  // What is chosen stays among the choices: the field falls back to its words.
  if (value && !choices.some(({ id }) => id === value.id)) choices.push(value);
  return (
    <ComboBox
      id="lardom-projekt"
      label={m.lessons_project_label()}
      hint={hint}
      choices={choices}
      value={value?.id ?? null}
      typed={typed}
      waiting={!settled}
      onSearch={(text) => {
        setTyped(text);
        if (text === '' && value) onChange(null);
      }}
      onChange={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice && choice.id !== value?.id)
          onChange({ id: choice.id, slug: choice.slug, label: choice.label });
      }}
    />
  );
}
