import { SearchResolver } from './search.resolver.js';

/** The resolvers of this lib. */
export const searchResolvers = [SearchResolver];
