import { Module } from '@nestjs/common';
import { VocabularyHolder } from '../vocabulary/vocabulary-holder.js';
import { PostgresEngine } from './postgres/postgres-engine.js';
import { SearchEngine } from './search-engine.js';

/** The engine that answers. The one place that knows which it is. */
@Module({
  providers: [VocabularyHolder, { provide: SearchEngine, useClass: PostgresEngine }],
  exports: [VocabularyHolder, SearchEngine],
})
export class EngineModule {}
