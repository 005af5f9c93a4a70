import { type GlobalRole, type MemberRole, nobody, type Viewer } from '@pis/core';
import { canAcceptFactor, canProposeFactor } from './factor.policy.js';

const account = (roles: GlobalRole[] = [], memberships: [string, MemberRole][] = []): Viewer => ({
  ...nobody,
  personId: 'a',
  sessionId: 's',
  roles: new Set(roles),
  memberships: new Map(memberships),
});

/** The rows "propose a factor or theme" and "merge, accept, rename vocabulary" of the table of rights. */
test.each<[string, Viewer, propose: boolean, accept: boolean]>([
  ['reader', nobody, false, false],
  ['account', account(), true, false],
  ['project contributor', account([], [['p', 'CONTRIBUTOR']]), true, false],
  ['project owner', account([], [['p', 'OWNER']]), true, false],
  ['curator', account(['CURATOR']), true, true],
  ['administrator', account(['ADMINISTRATOR']), true, true],
])('%s', (_who, viewer, propose, accept) => {
  expect(canProposeFactor(viewer)).toBe(propose);
  expect(canAcceptFactor(viewer)).toBe(accept);
});
