import { useState } from 'react';
import type { LessonEvidenceFragment } from '../../gql/graphql';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { Section } from '../../ui/section';
import { EvidenceRow } from './evidence-rows';
import styles from './lesson-page.module.css';

/** Counted pieces first, then those with a quote. */
const inOrder = (evidence: readonly LessonEvidenceFragment[]) =>
  evidence.toSorted(
    (one, other) =>
      Number(Boolean(other.factor)) - Number(Boolean(one.factor)) ||
      Number(Boolean(other.quote)) - Number(Boolean(one.quote)),
  );

type EvidenceListProps = {
  evidence: readonly LessonEvidenceFragment[];
  /** The project of the lesson. */
  projectSlug?: string;
};

/** What the lesson rests on. On narrow screens the first piece, the others on demand. */
export function EvidenceList({ evidence, projectSlug }: EvidenceListProps) {
  const [all, setAll] = useState(false);
  const rows = inOrder(evidence);
  return (
    <Section heading={m.lessons_evidence_heading()} ruled>
      {rows.length === 0 ? (
        <p>{m.lessons_evidence_none()}</p>
      ) : (
        <ul className={classes(styles.evidence, !all && styles.firstOnly)}>
          {rows.map((piece) => (
            <li key={piece.id}>
              <EvidenceRow evidence={piece} projectSlug={projectSlug} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > 1 && !all && (
        <Button kind="quiet" className={styles.showRest} onClick={() => setAll(true)}>
          {m.lessons_evidence_more({ count: rows.length - 1 })}
        </Button>
      )}
    </Section>
  );
}
