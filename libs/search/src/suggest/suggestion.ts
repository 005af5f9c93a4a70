import type { Subject } from '../indexer/subjects/subject.js';
import { joined } from '../marks/marks.js';
import { matchedTexts } from '../marks/matched-texts.js';
import type { QueryPlan } from '../query/query-plan.js';
import type { Suggestion } from '../search-result.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** How one thing is offered: by its title, or by the label that says more of what was typed. */
export function suggestionOf(
  subject: Subject,
  plan: QueryPlan,
  vocabulary: Vocabulary,
): Suggestion {
  const { id, kind, item } = subject;
  const names = matchedTexts([subject.title, ...subject.labels], plan, vocabulary);
  const partsIn = (at: number): number => new Set(names[at]?.matches.map(({ part }) => part)).size;
  const best = names.reduce((most, _name, at) => (partsIn(at) > partsIn(most) ? at : most), 0);
  const name = names[best];
  return {
    id,
    kind,
    title: name?.text ?? subject.title,
    titleMarks: joined(name?.matches ?? []),
    item,
  };
}
