import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule, PersonalDataRegistry } from '@pis/accounts';
import { ContactService } from './contact/contact.service.js';
import { GrantsService } from './grants/grants.service.js';
import { LineageService } from './lineage/lineage.service.js';
import { LinkTrial } from './lineage/link-trial.js';
import { LinksService } from './lineage/links.service.js';
import { MembershipsService } from './memberships/memberships.service.js';
import { OrganisationsService } from './organisations/organisations.service.js';
import { ParticipationsService } from './participations/participations.service.js';
import { PlacesService } from './places/places.service.js';
import { projectsEntities } from './projects.entities.js';
import { projectsResolvers } from './projects.resolvers.js';
import { ProjectPublishing } from './projects/project-publishing.js';
import { ProjectWriting } from './projects/project-writing.js';
import { ProjectsService } from './projects/projects.service.js';
import { ThemesService } from './themes/themes.service.js';

const services = [
  ContactService,
  GrantsService,
  LineageService,
  LinksService,
  LinkTrial,
  MembershipsService,
  OrganisationsService,
  ParticipationsService,
  PlacesService,
  ProjectPublishing,
  ProjectsService,
  ProjectWriting,
  ThemesService,
];

/** Projects, who takes part in them, and how one leads to the next. */
@Module({
  imports: [AccountsModule, TypeOrmModule.forFeature(projectsEntities)],
  providers: [...services, ...projectsResolvers],
  exports: services,
})
export class ProjectsModule {
  constructor(registry: PersonalDataRegistry) {
    registry.register(
      { what: 'member of a project', where: 'project_member.person_id' },
      { what: 'member of an organisation', where: 'organisation_member.person_id' },
      { what: 'made a project', where: 'project.created_by_id' },
    );
  }
}
