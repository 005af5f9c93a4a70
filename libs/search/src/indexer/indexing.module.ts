import { Module } from '@nestjs/common';
import { EngineModule } from '../engines/engine.module.js';
import { Delivery } from './delivery/delivery.js';
import { IndexConsumer } from './index-consumer.js';
import { IndexKeeper } from './index-keeper.js';
import { Indexer } from './indexer.js';

/** Writing the index: what the worker runs. */
@Module({
  imports: [EngineModule],
  providers: [Delivery, Indexer, IndexConsumer, IndexKeeper],
  exports: [Delivery, IndexConsumer, IndexKeeper],
})
export class IndexingModule {}
