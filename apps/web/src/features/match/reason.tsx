import { assertNever } from '../../lib/assert-never';
import { contentLang, labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Fold } from '../../ui/fold';
import { MarkedText } from '../../ui/marked-text';
import styles from './match.module.css';
import type { Reason } from './match-query';

type Fact = Reason['facts'][number];

/** Words for a reason to meet rather than to be alike. */
type ReasonWords = { because?: string; goingOn?: string };

/** Facts of one kind in one breath: "samma tema: lärcentrum, studieavbrott". */
function factWords(facts: readonly Fact[], words: ReasonWords): string[] {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const labels = facts
      .filter((fact) => fact.kind === kind)
      .map(({ labelSv, labelEn }) => labelOf({ labelSv: labelSv ?? '', labelEn: labelEn ?? '' }));
    return kindWords(kind, labels.join(', '), words);
  });
}

function kindWords(kind: Fact['kind'], label: string, { goingOn }: ReasonWords): string {
  switch (kind) {
    case 'SAME_THEME':
      return m.match_fact_theme({ label });
    case 'SAME_COUNTY':
      return m.match_fact_county({ label });
    case 'NEIGHBOURING_COUNTY':
      return m.match_fact_neighbour({ label });
    case 'OTHER_COUNTY':
      return m.match_fact_other_county({ label });
    case 'SAME_FUNDER':
      return m.match_fact_funder({ label });
    case 'SAME_TIME':
      return m.match_fact_time();
    case 'GOING_ON':
      return goingOn ?? m.match_fact_going_on();
    default:
      return assertNever(kind);
  }
}

type Pair = Reason['sentences'][number];

type Language = 'SV' | 'EN';

/** What is compared with: a text that was pasted, or something that stands in PIS. */
export type Compared = { label: string; language?: Language };

type SentencePairProps = { pair: Pair; language: Language; compared: Compared };

function SentencePair({ pair, language, compared }: SentencePairProps) {
  return (
    <dl className={styles.pair}>
      <div>
        <dt>{compared.label}</dt>
        <dd lang={compared.language && contentLang(compared.language)}>
          <MarkedText {...pair.asked} />
        </dd>
      </div>
      <div>
        <dt>{m.match_reason_theirs()}</dt>
        <dd lang={contentLang(language)}>
          <MarkedText {...pair.found} />
        </dd>
      </div>
    </dl>
  );
}

type LikenessReasonProps = {
  reason: Reason;
  language: Language;
  /** The pasted text if none. */
  compared?: Compared;
  words?: ReasonWords;
};

/** Why something is like the text: the words both say, and what else they share; the sentences below, where there are any. */
export function LikenessReason({ reason, language, compared, words = {} }: LikenessReasonProps) {
  const said = [...new Set(reason.sentences.flatMap(({ shared }) => shared))].slice(0, 6);
  return (
    <div className={styles.reason}>
      <p>
        <span className={styles.because}>{words.because ?? m.match_reason()}</span>{' '}
        {[...said.map((word) => `”${word}”`), ...factWords(reason.facts, words)].join(' · ')}
      </p>
      {reason.sentences.length > 0 && (
        <Fold summary={m.match_reason_sentences()}>
          <div className={styles.pairs}>
            {reason.sentences.map((pair) => (
              <SentencePair
                key={pair.asked.text + pair.found.text}
                pair={pair}
                language={language}
                compared={compared ?? { label: m.match_reason_yours() }}
              />
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}
