import { Module } from '@nestjs/common';
import { type Config, CONFIG } from '@pis/core';
import { VocabularyHolder } from '../vocabulary/vocabulary-holder.js';
import { FailOverEngine } from './fail-over-engine.js';
import { accessWith } from './meilisearch/meilisearch-client.js';
import { MeilisearchEngine } from './meilisearch/meilisearch-engine.js';
import { PostgresEngine } from './postgres/postgres-engine.js';
import { SearchEngine } from './search-engine.js';

/**
 * The engine of this process: Meilisearch with PostgreSQL behind it where the key to ask is given,
 * else PostgreSQL. A process that only writes needs no more than that.
 */
function engineOf(postgres: PostgresEngine, { meilisearch }: Config): SearchEngine {
  if (!meilisearch?.searchKey) return postgres;
  return new FailOverEngine(
    new MeilisearchEngine(accessWith(meilisearch, meilisearch.searchKey), meilisearch.patience),
    postgres,
  );
}

/** The engine that answers. The one place that knows which it is. */
@Module({
  providers: [
    VocabularyHolder,
    PostgresEngine,
    { provide: SearchEngine, useFactory: engineOf, inject: [PostgresEngine, CONFIG] },
  ],
  exports: [VocabularyHolder, SearchEngine],
})
export class EngineModule {}
