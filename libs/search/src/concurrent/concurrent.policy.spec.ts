import { nobody, type Viewer } from '@pis/core';
import { canDismissConcurrent, goesOnInPublic } from './concurrent.policy.js';

const account: Viewer = { ...nobody, personId: 'person' };
const viewers = {
  reader: nobody,
  account,
  contributor: { ...account, memberships: new Map([['ours', 'CONTRIBUTOR']]) },
  owner: { ...account, memberships: new Map([['ours', 'OWNER']]) },
  'owner elsewhere': { ...account, memberships: new Map([['other', 'OWNER']]) },
  curator: { ...account, roles: new Set(['CURATOR']) },
  administrator: { ...account, roles: new Set(['ADMINISTRATOR']) },
} satisfies Record<string, Viewer>;

test.each([
  ['reader', false],
  ['account', false],
  ['contributor', true],
  ['owner', true],
  ['owner elsewhere', false],
  ['curator', false],
  ['administrator', false],
] as const)('%s calls what is proposed to the project not relevant: %s', (who, may) => {
  expect(canDismissConcurrent(viewers[who], { id: 'ours', state: 'PUBLISHED' })).toBe(may);
});

test.each(['DRAFT', 'WITHDRAWN'] as const)('nothing is proposed to one that is %s', (state) => {
  expect(canDismissConcurrent(viewers.owner, { id: 'ours', state })).toBe(false);
});

const dated = {
  state: 'PUBLISHED',
  kind: 'IMPLEMENTATION',
  lastConfirmed: null,
  periodFrom: '2025-01-01',
  periodTo: '2026-06-30',
} as const;

test.each([
  ['2024-12-31', false],
  ['2025-01-01', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
] as const)('on %s it goes on: %s', (day, goes) => {
  expect(goesOnInPublic(dated, day)).toBe(goes);
  expect(goesOnInPublic({ ...dated, state: 'DRAFT' }, day)).toBe(false);
  expect(goesOnInPublic({ ...dated, state: 'WITHDRAWN' }, day)).toBe(false);
});

test('without dates nobody knows that it goes on', () => {
  expect(goesOnInPublic({ ...dated, periodFrom: null, periodTo: null }, '2025-05-01')).toBe(false);
});
