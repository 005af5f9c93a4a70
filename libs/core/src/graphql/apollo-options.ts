import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { RequestContext } from '../context/request-context.js';
import { complexityPlugin } from './complexity.plugin.js';
import { formatError } from './format-error.js';
import { documentLimits, validationRules } from './validation-rules.js';

/** What every resolver finds as its GraphQL context; `@Context('ctx')` takes the request's own. */
export interface GraphQLContext {
  ctx: RequestContext;
}

/**
 * How Apollo Server runs here: code first, introspection on (the API is public), every limit on,
 * suggestions off (they would list the schema of fields that are not there for the asker).
 */
export const apolloOptions = (): Omit<ApolloDriverConfig, 'context'> => ({
  driver: ApolloDriver,
  autoSchemaFile: true,
  sortSchema: true,
  graphiql: false,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: true,
  csrfPrevention: { requestHeaders: ['x-pis-client', 'apollo-require-preflight'] },
  cache: 'bounded',
  parseOptions: { maxTokens: documentLimits.tokens },
  validationRules,
  plugins: [ApolloServerPluginCacheControlDisabled(), complexityPlugin()],
  formatError,
});
