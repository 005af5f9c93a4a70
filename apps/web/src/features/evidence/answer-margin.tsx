import { Link } from '@tanstack/react-router';
import { formatList } from '../../lib/format/numbers';
import { contentLang } from '../../lib/language';
import { atStart } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import styles from './answer.module.css';
import type { RankedFactor, ThemeAnswer } from './answer-query';
import { holderProject } from './reason';

type Study = NonNullable<RankedFactor['leading'][number]['study']>;

const byId = <T extends { id: string }>(items: readonly (T | null | undefined)[]): T[] => [
  ...new Map(items.filter((item) => item != null).map((item) => [item.id, item])).values(),
];

function madeBy({ performer, commissioners }: Study): string | null {
  if (!performer) return null;
  const names = formatList(commissioners.map(({ name }) => name));
  return names
    ? m.evidence_answer_study_by_for({ performer: performer.name, commissioners: names })
    : m.evidence_answer_study_by({ performer: performer.name });
}

/** The studies and projects that the leading evidence comes from. */
export function RestsOn({ rows }: { rows: readonly RankedFactor[] }) {
  const pieces = rows.flatMap(({ leading }) => leading);
  const studies = byId(pieces.map(({ study }) => study));
  const projects = byId(pieces.map(holderProject));
  return (
    <section className={styles.part}>
      <h2>{m.evidence_answer_rests_on()}</h2>
      {studies.map((study) => (
        <div key={study.id}>
          <p>
            <Link
              to="/studier/$slug"
              params={{ slug: study.slug }}
              lang={contentLang(study.language)}
            >
              {study.title}
            </Link>
          </p>
          <p className={styles.meta}>
            {[madeBy(study), formatList(study.cases.map(({ place }) => place.shortName))]
              .filter(Boolean)
              .join('. ')}
          </p>
        </div>
      ))}
      {projects.map((project) => (
        <div key={project.id}>
          <p>
            <Link
              to="/projekt/$slug"
              params={{ slug: project.slug }}
              lang={contentLang(project.language)}
            >
              {project.title}
            </Link>
          </p>
          <p className={styles.meta}>{m.evidence_answer_project()}</p>
        </div>
      ))}
    </section>
  );
}

/** Projects of the theme that nothing comes from, and the way to change that. */
export function MissingHere({ answer }: { answer: ThemeAnswer }) {
  const projects = answer.silentProjects;
  const count = projects.length;
  const number = atStart(m.evidence_number({ count }));
  return (
    <section className={styles.part}>
      <h2>{m.evidence_answer_missing()}</h2>
      <p>
        {count > 0
          ? m.evidence_answer_missing_projects({ count, number })
          : m.evidence_answer_missing_none()}
      </p>
      {count > 0 && (
        <ul className={styles.plainList}>
          {projects.map((project) => (
            <li key={project.id} lang={contentLang(project.language)}>
              <Link to="/projekt/$slug" params={{ slug: project.slug }}>
                {project.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <LinkButton to="/ny" search={{ tema: answer.theme.slug }} data-screen-only>
        {m.evidence_tell()}
      </LinkButton>
    </section>
  );
}
