import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { formatPeriod, formatYears } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { projectKindWord, projectStateWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Badge } from '../../ui/badge';
import { classes } from '../../ui/classes';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { lineageItems, type LineageItem } from './lineage-order';
import { chipId, type LineageLink, type LineageOwner, type LineageProject } from './lineage-query';
import { edgeWord } from './lineage-words';
import styles from './lineage.module.css';

type Item = LineageItem<LineageProject, LineageLink>;

type LineageListProps = {
  project: LineageOwner;
  /** The link whose hand-over is shown beside. */
  shown: LineageLink | undefined;
};

/** The whole lineage in time order, with how one project led to the next. */
export function LineageList({ project, shown }: LineageListProps) {
  const items = lineageItems(project.lineage.projects, project.lineage.links);
  return (
    <ol className={styles.tree} role="list" aria-label={m.projects_lineage()}>
      {items.map((item) => (
        <li key={item.project.id} className={styles.item}>
          <Edges item={item} shown={shown} />
          <StartYear project={item.project} />
          <Bar project={item.project} own={item.project.id === project.id} />
        </li>
      ))}
    </ol>
  );
}

/** When it began, as on an axis; the bar itself says the whole period. */
function StartYear({ project }: { project: LineageProject }) {
  const [year] = (project.period && formatYears(project.period))?.split('–') ?? [];
  return (
    <span className={styles.year} aria-hidden>
      {year}
    </span>
  );
}

function Edges({ item, shown }: { item: Item; shown: LineageLink | undefined }) {
  const { links, project } = item;
  if (links.length === 0) return null;
  return (
    <div
      className={classes(
        styles.edges,
        links.some(({ adjacent }) => adjacent) && styles.joined,
        links.every(({ link }) => link.planned) && styles.planned,
        links.every(({ link }) => link.kind === 'PARALLEL_WITH') && styles.parallel,
      )}
    >
      {links.map(({ link, earlier, adjacent }) => (
        <Link
          key={link.id}
          id={chipId(link)}
          from="/projekt/$slug"
          to="."
          search={{ vy: 'slaktrad', steg: link.id }}
          resetScroll={false}
          className={classes(styles.edge, link === shown && styles.shown)}
          aria-current={link === shown || undefined}
        >
          <span>
            {adjacent && links.length === 1 ? (
              <VisuallyHidden lang={contentLang(earlier.language)}>{earlier.title} </VisuallyHidden>
            ) : (
              <span className={styles.origin} lang={contentLang(earlier.language)}>
                {earlier.title}{' '}
              </span>
            )}
            {edgeWord(link)}
            <VisuallyHidden lang={contentLang(project.language)}> {project.title}</VisuallyHidden>
          </span>
          <ChevronRight size={18} aria-hidden />
        </Link>
      ))}
    </div>
  );
}

const timeOf = ({ period, phase }: LineageProject): string => {
  if (period) return formatPeriod(period);
  return phase === 'PLANNED' ? m.projects_planned_no_start() : m.projects_no_time();
};

function Bar({ project, own }: { project: LineageProject; own: boolean }) {
  const { slug, title, language, kind, state, phase } = project;
  const name = <span lang={contentLang(language)}>{title}</span>;
  return (
    <div className={classes(styles.bar, own && styles.own, phase === 'PLANNED' && styles.open)}>
      {own ? (
        <strong aria-current="true">{name}</strong>
      ) : (
        <Link
          to="/projekt/$slug"
          params={{ slug }}
          search={{ vy: 'slaktrad' }}
          className={styles.barLink}
        >
          {name}
        </Link>
      )}
      <span className={styles.time}>
        {timeOf(project)} · {own ? m.projects_this_one() : projectKindWord(kind)}
      </span>
      {state !== 'PUBLISHED' && <Badge>{projectStateWord(state)}</Badge>}
    </div>
  );
}
