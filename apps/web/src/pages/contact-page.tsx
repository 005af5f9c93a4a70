import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { SignInFirst } from '../features/project-editing/sign-in-first';
import { ContactForm } from '../features/projects/contact-form';
import {
  ContactPageDocument,
  type OtherProject,
  type OwnProject,
} from '../features/projects/contact-query';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { Notice } from '../ui/notice';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { SkeletonRows } from '../ui/skeleton-rows';

const route = getRouteApi('/projekt/$slug/kontakt/$own');

/** Writing to those who answer for another project, in the name of one's own. */
export function ContactPage(): ReactNode {
  const { slug, own: ownSlug } = route.useParams();
  const { viewer } = useViewer();
  const query = useGraphQL(ContactPageDocument, { slug, own: ownSlug });
  // Whoever has begun keeps the form, also when the session ends meanwhile.
  const begun = useRef<{ own: OwnProject; other: OtherProject }>(undefined);
  const { own, other } = query.data ?? {};
  const may = own?.viewerCan.contact && other?.state === 'PUBLISHED' && own.id !== other.id;
  if (viewer && own && other && may) begun.current ??= { own, other };
  if (begun.current) return <Contact {...begun.current} />;
  if (viewer === null) {
    return (
      <Page>
        <PageHeading>{m.match_concurrent_contact()}</PageHeading>
        <SignInFirst returnTo={`/projekt/${slug}/kontakt/${ownSlug}`}>
          {m.projects_contact_sign_in()}
        </SignInFirst>
      </Page>
    );
  }
  if (viewer && query.data && !query.isFetching) return <NotFound />;
  return (
    <Page>
      {query.isError && <PageHeading>{m.match_concurrent_contact()}</PageHeading>}
      <Loaded
        query={query}
        what={m.projects_could_not_read()}
        skeleton={<SkeletonRows count={3} height={6} />}
      >
        {() => <SkeletonRows count={3} height={6} />}
      </Loaded>
    </Page>
  );
}

function Contact({ own, other }: { own: OwnProject; other: OtherProject }) {
  const [sent, setSent] = useState(false);
  const { slug, title } = other;
  return (
    <Page>
      <PageHeading
        over={
          <Link to="/projekt/$slug" params={{ slug: own.slug }}>
            {m.projects_contact_back({ title: own.title })}
          </Link>
        }
        lead={
          other.takesContact && !sent ? m.projects_contact_lead({ title: own.title }) : undefined
        }
      >
        {m.projects_contact_title({ title })}
      </PageHeading>
      {sent ? (
        <Sent title={title} />
      ) : other.takesContact ? (
        <ContactForm own={own} other={other} onSent={() => setSent(true)} />
      ) : (
        <Notice kind="wait">
          <p>{m.projects_contact_none({ title })}</p>
          <p>{m.projects_contact_none_more()}</p>
          <p>
            <Link to="/projekt/$slug" params={{ slug }}>
              {m.projects_contact_back({ title })}
            </Link>
          </p>
        </Notice>
      )}
    </Page>
  );
}

/** Takes the focus, since the form that sent it is gone. */
function Sent({ title }: { title: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <Notice kind="done" live>
      <p ref={line} tabIndex={-1}>
        {m.projects_contact_sent({ title })}
      </p>
      <p>{m.projects_contact_sent_more()}</p>
    </Notice>
  );
}
