import { Injectable } from '@nestjs/common';
import { limits } from '@pis/contract';
import type { RequestContext } from '@pis/core';
import { SearchEngine } from '../engines/search-engine.js';
import { readSubjects } from '../indexer/subjects/subjects.js';
import { readQuestion } from '../query/read-question.js';
import type { SuggestArgs } from '../search.inputs.js';
import type { Suggestion } from '../search-result.js';
import { VocabularyHolder } from '../vocabulary/vocabulary-holder.js';
import { suggestionOf } from './suggestion.js';

/** What is offered while somebody types. As with a search, what is not public any more is left out. */
@Injectable()
export class SuggestService {
  constructor(
    private readonly engine: SearchEngine,
    private readonly vocabulary: VocabularyHolder,
  ) {}

  async suggest(ctx: RequestContext, { query, first }: SuggestArgs): Promise<Suggestion[]> {
    const vocabulary = await this.vocabulary.current(ctx);
    const plan = await readQuestion(ctx, query, vocabulary);
    if (plan.parts.length === 0) return [];
    const found = await this.engine.suggest(ctx, plan, first ?? limits.suggestions.size);
    const subjects = await readSubjects(ctx, found);
    return found.flatMap(({ id }) => {
      const subject = subjects.get(id);
      return subject ? [suggestionOf(subject, plan, vocabulary)] : [];
    });
  }
}
