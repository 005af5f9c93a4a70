import type { ValidationError } from '@nestjs/common';
import { GraphQLError } from 'graphql';

interface InvalidField {
  /** `text`, `factors.0.polarity`: below the argument the field stands in. */
  path: string;
  message: string;
}

function fieldsOf(errors: readonly ValidationError[], prefix: string): InvalidField[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = prefix ? `${prefix}.${property}` : property;
    return [
      ...Object.values(constraints).map((message) => ({ path, message })),
      ...fieldsOf(children, path),
    ];
  });
}

/** Input of the wrong shape: every field that is wrong, and why. */
export function invalidInput(errors: ValidationError[]): GraphQLError {
  const fields = fieldsOf(errors, '');
  return new GraphQLError('Some fields are not filled in as they should be.', {
    extensions: { code: 'BAD_USER_INPUT', fields },
  });
}
