import { RefreshCw } from 'lucide-react';
import { graphql } from '../../gql';
import type { BriefPageQuery } from '../../gql/graphql';
import { formatDay } from '../../lib/format/instants';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import styles from './brief.module.css';
import { tooLarge } from './too-large';

const RefreshBrief = graphql(`
  mutation RefreshBrief($id: ID!) {
    refreshBrief(id: $id) {
      __typename
      ... on BriefTooLarge {
        items
        mostItems
        pieces
        mostPieces
      }
    }
  }
`);

type BriefUpdateProps = {
  id: string;
  changes: NonNullable<BriefPageQuery['brief']>['changes'];
  takenAt: string;
};

/** Whether anything has come since the figures were taken, and the way to take them anew. */
export function BriefUpdate({ id, changes, takenAt }: BriefUpdateProps) {
  const refresh = useGraphQLMutation(RefreshBrief, { outdates: ['BriefPage'] });
  const { added, removed, otherFigures } = changes;
  const day = formatDay(takenAt);
  const result = refresh.data?.refreshBrief;
  return (
    <Section heading={m.briefs_update_heading({ day })} ruled>
      {added + removed + otherFigures === 0 ? (
        <p role="status">
          {result?.__typename === 'Brief' ? m.briefs_update_done() : m.briefs_update_none()}
        </p>
      ) : (
        <div className={styles.stack}>
          {removed > 0 && <p>{m.briefs_update_removed({ count: removed })}</p>}
          {added === 0 && otherFigures > 0 && <p>{m.briefs_update_figures()}</p>}
          <Button
            busy={refresh.isPending}
            icon={<RefreshCw size={18} aria-hidden />}
            onClick={() => refresh.mutate({ id })}
          >
            {added > 0
              ? m.briefs_update_button({ count: added, day })
              : m.briefs_update_button_figures()}
          </Button>
        </div>
      )}
      {result?.__typename === 'BriefTooLarge' && (
        <Notice kind="fault" live>
          <p>{tooLarge(result)}</p>
        </Notice>
      )}
      {refresh.error && <ErrorSection error={refresh.error} what={m.briefs_update_failed()} />}
    </Section>
  );
}
