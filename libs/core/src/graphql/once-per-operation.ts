import { Extensions } from '@nestjs/graphql';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

const extension = 'oncePerOperation';

/**
 * A mutation that a document may ask for once only, under whatever alias: its rate limit is counted
 * per request, so many in one would be guessed past it.
 */
export const OncePerOperation = (): MethodDecorator & PropertyDecorator =>
  Extensions({ [extension]: true });

/** Refuses documents that ask twice for fields marked with `OncePerOperation`, fragments included. */
export const oncePerOperationRule: ValidationRule = (context: ValidationContext) => {
  let asked = 0;
  return {
    Field(node) {
      if (context.getFieldDef()?.extensions[extension] !== true) return;
      asked += 1;
      if (asked === 2) {
        context.reportError(
          new GraphQLError(`${node.name.value} can be asked for once per operation.`, {
            nodes: node,
          }),
        );
      }
    },
  };
};
