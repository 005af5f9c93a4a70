import { registerEnumType } from '@nestjs/graphql';
import type { GlobalRole, RequestContext } from '@pis/core';

/** The roles one can try on one's own machine. */
export const DemoRole = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  CONTRIBUTOR: 'CONTRIBUTOR',
  CURATOR: 'CURATOR',
  FUNDER: 'FUNDER',
} as const;
export type DemoRole = keyof typeof DemoRole;
registerEnumType(DemoRole, { name: 'DemoRole' });

export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly globalRole: GlobalRole | null;
}

/** Who `tryAs` signs in. Their memberships come with the sample content. */
export const demoPeople: Readonly<Record<DemoRole, DemoPerson>> = {
  CONTRIBUTOR: {
    id: '019abc00-0000-7000-8000-00000000de01',
    email: 'projektmedarbetare@example.org',
    name: 'Exempel Projektmedarbetare',
    globalRole: null,
  },
  FUNDER: {
    id: '019abc00-0000-7000-8000-00000000de02',
    email: 'finansiar@example.org',
    name: 'Exempel Finansiär',
    globalRole: null,
  },
  CURATOR: {
    id: '019abc00-0000-7000-8000-00000000de03',
    email: 'ordlisteansvarig@example.org',
    name: 'Exempel Ordlisteansvarig',
    globalRole: 'CURATOR',
  },
  ADMINISTRATOR: {
    id: '019abc00-0000-7000-8000-00000000de04',
    email: 'administrator@example.org',
    name: 'Exempel Administratör',
    globalRole: 'ADMINISTRATOR',
  },
};

/** Adds the person of a role if it is not there. Without global roles: those only `tryAs` gives. */
export async function addDemoPerson(tx: RequestContext, role: DemoRole): Promise<DemoPerson> {
  const person = demoPeople[role];
  await tx.sql(
    'add_demo_person',
    `INSERT INTO person (id, email, name, sample) VALUES ($1, $2, $3, true)
     ON CONFLICT (id) DO NOTHING`,
    [person.id, person.email, person.name],
  );
  return person;
}
