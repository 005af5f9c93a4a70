import type { Polarity } from '../../gql/enumerations';
import { formatYears } from '../../lib/format/period';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { contentLang } from '../../lib/language';
import { polarityWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { classes } from '../../ui/classes';
import { Loaded } from '../../ui/loaded';
import { PolarityMark } from '../../ui/polarity-mark';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { LikenessReason } from './reason';
import { LessonRelatedDocument, type RelatedLesson } from './related-query';
import styles from './related.module.css';
import { TooMany } from './too-many';

type Language = 'SV' | 'EN';

const sides: readonly Polarity[] = ['HELPED', 'HINDERED'];

/** The sides a lesson stands on, helped first: those of its evidence, else its own. */
function sidesOf({ item }: RelatedLesson): Polarity[] {
  if (item.__typename !== 'Lesson') return [];
  const told = new Set(item.evidence.map(({ polarity }) => polarity));
  const found = sides.filter((side) => told.has(side));
  return found.length > 0 || !item.polarity ? found : [item.polarity];
}

/** Helped at the left, hindered at the right; what is on both sides or none goes below, over both. */
const columnOf = (hit: RelatedLesson): string | undefined => {
  const [side, other] = sidesOf(hit);
  if (!side || other) return styles.both;
  return side === 'HELPED' ? styles.helped : styles.hindered;
};

function metaOf({ item }: RelatedLesson): string {
  if (item.__typename !== 'Lesson') return '';
  const { project, experience } = item;
  return [project?.title, experience && formatYears(experience)].filter(Boolean).join(' · ');
}

function Row({ hit, language }: { hit: RelatedLesson; language: Language }) {
  return (
    <li className={columnOf(hit)}>
      <p className={styles.marks}>
        {sidesOf(hit).map((side) => (
          <PolarityMark key={side} side={side === 'HELPED' ? 'positive' : 'negative'}>
            {polarityWord(side)}
          </PolarityMark>
        ))}
      </p>
      <p>
        <RowLink quote to="/lardomar/$id" params={{ id: hit.id }} lang={contentLang(hit.language)}>
          {hit.title}
        </RowLink>
      </p>
      <Meta>{metaOf(hit)}</Meta>
      <LikenessReason
        reason={hit.reason}
        language={hit.language}
        compared={{ label: m.match_related_lesson_here(), language }}
      />
      {hit.sameText.length > 0 && <Meta>{m.match_same_text({ count: hit.sameText.length })}</Meta>}
    </li>
  );
}

/** Whether some helped and others hindered, so that they stand beside each other. */
const facing = (hits: readonly RelatedLesson[]): boolean =>
  sides.every((side) => hits.some((hit) => sidesOf(hit).join() === side));

const layoutOf = (hits: readonly RelatedLesson[], narrow?: boolean): string | undefined => {
  if (narrow) return classes(styles.rows, styles.narrow);
  return facing(hits) ? styles.facing : styles.rows;
};

type RelatedLessonsProps = {
  id: string;
  language: Language;
  /** In a margin: what helped and what hindered stand below each other. */
  narrow?: boolean;
};

/** Who else met the same, in other projects, what helped beside what hindered. */
export function RelatedLessons({ id, language, narrow }: RelatedLessonsProps) {
  const query = useGraphQL(LessonRelatedDocument, { id });
  const found = query.data?.lessonRelated;
  const some = found?.__typename === 'Likeness' && found.hits.length > 0;
  return (
    <Section
      ruled={!narrow}
      heading={m.match_related_lessons()}
      lead={some ? m.match_related_lessons_lead() : undefined}
    >
      <Loaded
        query={query}
        what={m.match_related_lessons_failed()}
        skeleton={<SkeletonRows count={2} height={7} />}
      >
        {({ lessonRelated }) => {
          if (lessonRelated?.__typename === 'TooManyAttempts') {
            return <TooMany seconds={lessonRelated.retryAfterSeconds} />;
          }
          const hits = lessonRelated?.hits ?? [];
          if (hits.length === 0) {
            return <Meta>{m.match_related_lessons_none()}</Meta>;
          }
          return (
            <RowList plain label={m.match_related_lessons()} className={layoutOf(hits, narrow)}>
              {hits.map((hit) => (
                <Row key={hit.id} hit={hit} language={language} />
              ))}
            </RowList>
          );
        }}
      </Loaded>
    </Section>
  );
}
