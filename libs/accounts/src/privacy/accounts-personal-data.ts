import type { PersonalData } from './personal-data-registry.js';

/** What this lib holds about people. */
export const accountsPersonalData: readonly PersonalData[] = [
  { what: 'e-mail address', where: 'person.email' },
  { what: 'name', where: 'person.name' },
  { what: 'language', where: 'person.language' },
  { what: 'whether single-key shortcuts are on', where: 'person.shortcuts' },
  { what: 'whether others may ask this person', where: 'person.contactable' },
  { what: 'when the address was proven', where: 'person.verified_at' },
  { what: 'when and until when the person is signed in', where: 'session.person_id' },
  { what: 'sign-in links that were asked for', where: 'sign_in_link.person_id' },
  { what: 'roles', where: 'global_role.person_id' },
  { what: 'deeds with the things of others', where: 'audit_event.actor_id' },
];
