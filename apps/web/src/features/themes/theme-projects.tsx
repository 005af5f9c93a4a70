import type { CSSProperties } from 'react';
import { formatPeriod } from '../../lib/format/period';
import { timeSpan } from '../../lib/format/time-span';
import { contentLang } from '../../lib/language';
import { projectKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Meta, RowLink, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import type { ThemeOfPage } from './theme-query';
import styles from './theme.module.css';

type Project = ThemeOfPage['projects']['nodes'][number];
type Dated = { project: Project; from: number; to: number };

/** The projects with a year, those that began first above, and those without. */
function inTime(projects: readonly Project[]): { dated: Dated[]; undated: Project[] } {
  const dated = projects.flatMap((project): Dated[] => {
    const span = timeSpan(project.period);
    const from = span?.from ?? span?.to;
    return from == null ? [] : [{ project, from, to: span?.to ?? from + 1 }];
  });
  const known = new Set(dated.map(({ project }) => project.id));
  return {
    dated: dated.sort((a, b) => a.from - b.from || a.to - b.to),
    undated: projects.filter(({ id }) => !known.has(id)),
  };
}

function Row({ project, bar }: { project: Project; bar?: CSSProperties }) {
  return (
    <li className={styles.project}>
      <div>
        <RowLink
          to="/projekt/$slug"
          params={{ slug: project.slug }}
          lang={contentLang(project.language)}
        >
          {project.title}
        </RowLink>
        <Meta>
          {project.period ? formatPeriod(project.period) : m.projects_no_time()} ·{' '}
          {projectKindWord(project.kind)}
        </Meta>
      </div>
      {bar && (
        <span className={styles.time} aria-hidden>
          <span style={bar} />
        </span>
      )}
    </li>
  );
}

/** The projects of a theme through time. */
export function ThemeProjects({ theme }: { theme: ThemeOfPage }) {
  const { nodes, pageInfo } = theme.projects;
  const { dated, undated } = inTime(nodes);
  const first = Math.floor(Math.min(...dated.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...dated.map(({ to }) => to)));
  const along = (year: number) => `${(100 * (year - first)) / (last - first)}%`;
  return (
    <Section ruled heading={m.concepts_theme_projects()} lead={m.concepts_theme_projects_lead()}>
      {nodes.length === 0 && <p>{m.evidence_answer_missing_no_projects()}</p>}
      {dated.length > 0 && (
        <div className={styles.axis} aria-hidden>
          <span>{first}</span>
          <span>{last - 1}</span>
        </div>
      )}
      {nodes.length > 0 && (
        <RowList ordered label={m.concepts_theme_projects()}>
          {dated.map(({ project, from, to }) => (
            <Row
              key={project.id}
              project={project}
              bar={{ marginInlineStart: along(from), width: along(first + to - from) }}
            />
          ))}
          {undated.map((project) => (
            <Row key={project.id} project={project} />
          ))}
        </RowList>
      )}
      {pageInfo.hasNextPage && <p>{m.concepts_theme_projects_more({ count: nodes.length })}</p>}
    </Section>
  );
}
