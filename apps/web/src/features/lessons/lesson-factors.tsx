import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql';
import type { LessonFactorsFragment } from '../../gql/graphql';
import { labelOf } from '../../lib/language';
import { conflictWord, strengthWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { SplitBar } from '../../ui/split-bar';
import styles from './lesson-page.module.css';

graphql(`
  fragment LessonFactors on Lesson {
    evidence {
      id
      factor {
        id
        slug
        labelSv
        labelEn
        standing {
          helped
          hindered
          total
          strength
          conflicting
          both
        }
      }
    }
  }
`);

/** How much else there is on the factors of a lesson, in words. */
export function LessonFactors({ lesson }: { lesson: LessonFactorsFragment }) {
  const found = lesson.evidence.flatMap(({ factor }) => (factor ? [factor] : []));
  const factors = [...new Map(found.map((factor) => [factor.id, factor])).values()];
  if (factors.length === 0) return null;
  return (
    <Section heading={m.lessons_factors_heading({ count: factors.length })} ruled>
      <ul className={styles.factors}>
        {factors.map((factor) => {
          const { helped, hindered, total } = factor.standing;
          const words = [strengthWord(factor.standing), conflictWord(factor.standing)];
          return (
            <li key={factor.id} className={styles.factor}>
              <Link
                className={styles.factorName}
                to="/faktorer/$slug"
                params={{ slug: factor.slug }}
              >
                {labelOf(factor)}
              </Link>
              {total > 0 && (
                <SplitBar
                  positive={helped}
                  negative={hindered}
                  label={m.lessons_factor_bar({ helped, hindered })}
                />
              )}
              <Meta>
                {words.filter(Boolean).join(', ')}
                {total > 0 && `: ${m.lessons_factor_sources({ count: total })}`}
              </Meta>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
