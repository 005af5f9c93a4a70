import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { isListType, getNullableType, isObjectType } from 'graphql';
import { limits } from '@pis/contract';
import { documentLimits } from './validation-rules.js';

/** Rows an uncapped list is taken for: what such a list holds in practice. */
const listSize = 5;

/** A page costs its rows, a list a few, anything else one. */
const byRows: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const type = getNullableType(field.type);
  if (isListType(type)) return 1 + listSize * childComplexity;
  const isPage = isObjectType(type) && 'nodes' in type.getFields();
  if (!isPage) return 1 + childComplexity;
  const first: unknown = args['first'];
  // Its rows are already taken for `listSize` by the field `nodes`.
  const rows = typeof first === 'number' ? Math.max(first, 1) : limits.page.size;
  return 1 + Math.ceil(childComplexity * (Math.min(rows, 10_000) / listSize));
};

/** Refuses an operation that would read too much, its variables taken into account. */
export const complexityPlugin = (): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ request, document, schema, operation, operationName }) {
        const given = getVariableValues(
          schema,
          operation?.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (given.errors) return Promise.resolve(); // refused when executed, with words for the client
        const complexity = getComplexity({
          schema,
          query: document,
          operationName: operationName ?? undefined,
          variables: request.variables ?? {},
          estimators: [byRows],
        });
        if (complexity > documentLimits.complexity) {
          throw new GraphQLError(
            'The operation reads too much at once. Ask for fewer rows or fewer levels.',
            {
              extensions: {
                http: { status: 400 },
                code: 'OPERATION_TOO_COMPLEX',
                complexity,
                most: documentLimits.complexity,
              },
            },
          );
        }
        return Promise.resolve();
      },
    }),
});
