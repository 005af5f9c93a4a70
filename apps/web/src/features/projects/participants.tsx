import type { ProjectParticipantsFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import type { ParticipationRole } from '../../gql/enumerations';
import { formatPeriod } from '../../lib/format/period';
import { contentLang } from '../../lib/language';
import { participationWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';
import { Section } from '../../ui/section';
import { OrganisationName } from './organisation-name';
import styles from './participants.module.css';

export const ProjectParticipantsFields = graphql(`
  fragment ProjectParticipants on Project {
    id
    language
    participations {
      id
      role
      period
      note
      organisation {
        ...OrganisationName
      }
    }
  }
`);

/** From who answers for it to who takes part. */
const roles: readonly ParticipationRole[] = [
  'OWNER',
  'NATIONAL_OWNER',
  'COMMISSIONER',
  'INITIATOR',
  'COORDINATOR',
  'REGIONAL_COORDINATOR',
  'LOCAL_WORKSHOP',
  'PARTNER',
  'EVALUATOR',
];

type Participation = ProjectParticipantsFragment['participations'][number];

const named = (all: readonly Participation[], role: ParticipationRole) =>
  all
    .filter((one) => one.role === role)
    .sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'sv'));

/** Everyone who takes part, by role, with what the project says of their part. */
export function Participants({ project }: { project: ProjectParticipantsFragment }) {
  const groups = roles
    .map((role) => ({ role, participations: named(project.participations, role) }))
    .filter(({ participations }) => participations.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section ruled heading={m.projects_participants()}>
      <div className={styles.groups}>
        {groups.map(({ role, participations }) => (
          <div key={role} className={styles.group}>
            <h3>{participationWord(role)}</h3>
            <ul role="list">
              {participations.map(({ id, organisation, period, note }) => (
                <li key={id} className={note ? styles.wide : undefined}>
                  <OrganisationName organisation={organisation} long />
                  {period && <Meta>{formatPeriod(period)}</Meta>}
                  {note && <Meta lang={contentLang(project.language)}>{note}</Meta>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
