import type { RequestContext } from '@pis/core';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { readKnownWords } from './known-words.js';
import { parseQuestion, type QuestionOptions } from './parse-question.js';
import type { QueryPlan } from './query-plan.js';
import { weighed } from './weigh.js';

/** The plan of a question, with all that the index knows of its words. One statement, or none. */
export async function readQuestion(
  ctx: RequestContext,
  question: string,
  vocabulary: Vocabulary,
  options: QuestionOptions = {},
): Promise<QueryPlan> {
  const plan = parseQuestion(question, vocabulary, options);
  return weighed(plan, await readKnownWords(ctx, plan));
}
