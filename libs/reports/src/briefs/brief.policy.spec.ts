import { nobody, type Viewer } from '@pis/core';
import { canMakeBriefs, canUseBrief, visibleBriefs } from './brief.policy.js';

const own = 'person-1';
const other = 'person-2';
const signedIn = (change: Partial<Viewer> = {}): Viewer => ({
  ...nobody,
  personId: own,
  ...change,
});

/** The row "make briefs" of the table of rights: own, for everyone with an account. */
const rows: [who: string, viewer: Viewer, make: boolean, useOwn: boolean][] = [
  ['reader', nobody, false, false],
  ['account', signedIn(), true, true],
  ['project contributor', signedIn({ memberships: new Map([['p', 'CONTRIBUTOR']]) }), true, true],
  ['project owner', signedIn({ memberships: new Map([['p', 'OWNER']]) }), true, true],
  ['curator', signedIn({ roles: new Set(['CURATOR']) }), true, true],
  ['administrator', signedIn({ roles: new Set(['ADMINISTRATOR']) }), true, true],
];

test.each(rows)('%s: makes briefs, uses their own and nobody else’s', (_who, viewer, make, use) => {
  expect(canMakeBriefs(viewer)).toBe(make);
  expect(canUseBrief(viewer, { ownerId: own })).toBe(use);
  expect(canUseBrief(viewer, { ownerId: other })).toBe(false);
});

test('the condition says the same as the rule', () => {
  expect(visibleBriefs(nobody).text(1)).toBe('FALSE');
  const mine = visibleBriefs(signedIn(), 'x');
  expect([mine.text(3), mine.values]).toEqual(['x.owner_id = $3', [own]]);
});
