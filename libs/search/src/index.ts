export { analyse, analyzerVersion, type Token, type TokenPart } from './analyzer/analyse.js';
export { type JoinedWords, joinedWords } from './analyzer/joined-words.js';
export { loadLexicon } from './analyzer/lexicon/load-lexicon.js';
export { englishStem } from './analyzer/stems.js';
export { isBaseForm } from './analyzer/word.js';
export { ConcurrentDismissal } from './concurrent/concurrent-dismissal.entity.js';
export { searchEntities } from './search.entities.js';
export { lengthOf, termCounts, wordsOf } from './engines/document-words.js';
export type { DocumentText, FacetValues, SearchDocument } from './engines/search-document.js';
export { SearchDoc } from './engines/postgres/search-doc.entity.js';
export { PostgresEngine } from './engines/postgres/postgres-engine.js';
export {
  type EngineAnswer,
  type EngineRequest,
  type Found,
  SearchEngine,
  type SearchFilters,
} from './engines/search-engine.js';
export { Explainer, type ExplainedHit, type ExplainedQuestion } from './finding/explainer.js';
export { FindingModule } from './finding/finding.module.js';
export { Delivery } from './indexer/delivery/delivery.js';
export { SearchDelivery, SearchEngineIndex } from './indexer/delivery/delivery.entity.js';
export { accessWith } from './engines/meilisearch/meilisearch-client.js';
export { indexNames, indexOf } from './engines/meilisearch/index-uids.js';
export { meilisearchDocument } from './engines/meilisearch/meilisearch-document.js';
export { MeilisearchEngine } from './engines/meilisearch/meilisearch-engine.js';
export { MeilisearchIndexes } from './engines/meilisearch/meilisearch-indexes.js';
export { MeilisearchWriter } from './engines/meilisearch/meilisearch-writer.js';
export { setUpKeys } from './engines/meilisearch/meilisearch-keys.js';
export { IndexConsumer } from './indexer/index-consumer.js';
export { IndexKeeper, indexVersion } from './indexer/index-keeper.js';
export { IndexState } from './indexer/index-state.entity.js';
export { IndexingModule } from './indexer/indexing.module.js';
export { LikenessService } from './likeness/likeness.service.js';
export { parseQuestion, type QuestionOptions } from './query/parse-question.js';
export type {
  LongQuestion,
  PlanPart,
  PlanTerm,
  QueryPlan,
  TellingWord,
} from './query/query-plan.js';
export { forSomeWords, weighed, wordsToWeigh } from './query/weigh.js';
export { readQuestion } from './query/read-question.js';
export { ordered, rank } from './ranking/ranking.js';
export type { Postings } from './ranking/postings.js';
export { FacetName, SearchKind, SearchSort } from './search-kind.js';
export { SearchModule } from './search.module.js';
export { searchResolvers } from './search.resolvers.js';
export { SearchService } from './search.service.js';
export { Digest, SavedSearch, Watch } from './watches/watch.entity.js';
export { productWords } from './vocabulary/product-words.js';
export { Vocabulary } from './vocabulary/vocabulary.js';
export { VocabularyHolder } from './vocabulary/vocabulary-holder.js';
