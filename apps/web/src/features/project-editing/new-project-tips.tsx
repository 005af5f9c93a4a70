import { m } from '../../paraglide/messages';
import { Section } from '../../ui/section';
import styles from './project-form.module.css';

/** What makes a project useful to others, beside the form. */
export function NewProjectTips() {
  return (
    <Section heading={m.projects_tips()}>
      <ul role="list" className={styles.tips}>
        <li>{m.projects_tip_sentence()}</li>
        <li>{m.projects_tip_before()}</li>
        <li>{m.projects_tip_draft()}</li>
        <li>{m.projects_tip_lessons()}</li>
      </ul>
    </Section>
  );
}
