import type { Subject } from '../indexer/subjects/subject.js';
import type { QueryPlan } from '../query/query-plan.js';
import type { SearchHit } from '../search-result.js';
import { beginningOf, type Excerpt, excerptOf } from './excerpt.js';
import { marksOf } from './marks.js';

/** A lesson or question says all of itself in its title; of other things the beginning tells more. */
const saysAll = ({ kind }: Subject): boolean => kind === 'LESSON' || kind === 'OPEN_QUESTION';

function excerptFor(subject: Subject, plan: QueryPlan): Excerpt | null {
  const passages = subject.passages.filter((text) => text !== subject.title);
  const found = excerptOf([...passages, ...subject.labels], plan);
  if (found) return found;
  const [first] = passages;
  return first && !saysAll(subject) ? beginningOf(first) : null;
}

/** How one thing is shown among the results: its own words as they are now, with marks. */
export function hitOf(subject: Subject, plan: QueryPlan): SearchHit {
  const { id, kind, title, language, item } = subject;
  const excerpt = excerptFor(subject, plan);
  return {
    id,
    kind,
    title,
    titleMarks: marksOf(title, plan),
    excerpt: excerpt?.text ?? null,
    excerptMarks: excerpt?.marks ?? [],
    language,
    item,
  };
}
