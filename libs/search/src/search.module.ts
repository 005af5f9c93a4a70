import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '@pis/accounts';
import { KnowledgeModule } from '@pis/knowledge';
import { ProjectsModule } from '@pis/projects';
import { ConcurrentService } from './concurrent/concurrent.service.js';
import { FindingModule } from './finding/finding.module.js';
import { ConceptsService } from './likeness/concepts.service.js';
import { LikenessLimit } from './likeness/likeness-limit.js';
import { LikenessService } from './likeness/likeness.service.js';
import { ObstaclesService } from './likeness/obstacles.service.js';
import { RelatedService } from './likeness/related.service.js';
import { searchEntities } from './search.entities.js';
import { searchResolvers } from './search.resolvers.js';
import { SearchService } from './search.service.js';
import { SuggestService } from './suggest/suggest.service.js';

/** Asking. Writing the index is the worker's, with IndexingModule. */
@Module({
  imports: [
    TypeOrmModule.forFeature(searchEntities),
    AccountsModule,
    FindingModule,
    KnowledgeModule,
    ProjectsModule,
  ],
  providers: [
    ...searchResolvers,
    ConceptsService,
    ConcurrentService,
    LikenessLimit,
    LikenessService,
    ObstaclesService,
    RelatedService,
    SearchService,
    SuggestService,
  ],
  exports: [FindingModule, LikenessService, SearchService],
})
export class SearchModule {}
