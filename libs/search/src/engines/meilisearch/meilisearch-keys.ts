import { createHash, createHmac } from 'node:crypto';
import { type Key, type KeyCreation, MeilisearchApiError } from 'meilisearch';
import { accessWith, type MeilisearchAccess, type MeilisearchPlace } from './meilisearch-client.js';

const roles = ['search', 'write'] as const;
type Role = (typeof roles)[number];

/** The keys that the servers of PIS are given. */
export type ServerKeys = Readonly<Record<Role, string>>;

/** The same for every set-up of the same indexes, so that setting up again makes no second key. */
function keyUid(role: Role, prefix: string): string {
  const hex = createHash('sha256').update(`pis ${role} ${prefix}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const actions: Readonly<Record<Role, KeyCreation['actions']>> = {
  // Not documents.get: it shows fields that a search does not.
  search: ['search'],
  write: [
    'documents.add',
    'documents.delete',
    'documents.get',
    'indexes.create',
    'indexes.get',
    'indexes.delete',
    'indexes.swap',
    'settings.get',
    'settings.update',
    'stats.get',
    'tasks.get',
    'tasks.cancel',
  ],
};

const wanted = (role: Role, { uids }: MeilisearchAccess, prefix: string): KeyCreation => ({
  uid: keyUid(role, prefix),
  name: `PIS ${role}`,
  description: role === 'search' ? 'For the api of PIS.' : 'For the worker of PIS.',
  actions: actions[role],
  indexes: role === 'search' ? uids.all : uids.all.flatMap((uid) => [uid, `${uid}_*`]),
  expiresAt: null,
});

const same = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

/** The value of a key follows from the master key and its uid; the server computes it alike. */
export const keyValue = (masterKey: string, role: Role, prefix: string): string =>
  createHmac('sha256', masterKey).update(keyUid(role, prefix)).digest('hex');

async function keyThere({ client }: MeilisearchAccess, uid: string): Promise<Key | null> {
  try {
    return await client.getKey(uid);
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'api_key_not_found')
      return null;
    throw error;
  }
}

/**
 * Makes the two keys of the servers with the master key, which only this needs. Changes nothing
 * where they are there already.
 * @throws what the client throws; the master key is not in it
 */
export async function setUpKeys(config: MeilisearchPlace, masterKey: string): Promise<ServerKeys> {
  const access = accessWith(config, masterKey);
  const made: Partial<Record<Role, string>> = {};
  for (const role of roles) {
    const key = wanted(role, access, config.indexPrefix);
    const there = await keyThere(access, key.uid ?? '');
    if (there && same(there.actions, key.actions) && same(there.indexes, key.indexes)) {
      made[role] = there.key;
      continue;
    }
    // What a key may do cannot be changed: it is made anew, and has the same value.
    if (there) await access.client.deleteKey(there.uid);
    made[role] = (await access.client.createKey(key)).key;
  }
  return { search: made.search ?? '', write: made.write ?? '' };
}
