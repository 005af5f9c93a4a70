import { Grant } from './grants/grant.entity.js';
import { ProjectLink } from './lineage/project-link.entity.js';
import { ProjectMember } from './memberships/project-member.entity.js';
import { OrganisationMember } from './organisations/organisation-member.entity.js';
import { Organisation, OrganisationAlias } from './organisations/organisation.entity.js';
import { Participation } from './participations/participation.entity.js';
import { Place } from './places/place.entity.js';
import {
  ProjectGoal,
  ProjectIdentifier,
  ProjectPlace,
  ProjectTargetGroup,
  ProjectTheme,
  ProjectWebLink,
} from './projects/project-facts.entity.js';
import { Project } from './projects/project.entity.js';
import { Theme, ThemeLabel } from './themes/theme.entity.js';

/** The tables of this lib. */
export const projectsEntities = [
  Place,
  Organisation,
  OrganisationAlias,
  OrganisationMember,
  Theme,
  ThemeLabel,
  Project,
  ProjectIdentifier,
  ProjectTheme,
  ProjectPlace,
  ProjectTargetGroup,
  ProjectGoal,
  ProjectWebLink,
  Participation,
  Grant,
  ProjectLink,
  ProjectMember,
];
