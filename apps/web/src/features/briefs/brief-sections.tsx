import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BriefSection } from '../../gql/enumerations';
import type { BriefShownFragment } from '../../gql/graphql';
import { formatList } from '../../lib/format/numbers';
import { formatPeriod } from '../../lib/format/period';
import { contentLang, labelOf } from '../../lib/language';
import { atStart, inSentence } from '../../lib/sentence-case';
import { gapWord, sourceKindWord } from '../../lib/words';
import { isWebAddress } from '../../lib/web-address';
import { m } from '../../paraglide/messages';
import { Section } from '../../ui/section';
import { Piece, SourceNumber } from './brief-piece';
import { figuresOf, sectionWord, strengthOfFactor, type BriefFactor } from './brief-words';
import styles from './brief.module.css';

type Side = 'HELPED' | 'HINDERED';
type Of<Name extends 'lessons' | 'projects' | 'silences' | 'sources'> =
  BriefShownFragment[Name][number];

const stands = ({ standing }: BriefFactor, side: Side): boolean =>
  (side === 'HELPED' ? standing.helped : standing.hindered) > 0;

const on = ({ pieces }: BriefFactor, side: Side) =>
  pieces.filter(({ sides }) => sides.includes(side));

function FactorHead({ factor }: { factor: BriefFactor }) {
  return (
    <header className={styles.head}>
      <h3>
        <Link to="/faktorer/$slug" params={{ slug: factor.factor.slug }}>
          {labelOf(factor.factor)}
        </Link>
      </h3>
      <p>
        <strong>{strengthOfFactor(factor)}</strong>
        {factor.standing.total > 0 && ` · ${figuresOf(factor)}`}
      </p>
      {factor.seenFrom && <p className={styles.meta}>{atStart(factor.seenFrom)}</p>}
    </header>
  );
}

/** A factor with what is said on the given sides; `most` pieces each. */
function Factor({ factor, sides, most }: { factor: BriefFactor; sides: Side[]; most?: number }) {
  return (
    <article className={styles.factor}>
      <FactorHead factor={factor} />
      {sides.flatMap((side) =>
        on(factor, side)
          .slice(0, most)
          .map((piece) => (
            <Piece key={side + piece.id} piece={piece} factor={factor.factor} side={side} />
          )),
      )}
      {most === undefined && factor.morePieces > 0 && (
        <p className={styles.meta}>{m.briefs_more({ count: factor.morePieces })}</p>
      )}
      {factor.gap && <p>{gapWord(factor.gap)}</p>}
    </article>
  );
}

function Silence({ silence: { theme, count, projects } }: { silence: Of<'silences'> }) {
  const name = inSentence(labelOf(theme));
  const rest = count - projects.length;
  if (projects.length === 0) return <p>{m.briefs_silent_unnamed({ theme: name, count })}</p>;
  const names = projects.map(({ title }) => title);
  const more = rest > 0 ? [m.briefs_silent_more({ count: rest })] : [];
  return (
    <p>{m.briefs_silent({ theme: name, count, projects: formatList([...names, ...more]) })}</p>
  );
}

function Lesson({ lesson }: { lesson: Of<'lessons'> }) {
  const { text, recommendation, experience, project, source } = lesson;
  const told = [
    project?.title,
    experience && m.briefs_experience({ years: formatPeriod(experience) }),
  ].filter(Boolean);
  return (
    <article className={styles.factor}>
      {text ? (
        <p lang={contentLang(lesson.language)} className={styles.quote}>
          {text}
        </p>
      ) : (
        <p className={styles.gone}>{m.briefs_gone_thing()}</p>
      )}
      {recommendation && (
        <p lang={contentLang(lesson.language)}>
          {m.briefs_recommendation({ text: recommendation })}
        </p>
      )}
      <p className={styles.meta}>
        {told.join(' · ')} {source != null && <SourceNumber number={source} />}
      </p>
    </article>
  );
}

function Project({ project: { project, summary, period } }: { project: Of<'projects'> }) {
  if (!project) return <p className={styles.gone}>{m.briefs_gone_thing()}</p>;
  return (
    <article className={styles.factor}>
      <h3>
        <Link to="/projekt/$slug" params={{ slug: project.slug }}>
          {project.title}
        </Link>
      </h3>
      {period && <p className={styles.meta}>{formatPeriod(period)}</p>}
      {summary && <p lang={contentLang('SV')}>{summary}</p>}
    </article>
  );
}

function SourceLink({ source: { url, lessonId, project } }: { source: Of<'sources'> }) {
  const here = window.location.origin;
  if (url && isWebAddress(url)) return <a href={url}>{url}</a>;
  if (lessonId) {
    return (
      <Link to="/lardomar/$id" params={{ id: lessonId }}>
        {`${here}/lardomar/${lessonId}`}
      </Link>
    );
  }
  return project ? (
    <Link to="/projekt/$slug" params={{ slug: project.slug }}>
      {`${here}/projekt/${project.slug}`}
    </Link>
  ) : null;
}

/** A lesson's words end themselves. */
const asSentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

function Source({ source }: { source: Of<'sources'> }) {
  const { number, title, kind, publisher, published, lessonId, project } = source;
  const told = [
    title,
    kind && sourceKindWord(kind),
    publisher,
    published && formatPeriod(published),
    lessonId && m.briefs_source_lesson(),
    !lessonId && !kind && project && m.briefs_source_project(),
    project?.title !== title && project?.title,
  ].filter((part): part is string => Boolean(part));
  return (
    <li id={`kalla-${number}`} value={number}>
      {source.public ? (
        <>
          {told.map(asSentence).join(' ')} <SourceLink source={source} />
        </>
      ) : (
        m.briefs_gone_source()
      )}
    </li>
  );
}

function content(section: BriefSection, document: BriefShownFragment): ReactNode {
  const { factors, lessons, projects, silences, sources } = document;
  const list = (of: readonly BriefFactor[], sides: Side[], most?: number): ReactNode =>
    of.length > 0 &&
    of.map((factor) => <Factor key={factor.itemId} factor={factor} sides={sides} most={most} />);
  switch (section) {
    case 'QUESTION':
      return <p>{document.question || m.briefs_no_question()}</p>;
    case 'SHORT_ANSWER':
      return <p className={styles.written}>{document.shortAnswer || m.briefs_no_answer()}</p>;
    case 'HELPED':
    case 'HINDERED':
      return list(
        factors.filter((factor) => stands(factor, section)),
        [section],
      );
    case 'CONTRADICTIONS': {
      const both = factors.filter((one) => stands(one, 'HELPED') && stands(one, 'HINDERED'));
      return list(both, ['HELPED', 'HINDERED'], 1);
    }
    case 'GAPS': {
      const untold = factors.filter(({ standing }) => standing.total === 0);
      if (untold.length + silences.length === 0) return null;
      return (
        <>
          {list(untold, [])}
          {silences.map((silence) => (
            <Silence key={silence.theme.slug} silence={silence} />
          ))}
        </>
      );
    }
    case 'LESSONS':
      return lessons.length > 0 && lessons.map((one) => <Lesson key={one.itemId} lesson={one} />);
    case 'PROJECTS':
      return (
        projects.length > 0 && projects.map((one) => <Project key={one.itemId} project={one} />)
      );
    case 'METHOD':
      return (
        <dl className={styles.method}>
          {document.method.map(({ heading, text }) => (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'SOURCES':
      return (
        sources.length > 0 && (
          <ol className={styles.sources}>
            {sources.map((source) => (
              <Source key={source.number} source={source} />
            ))}
          </ol>
        )
      );
  }
}

type BriefSectionsProps = {
  document: BriefShownFragment;
  /** Stands on the screen in the place of a section's text: where its owner writes. */
  writing?: Partial<Record<BriefSection, ReactNode>>;
};

/** A brief as it is read and printed; a section with nothing in it is left out. */
export function BriefSections({ document, writing = {} }: BriefSectionsProps) {
  return document.sections.map((section) => {
    const text = content(section, document);
    const form = writing[section];
    return (
      (text || form) && (
        <Section key={section} ruled heading={sectionWord(section)} className={styles.section}>
          {form && <div data-screen-only>{form}</div>}
          <div className={form ? styles.printed : styles.text}>{text}</div>
        </Section>
      )
    );
  });
}
