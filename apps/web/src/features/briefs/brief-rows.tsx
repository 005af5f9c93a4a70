import { graphql } from '../../gql';
import type { BriefRowFragment } from '../../gql/graphql';
import { formatDay } from '../../lib/format/instants';
import { m } from '../../paraglide/messages';
import { Badge } from '../../ui/badge';
import { Meta, RowLink, RowList } from '../../ui/row-list';

export const BriefRow = graphql(`
  fragment BriefRow on Brief {
    id
    title
    updatedAt
    sharedAt
  }
`);

/** One's briefs, each a link to its page. */
export function BriefRows({ briefs }: { briefs: readonly BriefRowFragment[] }) {
  return (
    <RowList>
      {briefs.map(({ id, title, updatedAt, sharedAt }) => (
        <li key={id}>
          <RowLink to="/underlag/$id" params={{ id }}>
            {title}
          </RowLink>{' '}
          {sharedAt && <Badge>{m.briefs_list_shared()}</Badge>}
          <Meta>{m.briefs_list_changed({ day: formatDay(updatedAt) })}</Meta>
        </li>
      ))}
    </RowList>
  );
}
