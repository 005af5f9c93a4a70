import { ConcurrentResolver } from './concurrent/concurrent.resolver.js';
import { LikenessResolver } from './likeness/likeness.resolver.js';
import { RelatedResolver } from './likeness/related.resolver.js';
import { SearchResolver } from './search.resolver.js';

/** The resolvers of this lib. */
export const searchResolvers = [
  ConcurrentResolver,
  LikenessResolver,
  RelatedResolver,
  SearchResolver,
];
