import type { Draft } from '../../lib/drafts/draft';
import { formatDay, formatTime } from '../../lib/format/instants';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import styles from './clash-view.module.css';

type DraftClashProps = { mine: Draft; newer: Draft; onMine: () => void; onNewer: () => void };

/** A draft that was written on in two places: both versions side by side, its author picks. */
export function DraftClash({ mine, newer, onMine, onNewer }: DraftClashProps) {
  const day = formatDay(newer.changedAt);
  const time = formatTime(newer.changedAt);
  return (
    <Section heading={m.lessons_clash_heading()} lead={m.lessons_draft_clash_lead()}>
      <div className={styles.sides}>
        <div className={styles.side}>
          <h3>{m.lessons_draft_clash_here()}</h3>
          <p className={styles.words} lang={contentLang(mine.fields.language)}>
            {mine.fields.text}
          </p>
          <Button onClick={onMine}>{m.lessons_clash_keep()}</Button>
        </div>
        <div className={styles.side}>
          <h3>{m.lessons_draft_clash_there({ day, time })}</h3>
          <p className={styles.words} lang={contentLang(newer.fields.language)}>
            {newer.fields.text}
          </p>
          <Button onClick={onNewer}>{m.lessons_clash_take()}</Button>
        </div>
      </div>
    </Section>
  );
}
