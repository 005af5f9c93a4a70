import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages';
import { Section } from '../../ui/section';
import type { EditedProject } from './edit-query';
import styles from './section-links.module.css';

/** The sections of a long page, as far as the viewer may change them. */
export function SectionLinks({ project }: { project: EditedProject }) {
  const { edit, editParticipations, manageMembers } = project.viewerCan;
  if (!edit) return null;
  const sections = [
    { id: 'uppgifter', name: m.projects_facts(), shown: edit },
    { id: 'deltagare', name: m.projects_participants(), shown: editParticipations },
    { id: 'finansiering', name: m.projects_grants(), shown: edit },
    { id: 'kopplingar', name: m.projects_links(), shown: edit },
    { id: 'medlemmar', name: m.projects_members(), shown: manageMembers },
  ].filter(({ shown }) => shown);
  return (
    <Section heading={m.projects_sections()}>
      <ul role="list" className={styles.links} data-screen-only>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <Link to="/projekt/$slug/andra" params={{ slug: project.slug }} hash={id}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
