import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { formatYears } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { projectStateWord } from '../../lib/words';
import { Badge } from '../../ui/badge';
import { classes } from '../../ui/classes';
import { VisuallyHidden } from '../../ui/visually-hidden';
import drawn from './lineage-drawing.module.css';
import type { LineageItem } from './lineage-order';
import { chipId, type LineageLink, type LineageProject } from './lineage-query';
import { stopOf } from './lineage-steps';
import { edgeWord, lineBelow } from './lineage-words';
import styles from './lineage.module.css';

/** When it began, as on an axis; the bar itself says the whole period. */
export function LineageYear({ project }: { project: LineageProject }) {
  const [year] = (project.period && formatYears(project.period))?.split('–') ?? [];
  return (
    <span className={styles.year} aria-hidden>
      {year}
    </span>
  );
}

type EdgesProps = {
  item: LineageItem<LineageProject, LineageLink>;
  shown: LineageLink | undefined;
};

/** How those listed before led to it, a chip for each. */
export function LineageEdges({ item, shown }: EdgesProps) {
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
          {...stopOf({ link: link.id })}
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

type BarProps = {
  project: LineageProject;
  /** It is the one whose page this is. */
  own: boolean;
  /** In the drawing the bar is longer than its time. */
  short: boolean;
};

/** One project of the lineage. */
export function LineageBar({ project, own, short }: BarProps) {
  const { id, slug, title, language, state, phase, period } = project;
  const name = <span lang={contentLang(language)}>{title}</span>;
  return (
    <div
      className={classes(
        styles.bar,
        own && styles.own,
        phase === 'PLANNED' && styles.open,
        !period && phase !== 'PLANNED' && drawn.undated,
        short && drawn.short,
      )}
    >
      {own ? (
        <strong aria-current="true" tabIndex={-1} {...stopOf({ project: id })}>
          {name}
        </strong>
      ) : (
        <Link
          {...stopOf({ project: id })}
          to="/projekt/$slug"
          params={{ slug }}
          search={{ vy: 'slaktrad' }}
          className={styles.barLink}
        >
          {name}
        </Link>
      )}
      <span className={styles.time}>{lineBelow(project, own)}</span>
      {state !== 'PUBLISHED' && <Badge>{projectStateWord(state)}</Badge>}
    </div>
  );
}
