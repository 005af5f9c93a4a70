import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule, PersonalDataRegistry } from '@pis/accounts';
import { ProjectsModule } from '@pis/projects';
import { EvidenceMapFileController } from './counting/evidence-map-file.controller.js';
import { factorsProviders } from './factors/factors.providers.js';
import { knowledgeEntities } from './knowledge.entities.js';
import { knowledgePersonalData } from './knowledge.personal-data.js';
import { knowledgeResolvers } from './knowledge.resolvers.js';
import { lessonsProviders } from './lessons/lessons.providers.js';

/** What was learned: lessons, the evidence they hold, the factors it is about, and how it counts. */
@Module({
  imports: [TypeOrmModule.forFeature(knowledgeEntities), AccountsModule, ProjectsModule],
  controllers: [EvidenceMapFileController],
  providers: [...knowledgeResolvers, ...lessonsProviders, ...factorsProviders],
  exports: [...lessonsProviders, ...factorsProviders],
})
export class KnowledgeModule {
  constructor(registry: PersonalDataRegistry) {
    registry.register(...knowledgePersonalData);
  }
}
