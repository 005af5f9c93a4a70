import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Config, ConfigModule, serverOptions } from '@pis/core';
import { IndexingModule } from '@pis/search';
import { BackgroundWork } from './background-work.js';

/** The features of the worker. It reads and writes by SQL alone, so no entity is registered. */
@Module({})
export class WorkerModule {
  static of(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.of(config),
        TypeOrmModule.forRoot({ ...serverOptions(config), retryAttempts: 0 }),
        IndexingModule,
      ],
      providers: [BackgroundWork],
    };
  }
}
