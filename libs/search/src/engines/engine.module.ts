import { Module } from '@nestjs/common';
import { PostgresEngine } from './postgres/postgres-engine.js';
import { SearchEngine } from './search-engine.js';

/** The engine that answers. The one place that knows which it is. */
@Module({
  providers: [{ provide: SearchEngine, useClass: PostgresEngine }],
  exports: [SearchEngine],
})
export class EngineModule {}
