import type { ProjectRowFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { formatYears } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { projectKindWord, projectPhaseWord } from '../../lib/words';
import { Meta, RowLink } from '../../ui/row-list';
import { ownersOf, shortName } from './organisations';
import { countiesOf } from './places';
import styles from './project-row.module.css';
import { summaryOf } from './project-texts';

export const ProjectRowFields = graphql(`
  fragment ProjectRow on Project {
    id
    slug
    title
    language
    kind
    phase
    period
    summary
    summaryEn
    places {
      code
      name
      county {
        code
        name
      }
    }
    participations {
      id
      role
      organisation {
        id
        name
        aliases
      }
    }
  }
`);

/** One project as a row of a list: what kind, what about, where, when. */
export function ProjectRow({ project }: { project: ProjectRowFragment }) {
  const summary = summaryOf(project);
  const about = [
    ...countiesOf(project.places),
    ...ownersOf(project.participations).map(({ organisation }) => shortName(organisation)),
  ];
  return (
    <li className={styles.row}>
      <Meta className={styles.kind}>{projectKindWord(project.kind)}</Meta>
      <div className={styles.words}>
        <RowLink
          to="/projekt/$slug"
          params={{ slug: project.slug }}
          lang={contentLang(project.language)}
        >
          {project.title}
        </RowLink>
        {summary && (
          <p className={styles.summary} lang={summary.lang}>
            {summary.text}
          </p>
        )}
        {about.length > 0 && <Meta>{[...new Set(about)].join(' · ')}</Meta>}
      </div>
      <p className={styles.when}>
        {project.period && <span>{formatYears(project.period)}</span>}
        <span className={styles.phase}>{projectPhaseWord(project.phase)}</span>
      </p>
    </li>
  );
}
