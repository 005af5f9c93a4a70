import type { LessonCardFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { formatYears } from '../../lib/format/period';
import { contentLang, labelOf } from '../../lib/language';
import { lessonStateWord, polarityWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Badge } from '../../ui/badge';
import { PolarityMark } from '../../ui/polarity-mark';
import { Meta, RowLink } from '../../ui/row-list';
import styles from './lesson-card.module.css';
import { sideOf, sidesOf } from './sides';

graphql(`
  fragment LessonCard on Lesson {
    id
    text
    language
    state
    polarity
    experience
    project {
      id
      slug
      title
    }
    evidence {
      id
      polarity
      factor {
        id
        slug
        labelSv
        labelEn
      }
    }
  }
`);

export type { LessonCardFragment };

/** Names of the factors a lesson is evidence of, each once. */
const factorsOf = ({ evidence }: LessonCardFragment) => [
  ...new Set(evidence.flatMap(({ factor }) => (factor ? [labelOf(factor)] : []))),
];

function Facts({ lesson, withProject }: { lesson: LessonCardFragment; withProject: boolean }) {
  const year = lesson.experience && formatYears(lesson.experience);
  const facts = [
    withProject && lesson.project?.title,
    year && m.lessons_experience_from({ period: year }),
    ...factorsOf(lesson),
  ].filter(Boolean);
  return facts.length > 0 && <Meta>{facts.join(' · ')}</Meta>;
}

type LessonCardProps = {
  lesson: LessonCardFragment;
  /** False where the list is the project's own. */
  withProject?: boolean;
};

/** One lesson as a row of a list: its side, its sentence, where it comes from. */
export function LessonCard({ lesson, withProject = true }: LessonCardProps) {
  const sides = sidesOf(lesson);
  return (
    <li className={styles.card}>
      {(sides.length > 0 || lesson.state !== 'PUBLISHED') && (
        <p className={styles.marks}>
          {sides.map((side) => (
            <PolarityMark key={side} side={sideOf(side)}>
              {polarityWord(side)}
            </PolarityMark>
          ))}
          {lesson.state !== 'PUBLISHED' && <Badge>{lessonStateWord(lesson.state)}</Badge>}
        </p>
      )}
      <RowLink
        quote
        to="/lardomar/$id"
        params={{ id: lesson.id }}
        lang={contentLang(lesson.language)}
      >
        {lesson.text}
      </RowLink>
      <Facts lesson={lesson} withProject={withProject} />
    </li>
  );
}
