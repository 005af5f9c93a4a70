import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindingModule } from './finding/finding.module.js';
import { searchEntities } from './search.entities.js';
import { searchResolvers } from './search.resolvers.js';
import { SearchService } from './search.service.js';
import { SuggestService } from './suggest/suggest.service.js';

/** Asking. Writing the index is the worker's, with IndexingModule. */
@Module({
  imports: [TypeOrmModule.forFeature(searchEntities), FindingModule],
  providers: [...searchResolvers, SearchService, SuggestService],
  exports: [FindingModule, SearchService],
})
export class SearchModule {}
