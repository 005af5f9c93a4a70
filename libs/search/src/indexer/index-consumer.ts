import { Injectable } from '@nestjs/common';
import type { ClaimedEvent, OutboxConsumer, RequestContext } from '@pis/core';
import type { Found } from '../engines/search-engine.js';
import { affectedBy, indexedTopics } from './affected.js';
import { Indexer } from './indexer.js';

/** One number for whoever writes this database's index, so that two never do at once. */
export const indexLock = 7_246_302;

/** From events to documents: repeats are one, and rows are read as they are now. */
@Injectable()
export class IndexConsumer implements OutboxConsumer {
  readonly topics = indexedTopics;
  readonly lock = indexLock;

  constructor(private readonly indexer: Indexer) {}

  async consume(tx: RequestContext, events: readonly ClaimedEvent[]): Promise<void> {
    const reached = new Map<string, Found>();
    for (const [topic, ids] of subjectsByTopic(events)) {
      for (const found of await affectedBy(tx, topic, ids)) {
        reached.set(`${found.kind} ${found.id}`, found);
      }
    }
    await this.indexer.reindex(tx, [...reached.values()]);
  }
}

function subjectsByTopic(events: readonly ClaimedEvent[]): Map<string, string[]> {
  const subjects = new Map<string, Set<string>>();
  for (const { topic, subject } of events) {
    subjects.set(topic, (subjects.get(topic) ?? new Set()).add(subject));
  }
  return new Map([...subjects].map(([topic, ids]) => [topic, [...ids]]));
}
