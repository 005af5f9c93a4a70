import { GraphQLError } from 'graphql';

/** Absent, or not for the asker to see: the same answer to both. */
export class NotFound extends GraphQLError {
  constructor(what = 'That') {
    super(`${what} does not exist, or you may not see it.`, { extensions: { code: 'NOT_FOUND' } });
  }
}

/** There is no session. */
export class Unauthenticated extends GraphQLError {
  constructor() {
    super('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** The asker sees the thing but has no right to do this with it. */
export class Forbidden extends GraphQLError {
  constructor() {
    super('You have no right to do this.', { extensions: { code: 'FORBIDDEN' } });
  }
}

/** One input value that no rule of the type could catch. */
export class BadInput extends GraphQLError {
  constructor(path: string, message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', fields: [{ path, message }] } });
  }
}
