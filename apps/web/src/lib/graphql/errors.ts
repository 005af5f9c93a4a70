/** The server answered, and its answer was a failure. */
export class ApiError extends Error {
  override name = 'ApiError';
  /** GraphQL error code, e.g. `NOT_FOUND`, `FORBIDDEN`, `BAD_USER_INPUT`, else `HTTP_502`. */
  readonly code: string;
  /** Finds the failure in the server's log. */
  readonly requestId: string | null;
  readonly status: number;
  /** What is wrong with which input field, where the server says so. */
  readonly fields: readonly { path: string; message: string }[];

  constructor(failure: {
    code: string;
    message: string;
    requestId?: string | null;
    status: number;
    fields?: readonly { path: string; message: string }[];
  }) {
    super(failure.message);
    this.code = failure.code;
    this.requestId = failure.requestId ?? null;
    this.status = failure.status;
    this.fields = failure.fields ?? [];
  }
}

/** No answer came: no connection, or the server is not there. */
export class NetworkError extends Error {
  override name = 'NetworkError';
}

export const isNetworkError = (error: unknown): error is NetworkError =>
  error instanceof NetworkError;

/** Whether the server refused with this code. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof ApiError && error.code === code;

/** What a person can read out to whoever looks in the log; null where no server was reached. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof ApiError)) return null;
  return [error.code.replace('HTTP_', ''), error.requestId?.slice(0, 8)].filter(Boolean).join(' ');
}
