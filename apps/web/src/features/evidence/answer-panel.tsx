import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { StrengthLine } from '../../ui/strength-line';
import { rowId } from './answer-list';
import { namesOf, type AnsweredTheme, type AnswerSearch, type RankedFactor } from './answer-query';
import styles from './answer-panel.module.css';
import { EvidencePiece } from './evidence-piece';
import { reasonOf } from './reason';
import { edgeOf, strengthWords } from './standing';

type AnswerPanelProps = {
  row: RankedFactor;
  theme: AnsweredTheme;
  /** Becomes true once the page stands: what is opened after that takes the focus. */
  stands: RefObject<boolean>;
};

/** Esc closes the panel of a factor, wherever in the page the focus is. */
export function useClosingByEscape(open: string | undefined): void {
  const navigate = useNavigate({ from: '/teman/$slug' });
  useEffect(() => {
    if (open === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      void navigate({
        search: (old: AnswerSearch) => ({ ...old, faktor: undefined }),
        resetScroll: false,
      });
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.getElementById(rowId(open))?.focus();
    };
  }, [open, navigate]);
}

type CloseProps = { icon: ReactNode; className: string | undefined; children: string };

const Close = ({ icon, className, children }: CloseProps) => (
  <LinkButton
    from="/teman/$slug"
    to="."
    search={(old: AnswerSearch) => ({ ...old, faktor: undefined })}
    resetScroll={false}
    kind="quiet"
    icon={icon}
    className={className}
    data-screen-only
  >
    {children}
  </LinkButton>
);

/** Both sides of one factor within the theme, each piece with its source. */
export function AnswerPanel({ row, theme, stands }: AnswerPanelProps) {
  const { factor, standing, leading } = row;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (stands.current) heading.current?.focus();
  }, [factor.slug, stands]);
  return (
    <section className={styles.panel} aria-labelledby="faktor-panel">
      <div className={styles.top}>
        <div>
          <Close icon={<ArrowLeft size={20} aria-hidden />} className={styles.back}>
            {m.evidence_answer_back()}
          </Close>
          <h2 id="faktor-panel" ref={heading} tabIndex={-1}>
            {labelOf(factor)} · {labelOf(theme)}
          </h2>
          <p className={styles.meta}>{m.evidence_sources({ count: standing.total })}</p>
        </div>
        <Close icon={<X size={20} aria-hidden />} className={styles.close}>
          {m.evidence_answer_close()}
        </Close>
      </div>
      <StrengthLine edge={edgeOf(standing)} word={strengthWords(standing)}>
        {reasonOf(standing, leading)}
      </StrengthLine>
      {leading.map((piece) => (
        <EvidencePiece key={piece.id} evidence={piece} labels={namesOf(factor)} />
      ))}
      {standing.total > leading.length && (
        <p className={styles.meta}>{m.evidence_answer_more_there()}</p>
      )}
      <div className={styles.actions}>
        <LinkButton to="/faktorer/$slug" params={{ slug: factor.slug }}>
          {m.evidence_answer_whole_factor()}
        </LinkButton>
        <LinkButton to="/ny" search={{ faktor: factor.slug, tema: theme.slug }} kind="quiet">
          {m.evidence_tell()}
        </LinkButton>
      </div>
    </section>
  );
}
