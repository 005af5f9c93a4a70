import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { graphql } from '../../gql';
import type { LessonsPageQuery } from '../../gql/graphql';
import { send } from '../../lib/graphql/execute';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorSection } from '../../ui/error-section';
import { MoreRows, RowList } from '../../ui/row-list';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { LessonCard } from './lesson-card';
import { useFilterNames, type LessonFilters } from './lesson-filters';

const Lessons = graphql(`
  query LessonsPage($theme: String, $county: String, $first: Int!, $after: String) {
    lessons(filter: { theme: $theme, county: $county }, first: $first, after: $after) {
      nodes {
        ...LessonCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const AnyLesson = graphql(`
  query AnyLesson($theme: String, $county: String) {
    lessons(filter: { theme: $theme, county: $county }, first: 1) {
      nodes {
        id
      }
    }
  }
`);

const pageSize = 20;

function useLessons({ tema, lan }: LessonFilters) {
  const filter = { theme: tema ?? null, county: lan ?? null };
  return useInfiniteQuery<
    LessonsPageQuery,
    Error,
    InfiniteData<LessonsPageQuery>,
    unknown[],
    string | null
  >({
    queryKey: ['LessonsPage', filter],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      send(Lessons, { ...filter, first: pageSize, after: pageParam }, signal),
    getNextPageParam: ({ lessons: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    placeholderData: (before) => before,
  });
}

/** Whether there are lessons with only one of the filters. */
function useWithout(filters: LessonFilters, asked: boolean) {
  const { tema, lan } = filters;
  const both = asked && Boolean(tema && lan);
  const theme = useGraphQL(AnyLesson, { theme: tema }, { enabled: both });
  const county = useGraphQL(AnyLesson, { county: lan }, { enabled: both });
  return {
    dropCounty: (theme.data?.lessons.nodes.length ?? 0) > 0,
    dropTheme: (county.data?.lessons.nodes.length ?? 0) > 0,
  };
}

type LessonListProps = {
  filters: LessonFilters;
  onChange: (filters: LessonFilters) => void;
};

function Nothing({ filters, onChange }: LessonListProps) {
  const { theme, county } = useFilterNames(filters);
  const { dropCounty, dropTheme } = useWithout(filters, true);
  const { tema, lan } = filters;
  if (!tema && !lan) {
    return (
      <EmptyState
        actions={
          <LinkButton to="/ny" kind="primary">
            {m.shell_nav_new_lesson()}
          </LinkButton>
        }
      >
        {m.lessons_none_at_all()}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      actions={
        <>
          {dropCounty && (
            <Button onClick={() => onChange({ tema })}>
              {m.lessons_drop_filter({ name: county ?? '' })}
            </Button>
          )}
          {dropTheme && (
            <Button onClick={() => onChange({ lan })}>
              {m.lessons_drop_filter({ name: theme ?? '' })}
            </Button>
          )}
          <Button onClick={() => onChange({})}>{m.lessons_drop_all()}</Button>
          <LinkButton to="/ny" search={{ tema }} kind="quiet">
            {m.lessons_write_missing()}
          </LinkButton>
        </>
      }
    >
      {m.lessons_none_with_filters()}
    </EmptyState>
  );
}

/** The published lessons that fit the filters, the latest first. */
export function LessonList({ filters, onChange }: LessonListProps) {
  const query = useLessons(filters);
  if (query.isError && !query.data) {
    return (
      <ErrorSection
        error={query.error}
        what={m.lessons_could_not_list()}
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!query.data) return <SkeletonRows count={8} height={7} />;
  const lessons = query.data.pages.flatMap((page) => page.lessons.nodes);
  if (lessons.length === 0) return <Nothing filters={filters} onChange={onChange} />;
  return (
    <>
      <RowList label={m.shell_nav_lessons()}>
        {lessons.map((lesson) => (
          <LessonCard key={lesson.id} lesson={lesson} />
        ))}
      </RowList>
      {query.isError && (
        <ErrorSection
          error={query.error}
          what={m.lessons_could_not_list()}
          onRetry={() => void query.fetchNextPage()}
        />
      )}
      <MoreRows
        action={
          query.hasNextPage && (
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {m.shell_show_more()}
            </Button>
          )
        }
      >
        {query.hasNextPage
          ? m.lessons_shown_first({ count: lessons.length })
          : m.lessons_count({ count: lessons.length })}
      </MoreRows>
    </>
  );
}
