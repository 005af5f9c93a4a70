import { useEffect, useRef, useState } from 'react';
import { formatYears } from '../../lib/format/period';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { contentLang } from '../../lib/language';
import { projectKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { classes } from '../../ui/classes';
import { ErrorSection } from '../../ui/error-section';
import { Loaded } from '../../ui/loaded';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { VisuallyHidden } from '../../ui/visually-hidden';
import {
  type ConcurrentProject,
  ConcurrentProjectsDocument,
  JudgeConcurrentProject,
} from './concurrent-query';
import { LikenessReason } from './reason';
import styles from './related.module.css';
import { TooMany } from './too-many';

type Language = 'SV' | 'EN';

type Own = { id: string; slug: string; language: Language };

type Other = Pick<ConcurrentProject['project'], 'id' | 'title'>;

/** The way to them: by a form for those of this project, where an owner of the other one has agreed. */
function Contact({ other, from }: { other: ConcurrentProject['project']; from: string | null }) {
  if (!other.takesContact) return <Meta>{m.match_concurrent_no_contact()}</Meta>;
  if (from === null) return <Meta>{m.match_concurrent_contact_others()}</Meta>;
  return (
    <LinkButton
      to="/projekt/$slug/kontakt/$own"
      params={{ slug: other.slug, own: from }}
      size="small"
    >
      {m.match_concurrent_contact()}
      <VisuallyHidden>: {other.title}</VisuallyHidden>
    </LinkButton>
  );
}

type RowProps = {
  proposal: ConcurrentProject;
  language: Language;
  /** Slug of the project in whose name the viewer may write. */
  from: string | null;
  onHide?: () => void;
};

function Row({ proposal, language, from, onHide }: RowProps) {
  const { project, reason } = proposal;
  const { slug, title, kind, period, participations } = project;
  const meta = [
    projectKindWord(kind),
    period && formatYears(period),
    ...participations
      .filter(({ role }) => role === 'OWNER' || role === 'NATIONAL_OWNER')
      .map(({ organisation }) => organisation.name),
  ];
  return (
    <li>
      <p>
        <RowLink to="/projekt/$slug" params={{ slug }} lang={contentLang(project.language)}>
          {title}
        </RowLink>
      </p>
      <Meta>{meta.filter(Boolean).join(' · ')}</Meta>
      <LikenessReason
        reason={reason}
        language={project.language}
        compared={{ label: m.match_related_project_here(), language }}
        words={{
          because: m.match_concurrent_reason(),
          goingOn: m.match_concurrent_both_go_on(),
        }}
      />
      <div className={styles.actions} data-screen-only>
        <Contact other={project} from={from} />
        {onHide && (
          <Button kind="quiet" size="small" onClick={onHide}>
            {m.match_hide()}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
}

/** What was just hidden, and the way back. Takes the focus, since the button that hid it is gone. */
function Hidden({ title, busy, onUndo }: { title: string; busy: boolean; onUndo: () => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), [title]);
  return (
    <div data-screen-only>
      <p ref={line} tabIndex={-1} role="status">
        {m.match_concurrent_hidden({ title })}
      </p>
      <Button kind="quiet" size="small" busy={busy} onClick={onUndo}>
        {m.match_concurrent_undo()}
      </Button>
    </div>
  );
}

/** To hide one on the page of this project, and to show the last one again. */
function useJudging(projectId: string) {
  const [hidden, setHidden] = useState<Other | null>(null);
  const judge = useGraphQLMutation(JudgeConcurrentProject, { outdates: ['ConcurrentProjects'] });
  const say = (other: Other, relevant: boolean) =>
    judge.mutate(
      { input: { projectId, otherId: other.id, relevant } },
      { onSuccess: () => setHidden(relevant ? null : other) },
    );
  return {
    hidden,
    judge,
    hide: (other: Other) => say(other, false),
    show: (other: Other) => say(other, true),
  };
}

/** Projects about the same that go on while this one does: whom to get in touch with, and why. */
export function ConcurrentProjects({ project }: { project: Own }) {
  const { id, slug, language } = project;
  const query = useGraphQL(ConcurrentProjectsDocument, { slug });
  const { hidden, judge, hide, show } = useJudging(id);
  return (
    <Section heading={m.match_concurrent()} lead={m.match_concurrent_lead()}>
      {hidden && <Hidden title={hidden.title} busy={judge.isPending} onUndo={() => show(hidden)} />}
      {judge.isError && <ErrorSection error={judge.error} what={m.match_concurrent_not_saved()} />}
      <Loaded
        query={query}
        what={m.match_concurrent_failed()}
        skeleton={<SkeletonRows count={2} height={6} />}
      >
        {({ concurrentProjects: found }) => {
          if (found?.__typename === 'TooManyAttempts') {
            return <TooMany seconds={found.retryAfterSeconds} />;
          }
          if (!found || found.proposals.length === 0)
            return <Meta>{m.match_concurrent_none()}</Meta>;
          return (
            <RowList
              plain
              label={m.match_concurrent()}
              className={classes(styles.rows, styles.narrow)}
            >
              {found.proposals.map((proposal) => (
                <Row
                  key={proposal.project.id}
                  proposal={proposal}
                  language={language}
                  from={found.viewerCan.contact ? slug : null}
                  onHide={found.viewerCan.dismiss ? () => hide(proposal.project) : undefined}
                />
              ))}
            </RowList>
          );
        }}
      </Loaded>
    </Section>
  );
}
