import { useEffect, useState, type ReactNode } from 'react';
import type { LikenessGroup } from '../../gql/enumerations';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Loaded } from '../../ui/loaded';
import { MoreRows, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { HitRow } from './hit-row';
import styles from './match.module.css';
import type { Hit } from './match-query';
import { TooMany } from './too-many';
import { type AskedIdea, shownFirst, shownMost, useLikes } from './use-match';

type MatchGroupProps = {
  idea: AskedIdea;
  group: LikenessGroup;
  heading: string;
  lead: string;
  /** Said where there is nothing. */
  none: string;
  /** What the page adds to each hit: a way into a brief. */
  beside: (hit: Hit) => ReactNode;
  /** Told how many there are, once that is known. */
  onCount: (group: string, count: number) => void;
};

/** What is like the idea and asks for the same thing to be done. */
export function MatchGroup(props: MatchGroupProps) {
  const { idea, group, heading, lead, none } = props;
  const [first, setFirst] = useState(shownFirst);
  const query = useLikes(idea, group, first);
  const found = query.data?.likeText;
  const count = found?.__typename === 'Likeness' ? found.hits.length : undefined;
  const { onCount } = props;
  useEffect(() => {
    if (count !== undefined) onCount(group, count);
  }, [group, count, onCount]);
  return (
    <Section ruled heading={heading} lead={count === 0 ? undefined : lead}>
      <Loaded
        query={query}
        what={m.match_failed()}
        skeleton={<SkeletonRows count={2} height={7} />}
      >
        {({ likeText }) => {
          if (likeText.__typename === 'TooManyAttempts') {
            return <TooMany seconds={likeText.retryAfterSeconds} />;
          }
          if (likeText.hits.length === 0) return <p className={styles.quiet}>{none}</p>;
          const more = first < shownMost && likeText.hits.length === first;
          return (
            <Hits
              {...props}
              hits={likeText.hits}
              more={
                more && (
                  <Button onClick={() => setFirst(shownMost)} busy={query.isPlaceholderData}>
                    {m.shell_show_more()}
                  </Button>
                )
              }
            />
          );
        }}
      </Loaded>
    </Section>
  );
}

type HitsProps = Pick<MatchGroupProps, 'beside' | 'heading'> & {
  hits: readonly Hit[];
  more: ReactNode;
};

/** What is not relevant is hidden here and trains nothing. */
function Hits({ hits, beside, heading, more }: HitsProps) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const shown = hits.filter(({ id }) => !hidden.has(id));
  const gone = hits.length - shown.length;
  return (
    <>
      <RowList plain label={heading}>
        {shown.map((hit) => (
          <HitRow
            key={hit.id}
            hit={hit}
            beside={beside(hit)}
            onHide={() => setHidden(new Set([...hidden, hit.id]))}
          />
        ))}
      </RowList>
      {(more || gone > 0) && (
        <MoreRows
          action={
            more ||
            (gone > 0 && (
              <Button kind="quiet" onClick={() => setHidden(new Set())}>
                {m.match_show_hidden()}
              </Button>
            ))
          }
        >
          {gone > 0 && m.match_hidden({ count: gone })}
        </MoreRows>
      )}
    </>
  );
}
