import type { ReactNode } from 'react';
import type { LessonEvidenceFragment } from '../../gql/graphql';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql';
import { contentLang, labelOf } from '../../lib/language';
import { atStart, inSentence } from '../../lib/sentence-case';
import { isWebAddress } from '../../lib/web-address';
import { basisWord, polarityWord, sourceKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';
import { PolarityMark } from '../../ui/polarity-mark';
import { SideLine } from '../../ui/side-line';
import styles from './evidence-rows.module.css';
import { sideOf } from './sides';

graphql(`
  fragment LessonEvidence on Evidence {
    id
    version
    polarity
    quote
    quoteLanguage
    speakerRole
    basis
    conditions
    locator
    counted
    factor {
      id
      slug
      labelSv
      labelEn
      state
    }
    passage {
      id
      locator
      text
    }
    source {
      id
      title
      url
      kind
      publisher
      language
    }
    viewerCan {
      edit
    }
  }
`);

export type { LessonEvidenceFragment };

function SideAndFactor({ evidence }: { evidence: LessonEvidenceFragment }) {
  const { polarity, factor } = evidence;
  if (!polarity || !factor) return <p className={styles.uncounted}>{m.lessons_quote_only()}</p>;
  return (
    <p className={styles.side}>
      <PolarityMark side={sideOf(polarity)}>{polarityWord(polarity)}</PolarityMark>
      <span>
        {m.lessons_through()}{' '}
        <Link to="/faktorer/$slug" params={{ slug: factor.slug }}>
          {inSentence(labelOf(factor))}
        </Link>
      </span>
    </p>
  );
}

/** The source's own list, with the label's line marked. */
function Passage({ evidence }: { evidence: LessonEvidenceFragment }) {
  const { passage, factor, source } = evidence;
  if (!passage) return null;
  const label = factor?.labelSv.toLocaleLowerCase('sv');
  return (
    <div className={styles.passage}>
      <p className={styles.passageNote}>{m.lessons_label_only()}</p>
      <ul lang={source ? contentLang(source.language) : undefined}>
        {passage.text
          .split('\n')
          .filter((line) => line.trim())
          .map((line, index) => (
            <li key={index}>
              {label && line.trim().toLocaleLowerCase('sv') === label ? <mark>{line}</mark> : line}
            </li>
          ))}
      </ul>
    </div>
  );
}

type SourceLinkProps = { url?: string | null; projectSlug?: string; children: ReactNode };

function SourceLink({ url, projectSlug, children }: SourceLinkProps) {
  if (isWebAddress(url)) return <a href={url}>{children}</a>;
  if (!projectSlug) return children;
  return (
    <Link to="/projekt/$slug" params={{ slug: projectSlug }}>
      {children}
    </Link>
  );
}

type SourceLineProps = {
  evidence: LessonEvidenceFragment;
  /** Among whose documents a source without an address of its own stands. */
  projectSlug?: string;
};

/** Kind, title and place of a source; the title opens it, or leads to where it is listed. */
function SourceLine({ evidence, projectSlug }: SourceLineProps) {
  const { source, locator, passage } = evidence;
  if (!source) return null;
  const place = locator ?? passage?.locator;
  const title = (
    <span lang={contentLang(source.language)}>
      {source.title}
      {place && `, ${place}`}
    </span>
  );
  const words = (
    <>
      {m.lessons_source()} {title}
    </>
  );
  return (
    <Meta>
      <SourceLink url={source.url} projectSlug={projectSlug}>
        {words}
      </SourceLink>
      {` · ${sourceKindWord(source.kind)}`}
      {source.publisher && ` · ${source.publisher}`}
    </Meta>
  );
}

/** Who said it: a role, never a name; and how it is known. */
function Speaker({ evidence }: { evidence: LessonEvidenceFragment }) {
  const { speakerRole, basis, quote } = evidence;
  const words = [
    speakerRole ?? (basis && basisWord(basis)),
    quote && m.lessons_quote_verbatim(),
  ].filter(Boolean);
  return words.length > 0 && <Meta>{atStart(words.join(' · '))}</Meta>;
}

type EvidenceRowProps = {
  evidence: LessonEvidenceFragment;
  projectSlug?: string;
  /** Buttons for those who may change it. */
  actions?: ReactNode;
};

/** One piece of evidence: side, quote, speaker's role, source. */
export function EvidenceRow({ evidence, projectSlug, actions }: EvidenceRowProps) {
  const { quote, conditions, polarity } = evidence;
  return (
    <SideLine side={polarity ? sideOf(polarity) : null}>
      <figure className={styles.evidence}>
        <SideAndFactor evidence={evidence} />
        {quote && (
          <blockquote className={styles.quote} lang={contentLang(evidence.quoteLanguage)}>
            ”{quote}”
          </blockquote>
        )}
        <Passage evidence={evidence} />
        <figcaption className={styles.caption}>
          <Speaker evidence={evidence} />
          {conditions && <Meta>{m.lessons_under_conditions({ conditions })}</Meta>}
          <SourceLine evidence={evidence} projectSlug={projectSlug} />
        </figcaption>
      </figure>
      {actions && <div className={styles.actions}>{actions}</div>}
    </SideLine>
  );
}
