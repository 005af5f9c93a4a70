import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LessonFilterSentence, type LessonFilters } from '../features/lessons/lesson-filters';
import { LessonList } from '../features/lessons/lesson-list';
import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

const route = getRouteApi('/lardomar');

/** All published lessons. The filters live in the address. */
export function LessonsPage() {
  const filters = route.useSearch();
  const navigate = useNavigate();
  const onChange = (search: LessonFilters) => void navigate({ to: '/lardomar', search });
  return (
    <Page>
      <PageHeading>{m.shell_nav_lessons()}</PageHeading>
      <LessonFilterSentence filters={filters} onChange={onChange} />
      <LessonList filters={filters} onChange={onChange} />
    </Page>
  );
}
