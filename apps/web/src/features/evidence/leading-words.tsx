import type { EvidencePieceFragment } from '../../gql/graphql';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { SideSign } from '../../ui/polarity-mark';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './evidence.module.css';
import { PassageLine } from './passage';
import { SourceReference } from './source-reference';
import { sideOf } from './standing';

function Words({ piece, labels }: { piece: EvidencePieceFragment; labels: readonly string[] }) {
  const { quote, quoteLanguage, passage, source, lesson } = piece;
  if (quote) {
    return (
      <q className={styles.said} lang={contentLang(quoteLanguage)}>
        {quote}
      </q>
    );
  }
  if (passage) {
    return <PassageLine passage={passage} labels={labels} language={source?.language ?? 'SV'} />;
  }
  return (
    lesson && (
      <span className={styles.said} lang={contentLang(lesson.language)}>
        {lesson.text}
      </span>
    )
  );
}

/** The first piece of each side: what the factor's row lets one read at once. */
export function LeadingWords({
  pieces,
  labels,
}: {
  pieces: readonly EvidencePieceFragment[];
  labels: readonly string[];
}) {
  const firsts = (['HELPED', 'HINDERED'] as const)
    .map((polarity) => pieces.find((piece) => piece.polarity === polarity))
    .filter((piece) => piece !== undefined);
  return firsts.map((piece) => {
    const side = sideOf(piece.polarity);
    return (
      <p key={piece.id} className={styles.lead}>
        {side && <SideSign side={side} />}
        <VisuallyHidden>
          {side === 'positive' ? m.terms_polarity_helped() : m.terms_polarity_hindered()}{' '}
        </VisuallyHidden>
        <Words piece={piece} labels={labels} />
        <span className={styles.printOnly}>
          {' ('}
          <SourceReference evidence={piece} />)
        </span>
      </p>
    );
  });
}
