import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { m } from '../../paraglide/messages';
import { Loaded } from '../../ui/loaded';
import { RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { LessonCard } from './lesson-card';
import styles from './my-drafts.module.css';

const Written = graphql(`
  query WrittenInProject($project: String!) {
    lessons(filter: { project: $project }, first: 3) {
      nodes {
        ...LessonCard
      }
    }
  }
`);

/** What the project has said already, beside what is being written. */
export function ProjectLessons({ slug }: { slug: string }) {
  const query = useGraphQL(Written, { project: slug });
  return (
    <Section heading={m.lessons_written_heading()}>
      <Loaded
        query={query}
        skeleton={<SkeletonRows count={2} height={7} />}
        what={m.lessons_could_not_list()}
      >
        {({ lessons }) =>
          lessons.nodes.length > 0 ? (
            <RowList plain className={styles.rows}>
              {lessons.nodes.map((lesson) => (
                <LessonCard key={lesson.id} lesson={lesson} withProject={false} />
              ))}
            </RowList>
          ) : (
            <p>{m.lessons_written_none()}</p>
          )
        }
      </Loaded>
    </Section>
  );
}
