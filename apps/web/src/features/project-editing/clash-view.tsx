import { formatList } from '../../lib/format/numbers';
import { languageWord, projectKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { readPeriod } from './period-input';
import { formatPeriod } from '../../lib/format/period';
import type { FieldName, ProjectFields } from './project-fields';
import styles from './project-form.module.css';
import type { ProjectEdit } from './use-project-edit';

const names: Record<FieldName, () => string> = {
  title: () => m.projects_title(),
  kind: () => m.projects_kind(),
  language: () => m.projects_language(),
  summary: () => m.projects_summary(),
  summaryEn: () => m.projects_summary_en(),
  description: () => m.projects_description(),
  descriptionEn: () => m.projects_description_en(),
  period: () => m.projects_period(),
  places: () => m.projects_places_label(),
  themes: () => m.projects_themes(),
  targetGroups: () => m.projects_target_groups(),
  goals: () => m.projects_strategy(),
  identifiers: () => m.projects_identifiers(),
  webLinks: () => m.projects_web_links(),
  lastConfirmed: () => m.projects_confirm(),
};

const rows = (list: readonly Record<string, string>[]) =>
  list.map((row) => Object.values(row).filter(Boolean).join(', ')).join('\n');

/** What a field holds, in words; empty where it holds nothing. */
function words(name: FieldName, fields: ProjectFields): string {
  switch (name) {
    case 'kind':
      return projectKindWord(fields.kind);
    case 'language':
      return languageWord(fields.language);
    case 'period': {
      const read = readPeriod(fields.period);
      if ('problem' in read) return `${fields.period.from}–${fields.period.to}`;
      return read.edtf ? formatPeriod(read.edtf) : '';
    }
    case 'places':
    case 'themes':
      return formatList(fields[name].map(({ label }) => label));
    case 'goals':
    case 'identifiers':
    case 'webLinks':
      return rows(fields[name]);
    case 'lastConfirmed':
      return fields.lastConfirmed ? formatPeriod(fields.lastConfirmed) : '';
    default:
      return fields[name];
  }
}

/** Both versions of what two people changed, side by side. */
export function ClashView({ edit }: { edit: ProjectEdit }) {
  const { clashes, fields, theirs, settle } = edit;
  if (clashes.length === 0 || !theirs) return null;
  return (
    <Section heading={m.projects_clash()} lead={m.projects_clash_lead()}>
      <ul className={styles.clashes}>
        {clashes.map((name) => (
          <li key={name} className={styles.clash}>
            <h3>{names[name]()}</h3>
            <div className={styles.sides}>
              <div className={styles.side}>
                <h4>{m.projects_clash_mine()}</h4>
                <p className={styles.words}>{words(name, fields) || m.projects_clash_nothing()}</p>
                <Button onClick={() => settle(name, 'mine')}>{m.projects_clash_keep()}</Button>
              </div>
              <div className={styles.side}>
                <h4>{m.projects_clash_theirs()}</h4>
                <p className={styles.words}>{words(name, theirs) || m.projects_clash_nothing()}</p>
                <Button onClick={() => settle(name, 'theirs')}>{m.projects_clash_take()}</Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
