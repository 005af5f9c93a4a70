import type { ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { BriefRows } from '../features/briefs/brief-rows';
import { graphql } from '../gql';
import { useGraphQLPages } from '../lib/graphql/use-graphql-pages';
import { m } from '../paraglide/messages';
import { Button, LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loaded } from '../ui/loaded';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { SkeletonRows } from '../ui/skeleton-rows';

const BriefsPageDocument = graphql(`
  query BriefsPage($after: String) {
    briefs(first: 20, after: $after) {
      nodes {
        ...BriefRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One's own briefs. */
export function BriefsPage(): ReactNode {
  const { viewer } = useViewer();
  return (
    <Page>
      <PageHeading lead={m.briefs_lead()}>{m.briefs_heading()}</PageHeading>
      {viewer === null ? (
        <EmptyState
          actions={
            <LinkButton to="/logga-in" search={{ till: '/underlag' }} kind="primary">
              {m.account_sign_in()}
            </LinkButton>
          }
        >
          {m.briefs_sign_in()}
        </EmptyState>
      ) : (
        <Own />
      )}
    </Page>
  );
}

function Own() {
  const query = useGraphQLPages(
    BriefsPageDocument,
    {},
    { pageInfoOf: ({ briefs }) => briefs.pageInfo },
  );
  return (
    <Loaded
      query={query}
      what={m.briefs_list_failed()}
      skeleton={<SkeletonRows count={4} height={5} />}
    >
      {({ pages }) => {
        const briefs = pages.flatMap((page) => page.briefs.nodes);
        if (briefs.length === 0) {
          return (
            <EmptyState actions={<LinkButton to="/">{m.briefs_list_ask()}</LinkButton>}>
              {m.briefs_list_empty()}
            </EmptyState>
          );
        }
        return (
          <>
            <BriefRows briefs={briefs} />
            {query.hasNextPage && (
              <div>
                <Button busy={query.isFetching} onClick={() => void query.fetchNextPage()}>
                  {m.briefs_list_more()}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
