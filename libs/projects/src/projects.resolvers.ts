import { ContactResolver } from './contact/contact.resolver.js';
import { GrantsResolver } from './grants/grants.resolver.js';
import { ProjectLineageResolver, ProjectLinkResolver } from './lineage/lineage.resolver.js';
import {
  ProjectMembersResolver,
  ViewerMembershipsResolver,
} from './memberships/memberships.resolver.js';
import { OrganisationsResolver } from './organisations/organisations.resolver.js';
import { ParticipationsResolver } from './participations/participations.resolver.js';
import { PlacesResolver } from './places/places.resolver.js';
import { ProjectFieldsResolver } from './projects/project-fields.resolver.js';
import { ProjectsResolver } from './projects/projects.resolver.js';
import { SampleContentResolver } from './projects/sample-content.resolver.js';
import { ThemesResolver } from './themes/themes.resolver.js';

/** Every resolver of this lib: what the printed schema shows. */
export const projectsResolvers = [
  ContactResolver,
  GrantsResolver,
  OrganisationsResolver,
  ParticipationsResolver,
  PlacesResolver,
  ProjectFieldsResolver,
  ProjectLineageResolver,
  ProjectLinkResolver,
  ProjectMembersResolver,
  ProjectsResolver,
  SampleContentResolver,
  ThemesResolver,
  ViewerMembershipsResolver,
];
