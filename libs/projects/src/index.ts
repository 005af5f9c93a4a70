export { projectsEntities } from './projects.entities.js';
export { ProjectsModule } from './projects.module.js';
export { projectsResolvers } from './projects.resolvers.js';

export { Currency, Grant } from './grants/grant.entity.js';
export { fundersByProject, grantsByProject } from './grants/grant.loaders.js';
export { GrantsService } from './grants/grants.service.js';

export { type BatchOutcome, importBatch } from './importing/import-batch.js';
export { impersonal } from './importing/impersonal-texts.js';
export {
  type ListedField,
  listedFields,
  type ListedProject,
  listedProject,
  type ListedStandards,
  type ListedTexts,
  NotAProject,
} from './importing/listed-project.js';

export { familiesOf, frameProjectKinds, tiesFamily, tyingLinkKinds } from './lineage/families.js';
export { lockLineage, recountFamilies } from './lineage/family-recount.js';
export { linksByProject } from './lineage/lineage.loaders.js';
export { ProjectLinkProposal } from './lineage/link.inputs.js';
export { LinkExists, LinkMakesLoop } from './lineage/link.rejections.js';
export { type BeforeAndAfter, LinkTrial } from './lineage/link-trial.js';
export { LinksService } from './lineage/links.service.js';
export { ProjectFamily } from './lineage/project-family.js';
export { ProjectLink, ProjectLinkKind } from './lineage/project-link.entity.js';

export { MembershipsService } from './memberships/memberships.service.js';
export { ProjectMember } from './memberships/project-member.entity.js';
export { ViewerRights } from './memberships/viewer-rights.js';
export { withMembership } from './memberships/with-membership.js';

export { foldedName } from './organisations/folded-name.js';
export { OrganisationMember } from './organisations/organisation-member.entity.js';
export {
  Organisation,
  OrganisationAlias,
  OrganisationKind,
} from './organisations/organisation.entity.js';
export { aliasesByOrganisation, organisationById } from './organisations/organisation.loaders.js';
export { visibleOrganisations } from './organisations/organisation.policy.js';
export { OrganisationsService } from './organisations/organisations.service.js';

export { Participation, ParticipationRole } from './participations/participation.entity.js';
export { participationsByProject } from './participations/participation.loaders.js';
export { ParticipationsService } from './participations/participations.service.js';

export { Place, PlaceKind } from './places/place.entity.js';
export { placeByCode } from './places/place.loaders.js';
export { PlacesService } from './places/places.service.js';

export {
  announceProject,
  auditDeed,
  changedProject,
  noteProjectChange,
  projectToChange,
  visibleProject,
} from './projects/project-access.js';
export { ProjectConnection } from './projects/project-connection.js';
export {
  ProjectGoal,
  ProjectIdentifier,
  ProjectPlace,
  ProjectTargetGroup,
  ProjectTheme,
  ProjectWebLink,
} from './projects/project-facts.entity.js';
export { inPhase, phaseOf, ProjectPhase, today } from './projects/project-phase.js';
export { ProjectPublishing } from './projects/project-publishing.js';
export { ProjectWriting } from './projects/project-writing.js';
export { Project, ProjectKind, ProjectState } from './projects/project.entity.js';
export {
  familyOfProject,
  goalsByProject,
  identifiersByProject,
  placesByProject,
  projectById,
  targetGroupsByProject,
  themesByProject,
  webLinksByProject,
} from './projects/project.loaders.js';
export {
  canContactFrom,
  canCreateProject,
  canEditParticipations,
  canEditProject,
  canManageMembers,
  canPublishLessonOn,
  canReadProject,
  canTakeStance,
  isMemberOf,
  isOwnerOf,
  projectRights,
  publishedProjects,
  visibleProjects,
} from './projects/project.policy.js';
export { readTitleCursor, type TitleCursor } from './projects/title-cursor.js';
export { ProjectsService } from './projects/projects.service.js';

export { freeSlug, type SluggedTable } from './slugs/free-slug.js';
export { slugOf } from './slugs/slug.js';

export { ConceptLabel, ConceptState } from './themes/concept.js';
export { Theme, ThemeLabel } from './themes/theme.entity.js';
export { labelsByTheme, themeById } from './themes/theme.loaders.js';
export { ThemesService } from './themes/themes.service.js';
