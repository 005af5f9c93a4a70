import { nobody, type Viewer } from '@pis/core';
import { canTakeStance, mayHaveASay } from './stance.policy.js';

const account: Viewer = { ...nobody, personId: 'person' };
const viewers = {
  reader: nobody,
  account,
  contributor: { ...account, memberships: new Map([['ours', 'CONTRIBUTOR']]) },
  owner: { ...account, memberships: new Map([['ours', 'OWNER']]) },
  'contributor elsewhere': { ...account, memberships: new Map([['other', 'CONTRIBUTOR']]) },
  curator: { ...account, roles: new Set(['CURATOR']) },
  administrator: { ...account, roles: new Set(['ADMINISTRATOR']) },
} satisfies Record<string, Viewer>;

const published = { state: 'PUBLISHED' } as const;
const ours = { id: 'ours', state: 'PUBLISHED', familyId: 'our family' } as const;
const theirs = { familyId: 'their family' };

// domain.md, Rights: "agree, contradict, reuse (in the name of a project)".
test.each([
  ['reader', false],
  ['account', false],
  ['contributor', true],
  ['owner', true],
  ['contributor elsewhere', false],
  ['curator', true],
  ['administrator', false],
] as const)('%s takes a stance in the name of the project: %s', (who, may) => {
  expect(canTakeStance(viewers[who], published, theirs, ours)).toBe(may);
  expect(canTakeStance(viewers[who], published, null, ours)).toBe(may);
});

test.each(['DRAFT', 'IN_REVIEW', 'WITHDRAWN'] as const)(
  'a lesson that is %s is not answered',
  (state) => {
    expect(canTakeStance(viewers.owner, { state }, theirs, ours)).toBe(false);
  },
);

test.each(['DRAFT', 'WITHDRAWN'] as const)('a project that is %s does not answer', (state) => {
  expect(canTakeStance(viewers.owner, published, theirs, { ...ours, state })).toBe(false);
});

test('a project does not answer its own family', () => {
  expect(canTakeStance(viewers.owner, published, { familyId: 'our family' }, ours)).toBe(false);
});

test('whoever has no project and is no curator has no say', () => {
  const said = Object.entries(viewers).filter(([, viewer]) => mayHaveASay(viewer));
  expect(said.map(([who]) => who)).toEqual([
    'contributor',
    'owner',
    'contributor elsewhere',
    'curator',
  ]);
});
