import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql';
import type { LessonHeadFragment } from '../../gql/graphql';
import { formatYear } from '../../lib/format/instants';
import { formatPeriod } from '../../lib/format/period';
import { contentLang, labelOf } from '../../lib/language';
import { lessonPhaseWord, polarityWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { ChipLink } from '../../ui/chip';
import { FilledText } from '../../ui/filled-text';
import { PageHeading } from '../../ui/page-heading';
import { PolarityMark } from '../../ui/polarity-mark';
import styles from './lesson-page.module.css';
import { sideOf, sidesOf } from './sides';

graphql(`
  fragment LessonHead on Lesson {
    id
    text
    language
    polarity
    experience
    phase
    publishedAt
    createdAt
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
    effectiveThemes {
      id
      slug
      labelSv
      labelEn
    }
    mentions {
      id
      slug
      labelSv
      labelEn
    }
  }
`);

/** Factors of the evidence, then those only mentioned, each once. */
function factorsOf({ evidence, mentions }: LessonHeadFragment) {
  const factors = [...evidence.flatMap(({ factor }) => (factor ? [factor] : [])), ...mentions];
  return [...new Map(factors.map((factor) => [factor.id, factor])).values()];
}

function Marks({ lesson }: { lesson: LessonHeadFragment }) {
  const sides = sidesOf(lesson);
  const factors = factorsOf(lesson);
  if (sides.length + factors.length + lesson.effectiveThemes.length === 0) return null;
  return (
    <ul className={styles.marks} aria-label={m.lessons_about()}>
      {sides.map((side) => (
        <li key={side}>
          <PolarityMark side={sideOf(side)}>{polarityWord(side)}</PolarityMark>
        </li>
      ))}
      {factors.map((factor) => (
        <li key={factor.id}>
          <ChipLink to="/faktorer/$slug" params={{ slug: factor.slug }}>
            {labelOf(factor)}
          </ChipLink>
        </li>
      ))}
      {lesson.effectiveThemes.map((theme) => (
        <li key={theme.id}>
          <ChipLink to="/teman/$slug" params={{ slug: theme.slug }}>
            {labelOf(theme)}
          </ChipLink>
        </li>
      ))}
    </ul>
  );
}

/** When it was learned, which is not the day it was recorded. */
function Times({ lesson }: { lesson: LessonHeadFragment }) {
  const { experience, phase } = lesson;
  const period = experience
    ? m.lessons_experience_from({ period: formatPeriod(experience) })
    : m.lessons_experience_missing();
  return (
    <p className={styles.times}>
      <span>{[period, phase && lessonPhaseWord(phase)].filter(Boolean).join(', ')}</span>{' '}
      <span className={styles.recorded}>
        {m.lessons_recorded({ year: formatYear(lesson.publishedAt ?? lesson.createdAt) })}
      </span>
    </p>
  );
}

/** The sentence, its side, what it is about and when it was learned. */
export function LessonHead({ lesson }: { lesson: LessonHeadFragment }) {
  const { project } = lesson;
  return (
    <>
      <PageHeading
        title={lesson.text.length > 70 ? `${lesson.text.slice(0, 69)}…` : lesson.text}
        lang={contentLang(lesson.language)}
        className={styles.sentence}
        over={
          project ? (
            <FilledText
              message={m.lessons_from_project}
              places={{
                project: (
                  <Link to="/projekt/$slug" params={{ slug: project.slug }}>
                    {project.title}
                  </Link>
                ),
              }}
            />
          ) : (
            m.terms_search_kind_lesson()
          )
        }
      >
        {lesson.text}
      </PageHeading>
      <Marks lesson={lesson} />
      <Times lesson={lesson} />
    </>
  );
}
