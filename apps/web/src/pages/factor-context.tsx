import type { ReactNode } from 'react';
import { FactorAdvice } from '../features/evidence/factor-advice';
import { FactorConditions } from '../features/evidence/factor-conditions';
import { FactorContextDocument } from '../features/evidence/factor-context-query';
import { piecesOf, type County, type FactorOfPage } from '../features/evidence/factor-query';
import { FactorTellers } from '../features/evidence/factor-tellers';
import { PlacesOfEvidence } from '../features/evidence/places-of-evidence';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { Loaded } from '../ui/loaded';
import { SkeletonRows } from '../ui/skeleton-rows';

type FactorContextProps = { factor: FactorOfPage; counties: readonly County[] };

/** Whether a factor applies here, what to do, and who can tell more; asked for by itself. */
export function FactorContext({ factor, counties }: FactorContextProps): ReactNode {
  const query = useGraphQL(FactorContextDocument, { slug: factor.slug });
  // One study alone lists its places by name.
  const pieces = piecesOf(factor);
  const studyOnly = pieces.length > 0 && pieces.every(({ study }) => study);
  return (
    <>
      {studyOnly && <PlacesOfEvidence factor={factor} counties={counties} />}
      <Loaded
        query={query}
        what={m.concepts_context_failed()}
        skeleton={<SkeletonRows count={3} height={6} />}
      >
        {({ factor: context }) =>
          context && (
            <>
              <FactorConditions factor={context} counties={counties} withoutCounties={studyOnly} />
              <FactorAdvice factor={context} />
              <FactorTellers factor={context} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
