import type { MeilisearchConfig } from '@pis/core';
import { Meilisearch, MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { IndexUids } from './index-uids.js';

/** With compression every answer waits 45 ms. */
const requestInit = { headers: { 'Accept-Encoding': 'identity' } };

/** A server and a key. */
export interface MeilisearchAccess {
  readonly client: Meilisearch;
  readonly uids: IndexUids;
}

/** Where a server is, and which indexes there are ours. */
export type MeilisearchPlace = Pick<MeilisearchConfig, 'indexPrefix' | 'url'>;

/**
 * Access with one key. `timeout` is for requests that are given no signal of their own, milliseconds.
 */
export function accessWith(
  { url, indexPrefix }: MeilisearchPlace,
  apiKey: string,
  timeout = 10_000,
): MeilisearchAccess {
  const client = new Meilisearch({ host: url, apiKey, requestInit, timeout });
  return { client, uids: new IndexUids(indexPrefix) };
}

/**
 * What a failure means. `silent`: the server does not answer, or nothing that could be understood.
 * `absent`: an index of ours is not there. `refused`: our key is not taken. `ours`: it understood us and says that
 * we asked for something that cannot be; a bug.
 */
export type FailureKind = 'silent' | 'absent' | 'refused' | 'ours';

/** An index under our name that is not set as ours are: made by somebody else, or by itself. */
export class ForeignIndex extends Error {}

const notFound = new Set(['index_not_found', 'invalid_search_index_uid']);

/** Tells what went wrong with the engine; null for what did not come from it. */
export function failureOf(error: unknown): FailureKind | null {
  if (error instanceof MeilisearchApiError) {
    const { status } = error.response;
    // An answer that is not the server's own: a proxy, or something else on its port.
    if (!error.cause?.code) return status === 401 || status === 403 ? 'refused' : 'silent';
    if (status === 401 || status === 403) return 'refused';
    if (notFound.has(error.cause.code)) return 'absent';
    return status >= 500 || status === 408 || status === 429 ? 'silent' : 'ours';
  }
  if (error instanceof ForeignIndex) return 'absent';
  if (error instanceof MeilisearchRequestError) return 'silent';
  if (error instanceof SyntaxError) return 'silent'; // an answer that is no JSON
  if (error instanceof Error && /^(Meilisearch|Abort|Timeout)/.test(error.name)) return 'silent';
  return null;
}

/** A failure in words that may be logged: no key, no address, nothing of what was asked. */
export function failureInWords(error: unknown): string {
  if (error instanceof MeilisearchApiError) {
    return error.cause?.code ?? `status ${error.response.status}`;
  }
  if (error instanceof MeilisearchRequestError) return 'no connection';
  if (error instanceof SyntaxError) return 'an answer that is no JSON';
  if (error instanceof ForeignIndex) return 'an index that is not set as ours';
  return error instanceof Error ? error.name : 'unknown';
}
