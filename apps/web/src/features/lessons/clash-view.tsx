import type { Clash, EditFields } from '../../lib/drafts/edit-draft';
import { formatList } from '../../lib/format/numbers';
import { lessonLevelWord, lessonPhaseNameWord, polarityWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import styles from './clash-view.module.css';

const names: Record<keyof EditFields, () => string> = {
  text: m.lessons_text_label,
  project: m.lessons_project_label,
  polarity: m.lessons_polarity_legend,
  themes: m.lessons_themes_label,
  whatHappened: m.lessons_what_happened_label,
  recommendation: m.lessons_recommendation_label,
  conditions: m.lessons_conditions_label,
  targetGroups: m.lessons_target_groups_label,
  phase: m.lessons_phase_label,
  level: m.lessons_level_label,
  experience: m.lessons_experience_label,
  place: m.lessons_place_label,
  note: m.lessons_note_label,
};

/** What a field holds, in words. */
function shown(field: keyof EditFields, fields: EditFields): string {
  switch (field) {
    case 'project':
    case 'place':
      return fields[field]?.label ?? m.lessons_not_given();
    case 'polarity':
      return fields.polarity ? polarityWord(fields.polarity) : m.terms_polarity_neither();
    case 'themes':
      return formatList(fields.themes.map(({ label }) => label)) || m.lessons_not_given();
    case 'phase':
      return fields.phase ? lessonPhaseNameWord(fields.phase) : m.lessons_not_given();
    case 'level':
      return fields.level ? lessonLevelWord(fields.level) : m.lessons_not_given();
    default:
      return fields[field] || m.lessons_not_given();
  }
}

type ClashViewProps = {
  clashes: readonly Clash[];
  /** My words as they are now. */
  fields: EditFields;
  onSettle: (clash: Clash, taken: 'mine' | 'theirs') => void;
};

/** Both versions of what two people changed, side by side; nothing is sent before one is picked. */
export function ClashView({ clashes, fields, onSettle }: ClashViewProps) {
  if (clashes.length === 0) return null;
  return (
    <Section heading={m.lessons_clash_heading()} lead={m.lessons_clash_lead()}>
      <ul className={styles.clashes}>
        {clashes.map((clash) => (
          <li key={clash.field} className={styles.clash}>
            <h3>{names[clash.field]()}</h3>
            <div className={styles.sides}>
              <div className={styles.side}>
                <h4>{m.lessons_clash_mine()}</h4>
                <p className={styles.words}>{shown(clash.field, fields)}</p>
                <Button onClick={() => onSettle(clash, 'mine')}>{m.lessons_clash_keep()}</Button>
              </div>
              <div className={styles.side}>
                <h4>{m.lessons_clash_theirs()}</h4>
                <p className={styles.words}>{shown(clash.field, clash.theirs)}</p>
                <Button onClick={() => onSettle(clash, 'theirs')}>{m.lessons_clash_take()}</Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
