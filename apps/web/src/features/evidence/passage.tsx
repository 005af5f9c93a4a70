import { m } from '../../paraglide/messages';
import { contentLang } from '../../lib/language';
import styles from './evidence.module.css';

type PassageProps = {
  passage: { locator: string; text: string };
  /** What the factor is called: a line that says exactly this is marked. */
  labels: readonly string[];
  language: 'SV' | 'EN';
};

const plain = (text: string) => text.trim().toLowerCase();

const linesOf = ({ passage, labels }: Omit<PassageProps, 'language'>) => {
  const names = new Set(labels.map(plain));
  return passage.text.split('\n').map((text) => ({ text, marked: names.has(plain(text)) }));
};

/** Where a source gives only a label: its own list, with the label marked. */
export function PassageList({ language, ...rest }: PassageProps) {
  return (
    <div className={styles.passage}>
      <p className={styles.over}>{m.evidence_passage_over()}</p>
      <div lang={contentLang(language)}>
        <p className={styles.passageHeading}>{rest.passage.locator}</p>
        <ul>
          {linesOf(rest).map(({ text, marked }, index) => (
            <li key={index}>{marked ? <mark>{text}</mark> : text}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The same on one line. */
export function PassageLine({ language, ...rest }: PassageProps) {
  return (
    <span lang={contentLang(language)}>
      {rest.passage.locator}:{' '}
      {linesOf(rest).map(({ text, marked }, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {marked ? <mark>{text}</mark> : text}
        </span>
      ))}
    </span>
  );
}
