import { Injectable } from '@nestjs/common';
import { OutboxDrainer } from '@pis/core';
import { IndexConsumer, IndexKeeper } from '@pis/search';
import { DataSource } from 'typeorm';

/** Everything the worker has to do, once through. */
@Injectable()
export class BackgroundWork {
  private readonly drainer: OutboxDrainer;

  constructor(
    dataSource: DataSource,
    private readonly index: IndexKeeper,
    consumer: IndexConsumer,
  ) {
    this.drainer = new OutboxDrainer(dataSource, [consumer]);
  }

  /** What is due by the calendar or by new rules, then every event that waits. */
  async doAll(): Promise<void> {
    await this.index.keep();
    await this.drainer.drain();
  }
}
