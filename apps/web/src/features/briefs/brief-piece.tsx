import { contentLang } from '../../lib/language';
import { atStart } from '../../lib/sentence-case';
import { basisWord, polarityWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { PolarityMark } from '../../ui/polarity-mark';
import { SideLine } from '../../ui/side-line';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { passageLine, type BriefFactor, type BriefPiece } from './brief-words';
import styles from './brief.module.css';

type Polarity = BriefPiece['polarity'];

/** "[3]", leading to the source in the list. */
export function SourceNumber({ number }: { number: number }) {
  return (
    <a href={`#kalla-${number}`} className={styles.number}>
      <VisuallyHidden>{m.briefs_source_number({ number })}</VisuallyHidden>
      <span aria-hidden>[{number}]</span>
    </a>
  );
}

function Said({ piece, factor }: { piece: BriefPiece; factor: BriefFactor['factor'] }) {
  const { quote, passage, lessonText } = piece;
  const lang = contentLang(piece.language);
  if (!piece.public) return <p className={styles.gone}>{m.briefs_gone()}</p>;
  if (quote) {
    return (
      <blockquote lang={lang} className={styles.quote}>
        <q>{quote}</q>
      </blockquote>
    );
  }
  if (lessonText) {
    return (
      <p lang={lang} className={styles.quote}>
        {lessonText}
      </p>
    );
  }
  if (!passage) return null;
  return (
    <p>
      <span lang={lang}>{passageLine(passage, [factor.labelSv, factor.labelEn])}</span>
      <span className={styles.meta}>{m.briefs_heading_only()}</span>
    </p>
  );
}

/** What one source says on one side, with who said it and where. */
export function Piece({
  piece,
  factor,
  side,
}: {
  piece: BriefPiece;
  factor: BriefFactor['factor'];
  side: Polarity;
}) {
  const told = [
    piece.speakerRole && atStart(piece.speakerRole),
    // A voice with its role needs no second word for being a voice.
    piece.basis && !(piece.basis === 'PARTICIPANT' && piece.speakerRole) && basisWord(piece.basis),
    piece.project?.title ?? piece.study?.title,
    piece.locator,
    piece.conditions && m.briefs_conditions({ text: piece.conditions }),
    piece.public && piece.polarity !== side && m.briefs_contradicted(),
  ].filter(Boolean);
  const position = side === 'HELPED' ? 'positive' : 'negative';
  return (
    <SideLine side={position} className={styles.piece}>
      <PolarityMark side={position}>{polarityWord(side)}</PolarityMark>
      <Said piece={piece} factor={factor} />
      <p className={styles.meta}>
        {told.join(' · ')} {piece.source != null && <SourceNumber number={piece.source} />}
      </p>
    </SideLine>
  );
}
