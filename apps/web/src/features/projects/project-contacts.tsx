import type { ProjectContactsFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { memberRoleWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Meta, RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';

export const ProjectContactsFields = graphql(`
  fragment ProjectContacts on Project {
    id
    members {
      role
      email
      person {
        id
        name
      }
    }
  }
`);

/** People of the project that this reader may know of, and who can be named. */
export const contactsOf = (project: ProjectContactsFragment) =>
  project.members.filter(({ person, email }) => person.name ?? email);

/** Whom to ask. */
export function ProjectContacts({ project }: { project: ProjectContactsFragment }) {
  const members = contactsOf(project);
  if (members.length === 0) return null;
  return (
    <Section heading={m.projects_contacts()}>
      <RowList plain>
        {members.map(({ person, role, email }) => (
          <li key={person.id}>
            {person.name ?? email}
            <Meta>{memberRoleWord(role)}</Meta>
          </li>
        ))}
      </RowList>
    </Section>
  );
}
