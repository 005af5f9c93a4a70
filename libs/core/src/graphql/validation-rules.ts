import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { oncePerOperationRule } from './once-per-operation.js';

/** What one document may ask for. An application's largest screen stays well below each. */
export const documentLimits = {
  tokens: 1000,
  depth: 8,
  aliases: 15,
  directives: 10,
  fields: 300,
  complexity: 20_000,
} as const;

/** Fields written in the document, fragments counted once: breadth that depth and aliases do not see. */
export function maxFieldsRule(most: number): ValidationRule {
  return (context: ValidationContext) => {
    let fields = 0;
    return {
      Field() {
        fields += 1;
        if (fields === most + 1) {
          context.reportError(
            new GraphQLError(`The document asks for more than ${most} fields. Split it.`),
          );
        }
      },
    };
  };
}

/** Reported as any other fault of the document, instead of thrown out of the validation. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
};

/** Rules beside the standard ones. Introspection is public and may be deeper. */
export const validationRules: ValidationRule[] = [
  maxAliasesRule({ n: documentLimits.aliases, allowList: [], ...reported }),
  // A spread is no level of its own: what is executed is as deep as its fields.
  maxDepthRule({
    n: documentLimits.depth,
    ignoreIntrospection: true,
    flattenFragments: true,
    ...reported,
  }),
  maxDirectivesRule({ n: documentLimits.directives, ...reported }),
  maxFieldsRule(documentLimits.fields),
  oncePerOperationRule,
];
