import { Copy, Link2, Link2Off } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../gql';
import type { PersonalPattern } from '../../gql/enumerations';
import { assertNever } from '../../lib/assert-never';
import { formatDay } from '../../lib/format/instants';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { ErrorSection } from '../../ui/error-section';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import styles from './brief.module.css';

const ShareBrief = graphql(`
  mutation ShareBrief($id: ID!, $confirmed: Boolean!) {
    shareBrief(id: $id, confirmed: $confirmed) {
      __typename
      ... on BriefLink {
        token
      }
      ... on LooksPersonal {
        kinds
      }
    }
  }
`);

const UnshareBrief = graphql(`
  mutation UnshareBrief($id: ID!) {
    unshareBrief(id: $id) {
      id
    }
  }
`);

const SharePersonalDialog = lazy(() =>
  import('./share-personal-dialog').then((module) => ({ default: module.SharePersonalDialog })),
);

type BriefSharingProps = {
  id: string;
  sharedAt: string | null | undefined;
  /** Saves what is written, so that it is what is shared; false when it could not be. */
  before: () => Promise<boolean>;
};

/** A link for others, made and ended. The server keeps no link, so it is shown once. */
export function BriefSharing({ id, sharedAt, before }: BriefSharingProps) {
  const [personal, setPersonal] = useState<readonly PersonalPattern[] | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const share = useGraphQLMutation(ShareBrief, {
    outdates: ['BriefPage', 'BriefsPage'],
    onSuccess: ({ shareBrief: result }) => {
      switch (result.__typename) {
        case 'BriefLink':
          setLink(new URL(`/underlag/delat/${result.token}`, window.location.href).href);
          setSaid('');
          break;
        case 'LooksPersonal':
          setPersonal(result.kinds);
          break;
        default:
          assertNever(result);
      }
    },
  });
  const unshare = useGraphQLMutation(UnshareBrief, {
    outdates: ['BriefPage', 'BriefsPage'],
    onSuccess: () => {
      setLink(null);
      setSaid(m.briefs_share_ended());
    },
  });
  const copy = async () => {
    const done = await navigator.clipboard.writeText(link ?? '').then(
      () => true,
      () => false,
    );
    setSaid(done ? m.briefs_share_copied() : m.briefs_share_by_hand());
  };
  const make = async () => {
    if (await before()) share.mutate({ id, confirmed: false });
    else setSaid(m.briefs_share_unsaved());
  };
  const error = share.error ?? unshare.error;
  return (
    <Section heading={m.briefs_share_heading()} lead={m.briefs_share_lead()} ruled>
      {link && (
        <div className={styles.stack}>
          <TextField
            label={m.briefs_share_link()}
            hint={m.briefs_share_once()}
            readOnly
            value={link}
            className={styles.fill}
            onFocus={(event) => event.target.select()}
          />
          <Button icon={<Copy size={18} aria-hidden />} onClick={() => void copy()}>
            {m.briefs_share_copy()}
          </Button>
        </div>
      )}
      {!link && sharedAt && (
        <p className={styles.meta}>{m.briefs_share_since({ day: formatDay(sharedAt) })}</p>
      )}
      <div className={styles.actions}>
        <Button
          busy={share.isPending}
          icon={<Link2 size={18} aria-hidden />}
          onClick={() => void make()}
        >
          {sharedAt || link ? m.briefs_share_again() : m.briefs_share_make()}
        </Button>
        {(sharedAt || link) && (
          <Button
            kind="quiet"
            busy={unshare.isPending}
            icon={<Link2Off size={18} aria-hidden />}
            onClick={() => unshare.mutate({ id })}
          >
            {m.briefs_share_end()}
          </Button>
        )}
      </div>
      <p role="status" className={classes(styles.meta, styles.said)}>
        {said}
      </p>
      {personal && (
        <Suspense>
          <SharePersonalDialog
            kinds={personal}
            goOn={m.briefs_share_personal_anyway()}
            onBack={() => setPersonal(null)}
            onGoOn={() => {
              setPersonal(null);
              share.mutate({ id, confirmed: true });
            }}
          />
        </Suspense>
      )}
      {error && <ErrorSection error={error} what={m.briefs_share_failed()} />}
    </Section>
  );
}
