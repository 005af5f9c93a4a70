import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BriefSections } from '../features/briefs/brief-sections';
import { methodLanguage } from '../features/briefs/brief-words';
import { Downloads } from '../features/briefs/downloads';
import { graphql } from '../gql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loaded } from '../ui/loaded';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { SkeletonRows } from '../ui/skeleton-rows';

const SharedBriefPageDocument = graphql(`
  query SharedBriefPage($token: String!, $language: Language!) {
    sharedBrief(token: $token) {
      document {
        ...BriefShown
      }
    }
  }
`);

const route = getRouteApi('/underlag/delat/$token');

/** Another's brief, read by the link it was shared by. */
export function SharedBriefPage(): ReactNode {
  const { token } = route.useParams();
  const query = useGraphQL(SharedBriefPageDocument, { token, language: methodLanguage() });
  const document = query.data?.sharedBrief?.document;
  if (query.data && !document) return <LeadsNowhere />;
  if (!document) {
    return (
      <Page>
        {query.isError && <PageHeading>{m.briefs_shared_over()}</PageHeading>}
        <Loaded
          query={query}
          what={m.briefs_failed()}
          skeleton={<SkeletonRows count={5} height={8} />}
        >
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading over={m.briefs_shared_over()} title={document.title}>
        {document.title}
      </PageHeading>
      <Downloads from={`/export/delat/${encodeURIComponent(token)}`} />
      <BriefSections document={document} />
    </Page>
  );
}

/** A revoked, an unknown and a misspelled link look the same. */
const LeadsNowhere = () => (
  <Page>
    <PageHeading>{m.briefs_shared_none()}</PageHeading>
    <EmptyState actions={<LinkButton to="/">{m.briefs_shared_none_start()}</LinkButton>}>
      {m.briefs_shared_none_text()}
    </EmptyState>
  </Page>
);
