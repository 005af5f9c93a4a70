import { Link } from '@tanstack/react-router';
import { ArrowRight, CornerUpRight, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HandedLessonFragment } from '../../gql/graphql';
import type { LessonUptake } from '../../gql/enumerations';
import { formatList } from '../../lib/format/numbers';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { linkEnds, type LineageLink } from './lineage-query';
import styles from './lineage.module.css';

const uptakeWords: Record<LessonUptake, () => string> = {
  AGREED: m.projects_uptake_agreed,
  CONTRADICTED: m.projects_uptake_contradicted,
  REUSED: m.projects_uptake_reused,
  SAME_EXPERIENCE: m.projects_uptake_same,
};

type LessonsProps = {
  heading: string;
  lessons: readonly { lesson: HandedLessonFragment; how?: string }[];
  /** How many there are in all. */
  count: number;
  /** Slug of the project they are of. */
  slug: string;
  mark: ReactNode;
};

function Lessons({ heading, lessons, count, slug, mark }: LessonsProps) {
  if (count === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{heading}</h3>
      <ul role="list" className={styles.part}>
        {lessons.map(({ lesson, how }) => (
          <li key={lesson.id}>
            {mark}
            <div>
              <Link
                to="/lardomar/$id"
                params={{ id: lesson.id }}
                lang={contentLang(lesson.language)}
                className={styles.lesson}
              >
                {lesson.text}
              </Link>
              {how && <p className={styles.quiet}>{how}</p>}
            </div>
          </li>
        ))}
      </ul>
      {count > lessons.length && (
        <p>
          <Link to="/projekt/$slug" params={{ slug }} search={{ vy: 'lardomar' }}>
            {m.projects_hand_over_more({ count: count - lessons.length })}
          </Link>
        </p>
      )}
    </div>
  );
}

/** The lessons that went along a link, and those that did not. */
export function HandOverLessons({ link }: { link: LineageLink }) {
  const [earlier, later] = linkEnds(link);
  const { counts, carriedOver, takenUpElsewhere, notTakenUp } = link.handOver;
  const all = counts.carriedOver + counts.takenUpElsewhere + counts.notTakenUp;
  if (link.kind === 'PARALLEL_WITH') return null;
  if (all === 0) return <p>{m.projects_hand_over_none({ project: earlier.title })}</p>;
  const plain = (lessons: readonly HandedLessonFragment[]) => lessons.map((lesson) => ({ lesson }));
  return (
    <>
      <Lessons
        heading={m.projects_hand_over_carried()}
        lessons={carriedOver.map(({ lesson, ways }) => ({
          lesson,
          how: m.projects_hand_over_how({
            project: later.title,
            ways: formatList(ways.map((way) => uptakeWords[way]())),
          }),
        }))}
        count={counts.carriedOver}
        slug={earlier.slug}
        mark={<ArrowRight size={16} aria-hidden />}
      />
      <Lessons
        heading={m.projects_hand_over_elsewhere()}
        lessons={plain(takenUpElsewhere)}
        count={counts.takenUpElsewhere}
        slug={earlier.slug}
        mark={<CornerUpRight size={16} aria-hidden />}
      />
      <Lessons
        heading={m.projects_hand_over_left()}
        lessons={plain(notTakenUp)}
        count={counts.notTakenUp}
        slug={earlier.slug}
        mark={<Minus size={16} aria-hidden />}
      />
    </>
  );
}
