import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule, PersonalDataRegistry } from '@pis/accounts';
import { ProjectsModule } from '@pis/projects';
import { BriefGathering } from './briefs/brief-gathering.js';
import { BriefWriting } from './briefs/brief-writing.js';
import { BriefsService } from './briefs/briefs.service.js';
import { BriefExports } from './exports/brief-exports.service.js';
import { reportsEntities } from './reports.entities.js';
import { reportsPersonalData } from './reports.personal-data.js';
import { reportsResolvers } from './reports.resolvers.js';

/** Briefs: gathered, held at a day, shared by a link, and written out. */
@Module({
  imports: [TypeOrmModule.forFeature(reportsEntities), AccountsModule, ProjectsModule],
  providers: [...reportsResolvers, BriefsService, BriefGathering, BriefWriting, BriefExports],
  exports: [BriefsService, BriefExports],
})
export class ReportsModule {
  constructor(registry: PersonalDataRegistry) {
    registry.register(...reportsPersonalData);
  }
}
