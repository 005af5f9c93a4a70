import { Link, linkOptions } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { assertNever } from '../../lib/assert-never';
import { contentLang, labelOf } from '../../lib/language';
import { atStart } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { FilledText } from '../../ui/filled-text';
import { Loaded } from '../../ui/loaded';
import { RowLink, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { SideLine } from '../../ui/side-line';
import { SkeletonRows } from '../../ui/skeleton-rows';
import styles from './match.module.css';
import type { Obstacle } from './match-query';
import { LikenessReason } from './reason';
import { TooMany } from './too-many';
import { type AskedIdea, useObstacles } from './use-match';

function Hindered({ hindered }: { hindered: Obstacle['hindered'] }) {
  const lang = contentLang(hindered.language);
  switch (hindered.__typename) {
    case 'Lesson':
      return (
        <Link to="/lardomar/$id" params={{ id: hindered.id }}>
          {m.match_hindered_lesson()}
        </Link>
      );
    case 'Project':
      return (
        <Link
          {...linkOptions({ to: '/projekt/$slug', params: { slug: hindered.slug } })}
          lang={lang}
        >
          {hindered.title}
        </Link>
      );
    case 'Study':
      return (
        <Link
          {...linkOptions({ to: '/studier/$slug', params: { slug: hindered.slug } })}
          lang={lang}
        >
          {hindered.title}
        </Link>
      );
    default:
      return assertNever(hindered);
  }
}

function Pieces({ evidence }: Pick<Obstacle, 'evidence'>) {
  return evidence.map(({ id, quote, quoteLanguage, speakerRole, lesson }) => {
    const words = quote ?? lesson?.text;
    if (!words) return null;
    return (
      <SideLine key={id} side="negative">
        <blockquote
          className={styles.quote}
          lang={contentLang(quote ? quoteLanguage : (lesson?.language ?? 'SV'))}
        >
          {quote ? `”${quote}”` : words}
        </blockquote>
        {speakerRole && <p className={styles.quiet}>{atStart(speakerRole)}</p>}
      </SideLine>
    );
  });
}

type ObstaclesProps = {
  idea: AskedIdea;
  beside: (obstacle: Obstacle) => ReactNode;
  onCount: (group: string, count: number) => void;
};

/** What usually hinders what is like the idea. */
export function Obstacles({ idea, beside, onCount }: ObstaclesProps) {
  const query = useObstacles(idea);
  const found = query.data?.likelyObstacles;
  const count = found?.__typename === 'LikelyObstacles' ? found.obstacles.length : undefined;
  useEffect(() => {
    if (count !== undefined) onCount('OBSTACLES', count);
  }, [count, onCount]);
  return (
    <Section
      ruled
      heading={m.match_obstacles()}
      lead={count === 0 ? undefined : m.match_obstacles_lead()}
    >
      <Loaded
        query={query}
        what={m.match_failed()}
        skeleton={<SkeletonRows count={2} height={7} />}
      >
        {({ likelyObstacles }) => {
          if (likelyObstacles.__typename === 'TooManyAttempts') {
            return <TooMany seconds={likelyObstacles.retryAfterSeconds} />;
          }
          const { obstacles } = likelyObstacles;
          if (obstacles.length === 0) {
            return <p className={styles.quiet}>{m.match_obstacles_none()}</p>;
          }
          return (
            <RowList plain label={m.match_obstacles()}>
              {obstacles.map((obstacle) => (
                <ObstacleRow key={obstacle.factor.id} obstacle={obstacle}>
                  {beside(obstacle)}
                </ObstacleRow>
              ))}
            </RowList>
          );
        }}
      </Loaded>
    </Section>
  );
}

function ObstacleRow({ obstacle, children }: { obstacle: Obstacle; children: ReactNode }) {
  const { factor, evidence, hindered, reason } = obstacle;
  return (
    <li className={styles.hit}>
      <p className={styles.title}>
        <RowLink to="/faktorer/$slug" params={{ slug: factor.slug }}>
          {labelOf(factor)}
        </RowLink>
      </p>
      <p className={styles.quiet}>
        <FilledText
          message={m.match_hindered}
          places={{ what: <Hindered hindered={hindered} /> }}
        />
      </p>
      <Pieces evidence={evidence} />
      <LikenessReason reason={reason} language={hindered.language} />
      <div className={styles.actions} data-screen-only>
        {children}
      </div>
    </li>
  );
}
