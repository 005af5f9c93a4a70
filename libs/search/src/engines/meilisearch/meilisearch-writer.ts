import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@pis/core';
import type { Task } from 'meilisearch';
import type { MeilisearchAccess } from './meilisearch-client.js';
import type { MeilisearchDocument } from './meilisearch-document.js';

/** A task that the engine could not do because of what was in it. */
export class TaskFailed extends Error {
  constructor(readonly code: string) {
    super(`The search engine could not do it: ${code}`);
  }
}

/** A task that somebody took back before it was done. */
export class TaskCanceled extends Error {}

/** The engine is in trouble of its own: disk full, out of files, or slower than anyone waits. */
export class EngineTrouble extends Error {}

/** Between two looks at a task, milliseconds: short at first, for a single document. */
const looks = { first: 4, longest: 60 };

/** Longer than any task of ours may take, milliseconds. */
const longestTask = 15 * 60_000;

const isOver = ({ status }: Task): boolean => status !== 'enqueued' && status !== 'processing';

function judge({ status, error }: Task): void {
  if (status === 'succeeded') return;
  if (status === 'canceled') throw new TaskCanceled('The task was taken back');
  const code = error?.code ?? 'unknown';
  if (error?.type === 'invalid_request') throw new TaskFailed(code);
  throw new EngineTrouble(`The search engine is in trouble: ${code}`);
}

/** Writes to indexes and knows when it is done: that a task was taken says nothing yet. */
export class MeilisearchWriter {
  constructor(readonly access: MeilisearchAccess) {}

  /** Sends documents; gives the task that writes them. */
  async put(uid: string, documents: readonly MeilisearchDocument[]): Promise<number> {
    const { taskUid } = await this.access.client
      .index<MeilisearchDocument>(uid)
      .addDocuments([...documents], { primaryKey: 'id', customMetadata: `pis ${newId()}` });
    return taskUid;
  }

  /** Takes documents away; gives the task that does it. */
  async take(uid: string, ids: readonly string[]): Promise<number> {
    const { taskUid } = await this.access.client
      .index(uid)
      .deleteDocuments([...ids], { customMetadata: `pis ${newId()}` });
    return taskUid;
  }

  /**
   * Waits until a task succeeded.
   * @param meanwhile called while it waits; where it gives true, the task is taken back
   * @throws TaskFailed, TaskCanceled, EngineTrouble, or what the client throws when the engine is silent
   */
  async follow(taskUid: number, meanwhile?: () => Promise<boolean>): Promise<void> {
    const since = performance.now();
    let wait = looks.first;
    for (;;) {
      const task = await this.access.client.tasks.getTask(taskUid);
      if (isOver(task)) return judge(task);
      if (performance.now() - since > longestTask) {
        throw new EngineTrouble('The search engine is slower than anyone waits');
      }
      if (await meanwhile?.()) await this.access.client.tasks.cancelTasks({ uids: [taskUid] });
      await pause(wait);
      wait = Math.min(wait * 1.6, looks.longest);
    }
  }

  /** Tasks on our indexes that are not done yet, whoever sent them. */
  async queued(): Promise<number> {
    const { total } = await this.access.client.tasks.getTasks({
      statuses: ['enqueued', 'processing'],
      limit: 1,
    });
    return total;
  }
}
