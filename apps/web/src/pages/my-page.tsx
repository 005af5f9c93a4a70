import { MyProjects } from '../features/account/my-projects';
import { Settings } from '../features/account/settings';
import { SignOut } from '../features/account/sign-out';
import { useViewer, type SignedInViewer } from '../features/account/use-viewer';
import { MyDrafts } from '../features/lessons/my-drafts';
import { MyLessons } from '../features/lessons/my-lessons';
import { graphql } from '../gql';
import { anonymous } from '../lib/drafts/draft-store';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorSection } from '../ui/error-section';
import { Loaded } from '../ui/loaded';
import { PageHeading } from '../ui/page-heading';
import { Page, PanelPage } from '../ui/page-layout';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';

const MyPageQuery = graphql(`
  query MyPage {
    viewer {
      id
      drafts: lessons(states: [DRAFT], first: 100) {
        nodes {
          ...DraftLesson
        }
      }
      handedIn: lessons(states: [IN_REVIEW, PUBLISHED, WITHDRAWN], first: 50) {
        nodes {
          ...LessonCard
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

function Mine({ viewer }: { viewer: SignedInViewer }) {
  const query = useGraphQL(MyPageQuery);
  return (
    <PanelPage
      panelLabel={m.account_panel()}
      panel={
        <>
          <Settings viewer={viewer} />
          <SignOut owner={viewer.id} />
        </>
      }
    >
      <PageHeading lead={m.account_signed_in_as({ who: viewer.name ?? viewer.email })}>
        {m.shell_nav_mine()}
      </PageHeading>
      <Section heading={m.lessons_drafts_heading()}>
        {/* Drafts of this device are there without the server. */}
        <MyDrafts
          owner={viewer.id}
          onServer={query.data?.viewer?.drafts.nodes ?? []}
          onChange={() => void query.refetch()}
        />
      </Section>
      <Section heading={m.lessons_mine_heading()} ruled>
        <Loaded
          query={query}
          skeleton={<SkeletonRows count={3} height={7} />}
          what={m.lessons_could_not_list()}
        >
          {(data) => (
            <MyLessons
              lessons={data.viewer?.handedIn.nodes ?? []}
              hasMore={data.viewer?.handedIn.pageInfo.hasNextPage ?? false}
            />
          )}
        </Loaded>
      </Section>
      <MyProjects viewer={viewer} />
      <Section
        heading={m.briefs_heading()}
        lead={m.briefs_lead()}
        ruled
        action={<LinkButton to="/underlag">{m.briefs_mine()}</LinkButton>}
      />
    </PanelPage>
  );
}

/** Without an account: what was begun on this device, and the way in. */
function Nobodys() {
  return (
    <Page>
      <PageHeading>{m.shell_nav_mine()}</PageHeading>
      <EmptyState
        actions={
          <LinkButton to="/logga-in" search={{ till: '/mitt' }} kind="primary">
            {m.account_sign_in()}
          </LinkButton>
        }
      >
        {m.account_mine_sign_in()}
      </EmptyState>
      <Section heading={m.lessons_drafts_heading()} ruled>
        <MyDrafts owner={anonymous} onServer={[]} onChange={() => undefined} />
      </Section>
    </Page>
  );
}

/** One's own pages. */
export function MyPage() {
  const { viewer, query } = useViewer();
  if (viewer) return <Mine viewer={viewer} />;
  if (viewer === null) return <Nobodys />;
  return (
    <Page>
      <PageHeading>{m.shell_nav_mine()}</PageHeading>
      {query.isError ? (
        <ErrorSection error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <SkeletonRows count={5} height={7} />
      )}
    </Page>
  );
}
