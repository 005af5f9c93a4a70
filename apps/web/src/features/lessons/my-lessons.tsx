import type { LessonCardFragment } from '../../gql/graphql';
import { m } from '../../paraglide/messages';
import { EmptyState } from '../../ui/empty-state';
import { MoreRows, RowList } from '../../ui/row-list';
import { LessonCard } from './lesson-card';
import styles from './my-drafts.module.css';

type MyLessonsProps = { lessons: readonly LessonCardFragment[]; hasMore: boolean };

/** The lessons one has handed in, with their state. */
export function MyLessons({ lessons, hasMore }: MyLessonsProps) {
  if (lessons.length === 0) return <EmptyState>{m.lessons_mine_none()}</EmptyState>;
  return (
    <>
      <RowList label={m.lessons_mine_heading()} className={styles.rows}>
        {lessons.map((lesson) => (
          <LessonCard key={lesson.id} lesson={lesson} />
        ))}
      </RowList>
      {hasMore && <MoreRows>{m.lessons_shown_first({ count: lessons.length })}</MoreRows>}
    </>
  );
}
