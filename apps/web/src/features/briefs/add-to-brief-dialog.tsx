import { useState } from 'react';
import { graphql } from '../../gql';
import type { BriefItemInput } from '../../gql/graphql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorSection } from '../../ui/error-section';
import { Loaded } from '../../ui/loaded';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { TextField } from '../../ui/text-field';
import styles from './brief.module.css';
import { CreateBrief, FillBrief, newBrief, type Filled } from './fill-brief';
import { tooLarge } from './too-large';

const BriefChoices = graphql(`
  query BriefChoices {
    briefs(first: 20) {
      nodes {
        id
        title
      }
    }
  }
`);

const outdates = ['BriefChoices', 'BriefsPage', 'BriefPage'];

type AddToBriefDialogProps = { items: BriefItemInput[]; what: string; onClose: () => void };

/** Which brief: a new one, or one of those that are there. */
export function AddToBriefDialog({ items, what, onClose }: AddToBriefDialogProps) {
  const choices = useGraphQL(BriefChoices);
  const [title, setTitle] = useState(what.slice(0, 200));
  const [key] = useState(() => crypto.randomUUID());
  const create = useGraphQLMutation(CreateBrief, { outdates });
  const fill = useGraphQLMutation(FillBrief, { outdates });
  const result: Filled | undefined = create.data?.createBrief ?? fill.data?.addToBrief;
  const busy = create.isPending || fill.isPending;
  if (result?.__typename === 'Brief') {
    return (
      <Dialog heading={m.briefs_add_heading()} onClose={onClose}>
        <div role="status" className={styles.stack}>
          <p>{m.briefs_add_done({ title: result.title })}</p>
          <LinkButton to="/underlag/$id" params={{ id: result.id }} kind="primary">
            {m.briefs_add_open()}
          </LinkButton>
        </div>
      </Dialog>
    );
  }
  const error = create.error ?? fill.error;
  return (
    <Dialog heading={m.briefs_add_heading()} onClose={onClose}>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && title.trim().length > 1) create.mutate(newBrief(title, '', items, key));
        }}
      >
        <TextField
          label={m.briefs_add_new_title()}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div>
          <Button type="submit" kind="primary" busy={busy}>
            {m.briefs_add_create()}
          </Button>
        </div>
      </form>
      {result?.__typename === 'BriefTooLarge' && (
        <Notice kind="fault" live>
          <p>{tooLarge(result)}</p>
        </Notice>
      )}
      {error && <ErrorSection error={error} what={m.briefs_add_failed()} />}
      <Loaded
        query={choices}
        what={m.briefs_list_failed()}
        skeleton={<SkeletonRows count={2} height={3} />}
      >
        {({ briefs: { nodes } }) =>
          nodes.length > 0 && (
            <div className={styles.stack}>
              <h3>{m.briefs_add_existing()}</h3>
              {nodes.map(({ id, title: name }) => (
                <Button key={id} busy={busy} onClick={() => fill.mutate({ id, items })}>
                  {name}
                </Button>
              ))}
            </div>
          )
        }
      </Loaded>
    </Dialog>
  );
}
