import { graphql } from '../../gql';
import type { ProjectsWithoutQuery } from '../../gql/graphql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import {
  activeFilters,
  filterOf,
  filterWord,
  type FilterName,
  type FilterOptions,
  type ProjectsSearch,
} from './project-filters';
import { chosenLabel, useFiltering } from './projects-filters';

const ProjectsWithout = graphql(`
  query ProjectsWithout(
    $tema: ProjectFilter
    $lan: ProjectFilter
    $typ: ProjectFilter
    $fas: ProjectFilter
    $finansiar: ProjectFilter
  ) {
    tema: projects(filter: $tema, first: 100) {
      nodes {
        id
      }
    }
    lan: projects(filter: $lan, first: 100) {
      nodes {
        id
      }
    }
    typ: projects(filter: $typ, first: 100) {
      nodes {
        id
      }
    }
    fas: projects(filter: $fas, first: 100) {
      nodes {
        id
      }
    }
    finansiar: projects(filter: $finansiar, first: 100) {
      nodes {
        id
      }
    }
  }
`);

/** The filter that hides most, and how many projects there are without it; null where none helps. */
function mostHidden(
  found: ProjectsWithoutQuery | undefined,
  active: readonly FilterName[],
): { name: FilterName; count: number } | null {
  if (!found) return null;
  const [most] = active
    .map((name) => ({ name, count: found[name].nodes.length }))
    .sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most : null;
}

type NoProjectsProps = { search: ProjectsSearch; options: FilterOptions };

/** Nothing there, or nothing that passes the filters; then the one to drop is named. */
export function NoProjects({ search, options }: NoProjectsProps) {
  const { set, clear } = useFiltering();
  const active = activeFilters(search);
  const without = (name: FilterName) => filterOf({ ...search, [name]: undefined });
  const { data } = useGraphQL(
    ProjectsWithout,
    {
      tema: without('tema'),
      lan: without('lan'),
      typ: without('typ'),
      fas: without('fas'),
      finansiar: without('finansiar'),
    },
    { enabled: active.length > 0 },
  );
  if (active.length === 0) {
    return (
      <EmptyState actions={<LinkButton to="/projekt/nytt">{m.projects_new_first()}</LinkButton>}>
        {m.projects_none()}
      </EmptyState>
    );
  }
  const most = mostHidden(data, active);
  const named = most && {
    filter: filterWord(most.name),
    value: chosenLabel(options, most.name, search[most.name]),
  };
  return (
    <EmptyState
      actions={
        <>
          {most && named && (
            <Button onClick={() => set(most.name, '')}>{m.projects_filter_drop_long(named)}</Button>
          )}
          {data && !most && <Button onClick={clear}>{m.projects_filters_clear()}</Button>}
        </>
      }
    >
      {m.projects_none_filtered()}{' '}
      {most && named && m.projects_none_without({ ...named, count: most.count })}
      {data && !most && m.projects_none_together()}
    </EmptyState>
  );
}
