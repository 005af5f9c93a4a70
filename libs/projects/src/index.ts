export { projectsEntities } from './projects.entities.js';
export { Currency, Grant } from './grants/grant.entity.js';
export { ProjectLink, ProjectLinkKind } from './lineage/project-link.entity.js';
export { ProjectMember } from './memberships/project-member.entity.js';
export { OrganisationMember } from './organisations/organisation-member.entity.js';
export {
  Organisation,
  OrganisationAlias,
  OrganisationKind,
} from './organisations/organisation.entity.js';
export { Participation, ParticipationRole } from './participations/participation.entity.js';
export { Place, PlaceKind } from './places/place.entity.js';
export {
  ProjectGoal,
  ProjectIdentifier,
  ProjectPlace,
  ProjectTargetGroup,
  ProjectTheme,
  ProjectWebLink,
} from './projects/project-facts.entity.js';
export { Project, ProjectKind, ProjectState } from './projects/project.entity.js';
export { ConceptLabel, ConceptState } from './themes/concept.js';
export { Theme, ThemeLabel } from './themes/theme.entity.js';
export { ProjectsModule } from './projects.module.js';
export { labelsByTheme, themeById } from './themes/theme.loaders.js';
export { ThemesService } from './themes/themes.service.js';
