import { formatList } from '../../lib/format/numbers';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LineageList } from './lineage-list';
import type { Family, LineageLink } from './lineage-query';
import styles from './lineage.module.css';

/** Who is counted as one with it, oldest first; null where it stands for itself. */
const familySentence = ({ members }: Family): string | null =>
  members.length > 1
    ? m.projects_family({ projects: formatList(members.map(({ title }) => title)) })
    : null;

type LineageViewProps = { family: Family; shown: LineageLink | undefined };

/** Where the project came from and what it led to. */
export function LineageView({ family, shown }: LineageViewProps) {
  const { slug, viewerCan } = family.project;
  const add = (
    <LinkButton to="/projekt/$slug/andra" params={{ slug }} hash="kopplingar" data-screen-only>
      {m.projects_link_add()}
    </LinkButton>
  );
  if (family.links.length === 0) {
    return (
      <EmptyState actions={viewerCan.edit && add}>
        {m.projects_no_lineage()} {viewerCan.edit && m.projects_no_lineage_ask()}
      </EmptyState>
    );
  }
  return (
    <div className={styles.view}>
      <p>{familySentence(family) ?? m.projects_family_alone()}</p>
      <LineageList family={family} shown={shown} />
      {viewerCan.edit && add}
    </div>
  );
}
