import type { TypedDocumentString } from '../../gql/graphql';
import { ApiError, NetworkError } from './errors';

/** What stands for the variables of an operation: nothing where all of them are optional. */
export type Variables<V> = Record<string, never> extends V ? [variables?: V] : [variables: V];

type Fault = {
  message: string;
  extensions?: {
    code?: string;
    requestId?: string;
    fields?: { path: string; message: string }[];
  };
};
type Answer<R> = { data?: R | null; errors?: Fault[] };

async function post(body: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-pis-client': 'web',
      },
      body,
      signal,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NetworkError('No answer from the server', { cause });
  }
}

async function read<R>(response: Response): Promise<Answer<R>> {
  try {
    return (await response.json()) as Answer<R>;
  } catch {
    return {};
  }
}

/**
 * Sends one operation.
 * @throws {NetworkError} no answer came
 * @throws {ApiError} the server refused, or any part of the answer failed
 */
export async function send<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V | undefined,
  signal?: AbortSignal,
): Promise<R> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  const { data, errors } = await read<R>(response);
  const fault = errors?.[0];
  if (!data || fault) {
    throw new ApiError({
      code: fault?.extensions?.code ?? `HTTP_${response.status}`,
      message: fault?.message ?? response.statusText,
      requestId: fault?.extensions?.requestId ?? response.headers.get('x-request-id'),
      status: response.status,
      fields: fault?.extensions?.fields,
    });
  }
  return data;
}

/** `send` for use outside React: variables are left out where all are optional. */
export const execute = <R, V>(
  document: TypedDocumentString<R, V>,
  ...[variables]: Variables<V>
): Promise<R> => send(document, variables);
