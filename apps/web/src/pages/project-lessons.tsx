import { LessonCard } from '../features/lessons/lesson-card';
import { useViewer } from '../features/account/use-viewer';
import { graphql } from '../gql';
import type { ProjectHeadFragment } from '../gql/graphql';
import { useGraphQLPages } from '../lib/graphql/use-graphql-pages';
import { m } from '../paraglide/messages';
import { Button, LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loaded } from '../ui/loaded';
import { MoreRows, RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';

const ProjectLessonsDocument = graphql(`
  query ProjectLessons($slug: String!, $after: String) {
    project(slug: $slug) {
      id
      lessons(first: 20, after: $after) {
        nodes {
          ...LessonCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What the project learned. */
export function ProjectLessons({ project }: { project: ProjectHeadFragment }) {
  const { viewer } = useViewer();
  const query = useGraphQLPages(
    ProjectLessonsDocument,
    { slug: project.slug },
    { pageInfoOf: (data) => data.project?.lessons.pageInfo },
  );
  const write = viewer?.viewerCan.writeLesson && project.state === 'PUBLISHED' && (
    <LinkButton
      to="/ny"
      search={{ projekt: project.slug }}
      kind={project.viewerCan.publishLesson ? 'primary' : 'secondary'}
      data-screen-only
    >
      {m.projects_write_lesson()}
    </LinkButton>
  );
  return (
    <Section heading={m.projects_lessons()} action={write}>
      <Loaded
        query={query}
        what={m.projects_lessons_failed()}
        skeleton={<SkeletonRows count={4} height={7} />}
      >
        {({ pages }) => {
          const lessons = pages.flatMap((page) => page.project?.lessons.nodes ?? []);
          if (lessons.length === 0) return <EmptyState>{m.projects_no_lessons()}</EmptyState>;
          return (
            <>
              <RowList label={m.projects_lessons()}>
                {lessons.map((lesson) => (
                  <LessonCard key={lesson.id} lesson={lesson} withProject={false} />
                ))}
              </RowList>
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
                  {m.projects_lessons_shown({ count: lessons.length })}
                </MoreRows>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
