import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { NoProjects } from '../features/projects/no-projects';
import { filterOf } from '../features/projects/project-filters';
import { ProjectRow } from '../features/projects/project-row';
import {
  ChosenFilters,
  ProjectsFilters,
  useFilterOptions,
} from '../features/projects/projects-filters';
import { graphql } from '../gql';
import { useGraphQLPages } from '../lib/graphql/use-graphql-pages';
import { m } from '../paraglide/messages';
import { Button, LinkButton } from '../ui/button';
import { Loaded } from '../ui/loaded';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { Meta, MoreRows, RowList } from '../ui/row-list';
import { SkeletonRows } from '../ui/skeleton-rows';

const ProjectsPageDocument = graphql(`
  query ProjectsPage($filter: ProjectFilter, $after: String) {
    projects(filter: $filter, first: 20, after: $after) {
      nodes {
        ...ProjectRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const route = getRouteApi('/projekt');

/** All projects; theme, county, kind, phase and funder narrow the list. */
export function ProjectsPage() {
  const search = route.useSearch();
  const filters = useFilterOptions();
  const query = useGraphQLPages(
    ProjectsPageDocument,
    { filter: filterOf(search) },
    { pageInfoOf: ({ projects }) => projects.pageInfo, keepPrevious: true },
  );
  return (
    <Page>
      <PageHeading
        lead={m.projects_lead()}
        action={
          <LinkButton to="/projekt/nytt" icon={<Plus size={18} aria-hidden />} data-screen-only>
            {m.projects_new()}
          </LinkButton>
        }
      >
        {m.shell_nav_projects()}
      </PageHeading>
      <ProjectsFilters search={search} filters={filters} />
      <ChosenFilters search={search} options={filters.options} />
      <Loaded
        query={query}
        what={m.projects_could_not_list()}
        skeleton={<SkeletonRows count={8} height={7} />}
      >
        {({ pages }) => {
          const projects = pages.flatMap((page) => page.projects.nodes);
          const count = projects.length;
          return (
            <>
              <Meta aria-live="polite">
                {query.hasNextPage ? m.projects_count_more({ count }) : m.projects_count({ count })}
              </Meta>
              {count === 0 ? (
                <NoProjects search={search} options={filters.options} />
              ) : (
                <RowList label={m.shell_nav_projects()}>
                  {projects.map((project) => (
                    <ProjectRow key={project.id} project={project} />
                  ))}
                </RowList>
              )}
              {query.hasNextPage && (
                <MoreRows
                  action={
                    <Button
                      busy={query.isFetchingNextPage}
                      onClick={() => void query.fetchNextPage()}
                    >
                      {m.shell_show_more()}
                    </Button>
                  }
                >
                  {null}
                </MoreRows>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
