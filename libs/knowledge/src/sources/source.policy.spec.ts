import { allOf, nobody, type Viewer } from '@pis/core';
import { actsAsCuratorOfSource, canEditSource, visibleSources } from './source.policy.js';

const account: Viewer = { ...nobody, personId: 'me' };
const viewers = {
  reader: nobody,
  account,
  contributor: { ...account, memberships: new Map([['ours', 'CONTRIBUTOR']]) },
  owner: { ...account, memberships: new Map([['ours', 'OWNER']]) },
  curator: { ...account, roles: new Set(['CURATOR']) },
  administrator: { ...account, roles: new Set(['ADMINISTRATOR']) },
} satisfies Record<string, Viewer>;
const those = (may: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers)
    .filter(([, viewer]) => may(viewer))
    .map(([who]) => who);

const signedIn = ['account', 'contributor', 'owner', 'curator', 'administrator'];
const others = { createdById: 'another' };

test('it is changed by its creator, by owners of a project that lists it, and by curators', () => {
  expect(those((viewer) => canEditSource(viewer, { createdById: 'me' }, []))).toEqual(signedIn);
  expect(those((viewer) => canEditSource(viewer, others, ['ours']))).toEqual([
    'owner',
    'curator',
    'administrator',
  ]);
  expect(those((viewer) => canEditSource(viewer, others, ['elsewhere']))).toEqual([
    'curator',
    'administrator',
  ]);
  expect(those((viewer) => canEditSource(viewer, { createdById: null }, []))).toEqual([
    'curator',
    'administrator',
  ]);
});

test('curators do it with an audit row', () => {
  expect(those((viewer) => actsAsCuratorOfSource(viewer, others, ['ours']))).toEqual([
    'curator',
    'administrator',
  ]);
  expect(actsAsCuratorOfSource(viewers.curator, { createdById: 'me' }, [])).toBe(false);
});

test('a reader sees a source only by what rests on it', () => {
  const { text, values } = allOf([visibleSources(nobody, 's')]);
  expect(values).toEqual([]);
  expect(text).not.toContain('created_by_id');
  expect(allOf([visibleSources(account, 's')]).text).toContain('s.created_by_id');
});
