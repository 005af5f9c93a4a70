import { formatList } from '../../lib/format/numbers';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LineageList } from './lineage-list';
import type { LineageLink, LineageOwner } from './lineage-query';
import styles from './lineage.module.css';

/** Who is counted as one with it, oldest first; null where it stands for itself. */
function familySentence({ id, title, family, lineage }: LineageOwner): string | null {
  if (family.length === 0) return null;
  const members = new Set([id, ...family.map((one) => one.id)]);
  const ordered = lineage.projects.filter((one) => members.has(one.id)).map((one) => one.title);
  const names =
    ordered.length === members.size ? ordered : [title, ...family.map((one) => one.title)];
  return m.projects_family({ projects: formatList(names) });
}

type LineageViewProps = { project: LineageOwner; shown: LineageLink | undefined };

/** Where the project came from and what it led to. */
export function LineageView({ project, shown }: LineageViewProps) {
  const { slug, viewerCan, lineage } = project;
  const add = (
    <LinkButton to="/projekt/$slug/andra" params={{ slug }} hash="kopplingar" data-screen-only>
      {m.projects_link_add()}
    </LinkButton>
  );
  if (lineage.links.length === 0) {
    return (
      <EmptyState actions={viewerCan.edit && add}>
        {m.projects_no_lineage()} {viewerCan.edit && m.projects_no_lineage_ask()}
      </EmptyState>
    );
  }
  const family = familySentence(project);
  return (
    <div className={styles.view}>
      <p>{family ?? m.projects_family_alone()}</p>
      <LineageList project={project} shown={shown} />
      {viewerCan.edit && add}
    </div>
  );
}
