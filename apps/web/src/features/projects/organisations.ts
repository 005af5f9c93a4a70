import type { ParticipationRole } from '../../gql/enumerations';

type Named = { name: string; aliases: readonly string[] };

const isAcronym = (text: string) => /^[\p{Lu}\d]{2,6}$/u.test(text);

/** What people call it: "SKL" where it has such a short name, else its name. */
export const shortName = ({ name, aliases }: Named): string => aliases.find(isAcronym) ?? name;

/** Roles that answer for the project, most responsible first. */
const owning: readonly ParticipationRole[] = ['OWNER', 'NATIONAL_OWNER', 'COORDINATOR'];

/** Who answers for the project; empty where nobody said. */
export const ownersOf = <P extends { role: ParticipationRole }>(
  participations: readonly P[],
): P[] =>
  owning.flatMap((role) => participations.filter((participation) => participation.role === role));
