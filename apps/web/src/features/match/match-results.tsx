import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { LikenessGroup } from '../../gql/enumerations';
import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { ChipLink, ChipList } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { MatchGroup } from './match-group';
import type { Hit, Obstacle } from './match-query';
import styles from './match.module.css';
import { Obstacles } from './obstacles';
import type { AskedIdea } from './use-match';

type Group = { group: LikenessGroup; heading: string; lead: string; none: string };

/** In the order of what to do first. */
const before = (): Group[] => [
  {
    group: 'GOING_ON',
    heading: m.match_going_on(),
    lead: m.match_going_on_lead(),
    none: m.match_going_on_none(),
  },
  {
    group: 'PRE_STUDIES',
    heading: m.match_pre_studies(),
    lead: m.match_pre_studies_lead(),
    none: m.match_pre_studies_none(),
  },
  {
    group: 'ENDED',
    heading: m.match_ended(),
    lead: m.match_ended_lead(),
    none: m.match_ended_none(),
  },
  {
    group: 'OTHER_PROJECTS',
    heading: m.match_others(),
    lead: m.match_others_lead(),
    none: m.match_others_none(),
  },
];

const after = (): Group[] => [
  {
    group: 'LESSONS',
    heading: m.match_lessons(),
    lead: m.match_lessons_lead(),
    none: m.match_lessons_none(),
  },
  {
    group: 'QUESTIONS',
    heading: m.match_questions(),
    lead: m.match_questions_lead(),
    none: m.match_questions_none(),
  },
  {
    group: 'DOCUMENTS',
    heading: m.match_documents(),
    lead: m.match_documents_lead(),
    none: m.match_documents_none(),
  },
];

/** All groups, the one of obstacles among them. */
const groups = 8;

type MatchResultsProps = {
  idea: AskedIdea;
  besideHit: (hit: Hit) => ReactNode;
  besideObstacle: (obstacle: Obstacle) => ReactNode;
};

/** What is like the idea, by what to do about it. Every group comes by itself. */
export function MatchResults({ idea, besideHit, besideObstacle }: MatchResultsProps) {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const onCount = useCallback(
    (group: string, count: number) => setCounts((old) => new Map([...old, [group, count]])),
    [],
  );
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => void top.current?.scrollIntoView({ block: 'nearest' }), []);
  const complete = counts.size === groups;
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  const shown = (group: Group) => (
    <MatchGroup key={group.group} idea={idea} beside={besideHit} onCount={onCount} {...group} />
  );
  return (
    <div ref={top} className={styles.results}>
      <VisuallyHidden role="status">
        {complete ? m.match_found({ count: sum }) : m.match_looking()}
      </VisuallyHidden>
      {complete && sum === 0 && <NothingLike />}
      <div className={complete && sum === 0 ? styles.hidden : styles.results}>
        {before().map(shown)}
        <Obstacles idea={idea} beside={besideObstacle} onCount={onCount} />
        {after().map(shown)}
      </div>
    </div>
  );
}

const Themes = graphql(`
  query MatchThemes {
    themes(first: 3) {
      nodes {
        slug
        labelSv
        labelEn
      }
    }
  }
`);

/** Nothing is like it: what that may mean, and where to look instead. */
function NothingLike() {
  const themes = useGraphQL(Themes).data?.themes.nodes ?? [];
  return (
    <EmptyState
      actions={
        <>
          {themes.length > 0 && (
            <ChipList label={m.match_nothing_themes()}>
              {themes.map((theme) => (
                <ChipLink key={theme.slug} to="/teman/$slug" params={{ slug: theme.slug }}>
                  {labelOf(theme)}
                </ChipLink>
              ))}
            </ChipList>
          )}
          <LinkButton to="/sok">{m.match_nothing_search()}</LinkButton>
        </>
      }
    >
      {m.match_nothing()}
    </EmptyState>
  );
}
