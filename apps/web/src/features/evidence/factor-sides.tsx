import { useState } from 'react';
import type { FactorSideFragment } from '../../gql/graphql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Loaded } from '../../ui/loaded';
import { SideSign, type Side } from '../../ui/polarity-mark';
import { SideLine } from '../../ui/side-line';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { namesOf } from './answer-query';
import styles from './evidence.module.css';
import { EvidencePiece } from './evidence-piece';
import { FactorEvidenceDocument, type FactorOfPage } from './factor-query';

type SideProps = { factor: FactorOfPage; side: Side };

function Pieces({ factor, side, connection }: SideProps & { connection: FactorSideFragment }) {
  const [more, setMore] = useState(false);
  const { nodes, pageInfo } = connection;
  return (
    <>
      {nodes.map((piece) => (
        <EvidencePiece key={piece.id} evidence={piece} labels={namesOf(factor)} shownOn={side} />
      ))}
      {pageInfo.hasNextPage &&
        pageInfo.endCursor &&
        (more ? (
          <MorePieces factor={factor} side={side} after={pageInfo.endCursor} />
        ) : (
          <div>
            <Button size="small" onClick={() => setMore(true)}>
              {m.evidence_factor_more()}
            </Button>
          </div>
        ))}
    </>
  );
}

function MorePieces({ factor, side, after }: SideProps & { after: string }) {
  const polarity = side === 'positive' ? 'HELPED' : 'HINDERED';
  const query = useGraphQL(FactorEvidenceDocument, { slug: factor.slug, polarity, after });
  return (
    <Loaded
      query={query}
      what={m.evidence_failed()}
      skeleton={<SkeletonRows count={3} height={7} />}
    >
      {(data) =>
        data.factor && <Pieces factor={factor} side={side} connection={data.factor.evidence} />
      }
    </Loaded>
  );
}

function SideColumn({ factor, side }: SideProps) {
  const positive = side === 'positive';
  const connection = positive ? factor.helped : factor.hindered;
  return (
    <section className={styles.column} aria-labelledby={`faktor-${side}`}>
      <h2 id={`faktor-${side}`}>
        <SideSign side={side} />
        {positive ? m.evidence_factor_helped() : m.evidence_factor_hindered()}
      </h2>
      {connection.nodes.length > 0 ? (
        <Pieces factor={factor} side={side} connection={connection} />
      ) : (
        <SideLine>
          <p className={styles.over}>
            {positive ? m.evidence_factor_helped_none() : m.evidence_factor_hindered_none()}
          </p>
        </SideLine>
      )}
    </section>
  );
}

/** What is said on each side, beside each other; below each other where there is no room. */
export function FactorSides({ factor }: { factor: FactorOfPage }) {
  return (
    <div className={styles.sides}>
      <SideColumn factor={factor} side="positive" />
      <SideColumn factor={factor} side="negative" />
    </div>
  );
}
