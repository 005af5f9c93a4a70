import { Injectable } from '@nestjs/common';
import { type RequestContext, withRequest } from '@pis/core';
import { readVocabulary } from './read-vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** How long the labels are taken to be unchanged where nobody says otherwise, milliseconds. */
const believedFor = 5000;

/** Which request happens to come when it is time says nothing of that request. */
const ofNoRequest = <T>({ requestId }: RequestContext, work: () => T): T =>
  withRequest({ requestId, statements: 0 }, work);

/** Keeps the vocabulary in the memory of a process. */
@Injectable()
export class VocabularyHolder {
  private held: { readonly at: number; readonly vocabulary: Promise<Vocabulary> } | null = null;

  /**
   * The vocabulary, at most some seconds old. One statement when it is older; none else.
   * @throws when the database does not answer; the next call asks again.
   */
  current(ctx: RequestContext): Promise<Vocabulary> {
    const now = performance.now();
    if (!this.held || now - this.held.at > believedFor) {
      const vocabulary = ofNoRequest(ctx, () => readVocabulary(ctx));
      const held = { at: now, vocabulary };
      this.held = held;
      vocabulary.catch(() => {
        if (this.held === held) this.held = null;
      });
    }
    return this.held.vocabulary;
  }

  /** Labels have changed, as events tell: the next call reads them. */
  forget(): void {
    this.held = null;
  }
}
