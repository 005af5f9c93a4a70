import type { ReactNode, RefObject } from 'react';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { PanelActions, SidePanel } from '../../ui/side-panel';
import { StrengthLine } from '../../ui/strength-line';
import { namesOf, type RankedFactor, type ThemeAnswer } from './answer-query';
import styles from './answer.module.css';
import { EvidencePiece } from './evidence-piece';
import { reasonOf } from './reason';
import { edgeOf, strengthWords } from './standing';

type AnswerPanelProps = {
  row: RankedFactor;
  theme: ThemeAnswer['theme'];
  /** Becomes true once the page stands: what is opened after that takes the focus. */
  stands: RefObject<boolean>;
  /** The button that puts the factor, seen as here, into a brief. */
  brief: ReactNode;
};

/** Both sides of one factor within the answer, each piece with its source. */
export function AnswerPanel({ row, theme, stands, brief }: AnswerPanelProps) {
  const { factor, standing, leading } = row;
  return (
    <SidePanel
      key={factor.slug}
      home="/svar/$slug"
      heading={`${labelOf(factor)} · ${labelOf(theme)}`}
      about={m.evidence_sources({ count: standing.total })}
      close={m.evidence_answer_close()}
      back={m.evidence_answer_back()}
      stands={stands}
    >
      <StrengthLine edge={edgeOf(standing)} word={strengthWords(standing)}>
        {reasonOf(standing, leading)}
      </StrengthLine>
      {leading.map((piece) => (
        <EvidencePiece key={piece.id} evidence={piece} labels={namesOf(factor)} />
      ))}
      {standing.total > leading.length && (
        <p className={styles.meta}>{m.evidence_answer_more_there()}</p>
      )}
      <PanelActions>
        {brief}
        <LinkButton to="/faktorer/$slug" params={{ slug: factor.slug }} kind="quiet">
          {m.evidence_answer_whole_factor()}
        </LinkButton>
        <LinkButton
          to="/ny"
          search={{ faktor: factor.slug, tema: theme.slug }}
          kind="quiet"
          data-screen-only
        >
          {m.evidence_tell()}
        </LinkButton>
      </PanelActions>
    </SidePanel>
  );
}
