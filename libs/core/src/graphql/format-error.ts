import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { currentRequest } from '../context/current-request.js';
import type { GraphQLFormattedError } from 'graphql';

const logger = new Logger('GraphQL');

/** PostgreSQL ended the statement because it took too long. */
const timedOut = '57014';

/** A text with a NUL in it, which PostgreSQL does not take: nobody types one. */
const noText = '22021';

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/**
 * What leaves the server of an error. Expected ones go out as they are; a bug is masked, and its
 * request id stands in the log beside what it was.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const requestId = currentRequest()?.requestId;
  const original = unwrapResolverError(error);
  const { path, locations } = formatted;
  if (hasCode(original, timedOut)) {
    return {
      message: 'The answer took too long. Ask for less, or try again in a while.',
      path,
      extensions: { code: 'TIMEOUT', requestId },
    };
  }
  if (hasCode(original, noText)) {
    return {
      message: 'A text holds a character that is none.',
      path,
      extensions: { code: 'BAD_USER_INPUT', requestId },
    };
  }
  const code = formatted.extensions?.['code'];
  if (code !== 'INTERNAL_SERVER_ERROR') {
    const extensions = { ...formatted.extensions };
    delete extensions['stacktrace'];
    delete extensions['originalError'];
    return {
      message: formatted.message,
      path,
      locations,
      extensions: { ...extensions, requestId },
    };
  }
  logger.error({ requestId, path }, original instanceof Error ? original.stack : String(original));
  return {
    message: 'Something went wrong here. Tell us the request id if it happens again.',
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}
