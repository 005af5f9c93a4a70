import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { BriefContents } from '../features/briefs/brief-contents';
import { BriefSections } from '../features/briefs/brief-sections';
import { BriefSharing } from '../features/briefs/brief-sharing';
import {
  QuestionField,
  ShortAnswerField,
  TextNotices,
  TitleField,
} from '../features/briefs/brief-texts';
import { BriefUpdate } from '../features/briefs/brief-update';
import { methodLanguage } from '../features/briefs/brief-words';
import styles from '../features/briefs/brief.module.css';
import { Downloads } from '../features/briefs/downloads';
import { useBriefEdit } from '../features/briefs/use-brief-edit';
import { graphql } from '../gql';
import type { BriefPageQuery } from '../gql/graphql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { Button, LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page, PanelPage } from '../ui/page-layout';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';

/** Drag and drop is heavy, and stands below what is read. */
const SectionOrder = lazy(() => import('../features/briefs/section-order'));
const DeleteBriefDialog = lazy(() =>
  import('../features/briefs/delete-brief-dialog').then((module) => ({
    default: module.DeleteBriefDialog,
  })),
);

const BriefPageDocument = graphql(`
  query BriefPage($id: ID!, $language: Language!) {
    brief(id: $id) {
      id
      title
      question
      shortAnswer
      sections
      version
      sharedAt
      changes {
        added
        removed
        otherFigures
      }
      document {
        ...BriefShown
      }
    }
  }
`);

const route = getRouteApi('/underlag/$id');

type OwnBrief = NonNullable<BriefPageQuery['brief']>;

/** One's own brief: at the left as it is read, at the right what can be done with it. */
export function BriefPage(): ReactNode {
  const { id } = route.useParams();
  const { viewer } = useViewer();
  const query = useGraphQL(BriefPageDocument, { id, language: methodLanguage() });
  const brief = query.data?.brief;
  if (viewer === null) return <SignInFirst till={`/underlag/${id}`} />;
  if (query.data && !brief) return <NotFound />;
  if (!brief || !viewer) {
    return (
      <Page>
        {query.isError && <PageHeading>{m.briefs_one()}</PageHeading>}
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
  const refetch = async () => (await query.refetch()).data?.brief ?? null;
  return <OwnBriefPage key={brief.id} brief={brief} owner={viewer.id} refetch={refetch} />;
}

/** Briefs need an account; reading and downloading answers does not. */
function SignInFirst({ till }: { till: string }) {
  return (
    <Page>
      <PageHeading>{m.briefs_one()}</PageHeading>
      <EmptyState
        actions={
          <LinkButton to="/logga-in" search={{ till }} kind="primary">
            {m.account_sign_in()}
          </LinkButton>
        }
      >
        {m.briefs_sign_in()}
      </EmptyState>
    </Page>
  );
}

type OwnBriefPageProps = {
  brief: OwnBrief;
  owner: string;
  refetch: () => Promise<OwnBrief | null>;
};

function OwnBriefPage({ brief, owner, refetch }: OwnBriefPageProps) {
  const edit = useBriefEdit(owner, brief, refetch);
  const { id, document } = brief;
  const { title, question, shortAnswer } = edit.fields;
  const empty = document.factors.length + document.lessons.length + document.projects.length === 0;
  return (
    <PanelPage
      panelLabel={m.briefs_panel()}
      panel={
        <div data-screen-only>
          <Section heading={m.briefs_download()}>
            <Downloads from={`/export/underlag/${id}`} before={edit.save} />
          </Section>
          {document.takenAt && (
            <BriefUpdate id={id} changes={brief.changes} takenAt={document.takenAt} />
          )}
          <BriefSharing id={id} sharedAt={brief.sharedAt} before={edit.save} />
          <Suspense fallback={<SkeletonRows count={10} height={3} />}>
            <SectionOrder id={id} sections={brief.sections} />
          </Suspense>
          <BriefContents id={id} document={document} />
          <DeleteBrief id={id} />
        </div>
      }
    >
      <PageHeading over={m.briefs_one()} title={title}>
        {title}
      </PageHeading>
      <TextNotices edit={edit} />
      <div className={styles.fields} data-screen-only>
        <TitleField edit={edit} />
      </div>
      {empty && <Empty />}
      <BriefSections
        document={{ ...document, title, question, shortAnswer }}
        writing={{
          QUESTION: <QuestionField edit={edit} />,
          SHORT_ANSWER: <ShortAnswerField edit={edit} />,
        }}
      />
    </PanelPage>
  );
}

const Empty = () => (
  <EmptyState
    actions={
      <LinkButton to="/sok" data-screen-only>
        {m.briefs_empty_search()}
      </LinkButton>
    }
  >
    {m.briefs_empty()}
  </EmptyState>
);

function DeleteBrief({ id }: { id: string }) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  return (
    <div className={styles.apart}>
      <Button kind="quiet" icon={<Trash2 size={18} aria-hidden />} onClick={() => setAsking(true)}>
        {m.briefs_delete()}
      </Button>
      {asking && (
        <Suspense>
          <DeleteBriefDialog
            id={id}
            onClose={() => setAsking(false)}
            onDeleted={() => void navigate({ to: '/underlag' })}
          />
        </Suspense>
      )}
    </div>
  );
}
