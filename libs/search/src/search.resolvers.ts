import { LikenessResolver } from './likeness/likeness.resolver.js';
import { SearchResolver } from './search.resolver.js';

/** The resolvers of this lib. */
export const searchResolvers = [LikenessResolver, SearchResolver];
