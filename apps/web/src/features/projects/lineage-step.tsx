import { Link } from '@tanstack/react-router';
import { ArrowRight, Minus } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { formatPeriod } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { HandOverLessons } from './hand-over-lessons';
import { chipId, linkEnds, type LineageLink, type LinkEnd } from './lineage-query';
import { edgeWordWithTime } from './lineage-words';
import styles from './lineage.module.css';

type Renaming = { was: string; became: string; when: string | null | undefined };

/** Organisations that took part under one name and went on under another. */
function renamings(earlier: LinkEnd, later: LinkEnd): Renaming[] {
  const laterIds = new Set(later.participations.map(({ organisation }) => organisation.id));
  const found = earlier.participations.flatMap(
    ({ organisation: { id, name, validTo, successor } }) =>
      successor && laterIds.has(successor.id) && !laterIds.has(id)
        ? [{ was: name, became: successor.name, when: validTo ?? successor.validFrom }]
        : [],
  );
  return [...new Map(found.map((one) => [one.was, one])).values()];
}

type LineageStepProps = {
  link: LineageLink;
  /** It was asked for: then the heading takes the focus. */
  asked: boolean;
  /** A link to where it is changed, for those who may. */
  action?: ReactNode;
};

/** What was carried over along one link, and what was left behind. Esc leads back to its chip. */
export function LineageStep({ link, asked, action }: LineageStepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked, link.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') document.getElementById(chipId(link))?.focus();
  };
  const [earlier, later] = linkEnds(link);
  const renamed = renamings(earlier, later);
  const { counts } = link.handOver;
  const nothing =
    link.carriedOver.length + link.leftBehind.length + counts.carriedOver === 0 &&
    link.kind !== 'PARALLEL_WITH';
  return (
    <section className={styles.step} aria-labelledby="steg-rubrik" onKeyDown={onKeyDown}>
      <div>
        <p className={styles.over}>{edgeWordWithTime(link)}</p>
        <h2 id="steg-rubrik" ref={heading} tabIndex={-1}>
          <Title end={earlier} /> {link.kind === 'PARALLEL_WITH' ? '‖' : '→'} <Title end={later} />
        </h2>
      </div>
      {link.planned && <p>{m.projects_step_planned()}</p>}
      {link.note && <p lang={contentLang(earlier.language)}>{link.note}</p>}
      <Lines
        heading={m.projects_carried_over()}
        lines={link.carriedOver}
        language={earlier.language}
        mark={<ArrowRight size={16} aria-hidden />}
      />
      <Lines
        heading={m.projects_left_behind()}
        lines={link.leftBehind}
        language={earlier.language}
        mark={<Minus size={16} aria-hidden />}
      />
      {nothing && <p>{m.projects_step_nothing()}</p>}
      <HandOverLessons link={link} />
      {renamed.length > 0 && (
        <div className={styles.part}>
          <h3>{m.projects_renamed()}</h3>
          {renamed.map(({ was, became, when }) => (
            <p key={was}>
              {when
                ? m.projects_renamed_when({ was, became, when: formatPeriod(when) })
                : m.projects_renamed_to({ was, became })}
            </p>
          ))}
        </div>
      )}
      <p className={styles.quiet}>
        {link.tiesFamily ? m.projects_step_one_family() : m.projects_step_apart()}
      </p>
      {action}
    </section>
  );
}

const Title = ({ end }: { end: LinkEnd }) => (
  <span lang={contentLang(end.language)}>{end.title}</span>
);

type LinesProps = {
  heading: string;
  lines: readonly string[];
  language: LinkEnd['language'];
  mark: ReactNode;
};

function Lines({ heading, lines, language, mark }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{heading}</h3>
      <ul className={styles.part} lang={contentLang(language)}>
        {lines.map((line) => (
          <li key={line}>
            {mark}
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Leads to the place where a link is changed. */
export const ChangeLink = ({ slug }: { slug: string }) => (
  <p data-screen-only>
    <Link to="/projekt/$slug/andra" params={{ slug }} hash="kopplingar">
      {m.projects_link_change()}
    </Link>
  </p>
);
