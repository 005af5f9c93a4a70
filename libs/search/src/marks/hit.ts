import type { Subject } from '../indexer/subjects/subject.js';
import type { QueryPlan } from '../query/query-plan.js';
import type { SearchHit } from '../search-result.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { beginningOf, type Excerpt, excerptOf, type MatchedText } from './excerpt.js';
import { joined } from './marks.js';
import { matchedTexts } from './matched-texts.js';

/** A lesson or question says all of itself in its title; of other things the beginning tells more. */
const saysAll = ({ kind }: Subject): boolean => kind === 'LESSON' || kind === 'OPEN_QUESTION';

function excerptFor(subject: Subject, texts: readonly MatchedText[]): Excerpt | null {
  const found = excerptOf(texts);
  if (found) return found;
  const [first] = subject.passages.filter((text) => text !== subject.title);
  return first && !saysAll(subject) ? beginningOf(first) : null;
}

/** How one thing is shown among the results: its own words as they are now, with marks. */
export function hitOf(subject: Subject, plan: QueryPlan, vocabulary: Vocabulary): SearchHit {
  const { id, kind, title, language, item } = subject;
  const passages = subject.passages.filter((text) => text !== title);
  const [named, ...said] = matchedTexts([title, ...passages, ...subject.labels], plan, vocabulary);
  const excerpt = excerptFor(subject, said);
  return {
    id,
    kind,
    title,
    titleMarks: joined(named?.matches ?? []),
    excerpt: excerpt?.text ?? null,
    excerptMarks: excerpt?.marks ?? [],
    language,
    item,
    explanation: null,
  };
}
