import { Injectable } from '@nestjs/common';
import { type ClaimedEvent, lane, type OutboxConsumer, type RequestContext } from '@pis/core';
import type { Found } from '../engines/search-engine.js';
import { VocabularyHolder } from '../vocabulary/vocabulary-holder.js';
import { affectedBy, indexedTopics } from './affected.js';
import { Indexer } from './indexer.js';
import { namingRelabelled } from './relabelled.js';

/** One number for whoever writes this database's index, so that two never do at once. */
export const indexLock = 7_246_302;

/** From events to documents: repeats are one, and rows are read as they are now. */
@Injectable()
export class IndexConsumer implements OutboxConsumer {
  readonly topics = indexedTopics;
  readonly lock = indexLock;

  constructor(
    private readonly indexer: Indexer,
    private readonly vocabulary: VocabularyHolder,
  ) {}

  async consume(tx: RequestContext, events: readonly ClaimedEvent[]): Promise<void> {
    const bulk = events.filter((event) => event.lane === lane.bulk);
    const soon = events.filter((event) => event.lane !== lane.bulk);
    const first = await this.reachedBy(tx, soon);
    const rest = await this.reachedBy(tx, bulk);
    await this.indexer.reindex(tx, [...first.values()]);
    const others = [...rest].filter(([key]) => !first.has(key)).map(([, found]) => found);
    await this.indexer.reindex(tx, others, { urgency: lane.bulk });
  }

  /** What has to be read again, each once. */
  private async reachedBy(
    tx: RequestContext,
    events: readonly ClaimedEvent[],
  ): Promise<Map<string, Found>> {
    const reached = new Map<string, Found>();
    const reach = (found: readonly Found[]): void => {
      for (const one of found) reached.set(`${one.kind} ${one.id}`, one);
    };
    for (const [topic, ids] of subjectsByTopic(events)) {
      const affected = await affectedBy(tx, topic, ids);
      reach(affected);
      if (topic !== 'factor.changed' && topic !== 'theme.changed') continue;
      this.vocabulary.forget();
      reach(await namingRelabelled(tx, affected, await this.vocabulary.current(tx)));
    }
    return reached;
  }
}

function subjectsByTopic(events: readonly ClaimedEvent[]): Map<string, string[]> {
  const subjects = new Map<string, Set<string>>();
  for (const { topic, subject } of events) {
    subjects.set(topic, (subjects.get(topic) ?? new Set()).add(subject));
  }
  return new Map([...subjects].map(([topic, ids]) => [topic, [...ids]]));
}
