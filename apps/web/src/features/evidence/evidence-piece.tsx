import { Link } from '@tanstack/react-router';
import type { EvidencePieceFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { contentLang } from '../../lib/language';
import { atStart } from '../../lib/sentence-case';
import { basisWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { PolarityMark, type Side } from '../../ui/polarity-mark';
import { SideLine } from '../../ui/side-line';
import styles from './evidence.module.css';
import { PassageList } from './passage';
import { SourceReference } from './source-reference';
import { sideOf } from './standing';

export const EvidencePieceFields = graphql(`
  fragment EvidencePiece on Evidence {
    id
    polarity
    quote
    quoteLanguage
    speakerRole
    basis
    conditions
    counted
    locator
    passage {
      id
      locator
      text
    }
    source {
      id
      title
      language
      url
    }
    lesson {
      id
      text
      language
      project {
        id
        slug
        title
        language
      }
      stances {
        id
        kind
        comment
        project {
          id
          slug
          title
        }
      }
    }
    project {
      id
      slug
      title
      language
    }
    study {
      id
      slug
      title
      language
    }
    studyCase {
      id
      name
      place {
        code
        name
      }
      study {
        id
        slug
        title
      }
    }
  }
`);

type EvidencePieceProps = {
  evidence: EvidencePieceFragment;
  /** What the factor is called, so that it is found in the source's list. */
  labels?: readonly string[];
  /** The side it is shown on, where a heading says it already; else the piece says it itself. */
  shownOn?: Side;
};

function Words({ evidence, labels = [] }: Pick<EvidencePieceProps, 'evidence' | 'labels'>) {
  const { quote, quoteLanguage, passage, lesson, source } = evidence;
  if (quote) {
    return (
      <blockquote className={styles.quote} lang={contentLang(quoteLanguage)}>
        ”{quote}”
      </blockquote>
    );
  }
  if (passage) {
    return (
      <>
        <PassageList passage={passage} labels={labels} language={source?.language ?? 'SV'} />
        <p>{m.evidence_passage_only()}</p>
      </>
    );
  }
  return (
    lesson && (
      <blockquote className={styles.quote} lang={contentLang(lesson.language)}>
        {lesson.text}
      </blockquote>
    )
  );
}

/** Role or basis, then where it was said, then the source. */
function Origin({ evidence }: { evidence: EvidencePieceFragment }) {
  const { speakerRole, basis, lesson, studyCase, quoteLanguage } = evidence;
  const project = evidence.project ?? lesson?.project;
  return (
    <figcaption className={styles.origin}>
      <p>
        {speakerRole && <span lang={contentLang(quoteLanguage)}>{atStart(speakerRole)}</span>}
        {!speakerRole && basis && <span>{basisWord(basis)}</span>}
        {studyCase && <span>{studyCase.name ?? studyCase.place.name}</span>}
        {project && (
          <Link
            to="/projekt/$slug"
            params={{ slug: project.slug }}
            lang={contentLang(project.language)}
          >
            {project.title}
          </Link>
        )}
        {lesson && (
          <Link to="/lardomar/$id" params={{ id: lesson.id }}>
            {m.evidence_lesson()}
          </Link>
        )}
        {!evidence.counted && <span>{m.evidence_not_counted()}</span>}
      </p>
      <p>
        <SourceReference evidence={evidence} />
      </p>
    </figcaption>
  );
}

/** Shown on the other side than its own: because others contradict it, and they are named. */
function Contradictions({ evidence }: { evidence: EvidencePieceFragment }) {
  const against = evidence.lesson?.stances.filter(({ kind }) => kind === 'CONTRADICTS') ?? [];
  return against.map(({ id, project, comment }) => (
    <div key={id} className={styles.contradiction}>
      <p>
        <strong>{m.evidence_contradicted_by({ project: project.title })}</strong>
      </p>
      {comment && <p className={styles.quote}>{comment}</p>}
      <p className={styles.over}>{m.evidence_contradicts_side()}</p>
    </div>
  ));
}

/** One piece of evidence: side, words, who said it, source. */
export function EvidencePiece({ evidence, labels, shownOn }: EvidencePieceProps) {
  const own = sideOf(evidence.polarity);
  const turned = shownOn && own && own !== shownOn;
  return (
    <SideLine side={evidence.counted || shownOn ? (shownOn ?? own) : null}>
      <figure className={styles.piece}>
        {turned && <Contradictions evidence={evidence} />}
        {own && (!shownOn || turned) && (
          <p>
            <PolarityMark side={own}>
              {own === 'positive' ? m.terms_polarity_helped() : m.terms_polarity_hindered()}
            </PolarityMark>
          </p>
        )}
        <Words evidence={evidence} labels={labels} />
        {evidence.conditions && (
          <p lang={contentLang(evidence.quoteLanguage)}>{evidence.conditions}</p>
        )}
        <Origin evidence={evidence} />
      </figure>
    </SideLine>
  );
}
