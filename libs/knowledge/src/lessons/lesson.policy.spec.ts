import { allOf, nobody, type Viewer } from '@pis/core';
import type { LessonState } from './lesson.entity.js';
import {
  actsAsCurator,
  canApproveLesson,
  canDiscardLesson,
  canEditLesson,
  canPublishLesson,
  canRepublishLesson,
  canWithdrawLesson,
  canWriteLesson,
  type LessonFacts,
  publishesDirectly,
  visibleLessons,
} from './lesson.policy.js';

const account: Viewer = { ...nobody, personId: 'me' };
const viewers = {
  reader: nobody,
  account,
  contributor: { ...account, memberships: new Map([['ours', 'CONTRIBUTOR']]) },
  owner: { ...account, memberships: new Map([['ours', 'OWNER']]) },
  curator: { ...account, roles: new Set(['CURATOR']) },
  administrator: { ...account, roles: new Set(['ADMINISTRATOR']) },
} satisfies Record<string, Viewer>;
type Who = keyof typeof viewers;
const everyone = Object.keys(viewers) as Who[];
const states: LessonState[] = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN'];

/** Who of everyone may. */
const those = (may: (viewer: Viewer) => boolean): Who[] =>
  everyone.filter((who) => may(viewers[who]));

const own = (state: LessonState, projectId: string | null = 'ours'): LessonFacts => ({
  authorId: 'me',
  projectId,
  state,
});
const others = (state: LessonState, projectId: string | null = 'ours'): LessonFacts => ({
  authorId: 'another',
  projectId,
  state,
});

describe('write a lesson', () => {
  const signedIn = ['account', 'contributor', 'owner', 'curator', 'administrator'];

  test('anyone with an account writes', () => {
    expect(those(canWriteLesson)).toEqual(signedIn);
  });

  test('on this project: its people and curators publish, others hand in for review', () => {
    expect(those((viewer) => publishesDirectly(viewer, 'ours'))).toEqual([
      'contributor',
      'owner',
      'curator',
      'administrator',
    ]);
    expect(those((viewer) => publishesDirectly(viewer, 'another'))).toEqual([
      'curator',
      'administrator',
    ]);
  });

  test('without project: curators publish, others hand in for review', () => {
    expect(those((viewer) => publishesDirectly(viewer, null))).toEqual([
      'curator',
      'administrator',
    ]);
  });
});

describe('review, publish another’s', () => {
  test('owners on their own project, and curators', () => {
    expect(those((viewer) => canApproveLesson(viewer, others('IN_REVIEW')))).toEqual([
      'owner',
      'curator',
      'administrator',
    ]);
    expect(those((viewer) => canApproveLesson(viewer, others('IN_REVIEW', 'another')))).toEqual([
      'curator',
      'administrator',
    ]);
  });

  test('one’s own only where one publishes', () => {
    expect(those((viewer) => canApproveLesson(viewer, own('IN_REVIEW')))).toEqual([
      'contributor',
      'owner',
      'curator',
      'administrator',
    ]);
    expect(those((viewer) => canApproveLesson(viewer, own('IN_REVIEW', null)))).toEqual([
      'curator',
      'administrator',
    ]);
  });

  test.each(states.filter((state) => state !== 'IN_REVIEW'))('not what is %s', (state) => {
    expect(those((viewer) => canApproveLesson(viewer, others(state)))).toEqual([]);
  });

  test('what was withdrawn is republished by the same', () => {
    expect(those((viewer) => canRepublishLesson(viewer, others('WITHDRAWN')))).toEqual([
      'owner',
      'curator',
      'administrator',
    ]);
    expect(those((viewer) => canRepublishLesson(viewer, own('WITHDRAWN')))).toEqual([
      'contributor',
      'owner',
      'curator',
      'administrator',
    ]);
    for (const state of ['DRAFT', 'IN_REVIEW', 'PUBLISHED'] as const) {
      expect(those((viewer) => canRepublishLesson(viewer, others(state)))).toEqual([]);
    }
  });
});

describe('edit, withdraw', () => {
  test.each(states)('one’s own that is %s', (state) => {
    const signedIn = those((viewer) => viewer.personId !== null);
    expect(those((viewer) => canEditLesson(viewer, own(state)))).toEqual(signedIn);
  });

  test.each(['IN_REVIEW', 'PUBLISHED', 'WITHDRAWN'] as const)('another’s that is %s', (state) => {
    expect(those((viewer) => canEditLesson(viewer, others(state)))).toEqual([
      'owner',
      'curator',
      'administrator',
    ]);
    expect(those((viewer) => canEditLesson(viewer, others(state, 'another')))).toEqual([
      'curator',
      'administrator',
    ]);
  });

  test('another’s draft is nobody else’s to change', () => {
    expect(those((viewer) => canEditLesson(viewer, others('DRAFT')))).toEqual([]);
  });

  test('only what is published is withdrawn', () => {
    expect(those((viewer) => canWithdrawLesson(viewer, others('PUBLISHED')))).toEqual([
      'owner',
      'curator',
      'administrator',
    ]);
    for (const state of ['DRAFT', 'IN_REVIEW', 'WITHDRAWN'] as const) {
      expect(those((viewer) => canWithdrawLesson(viewer, own(state)))).toEqual([]);
    }
  });

  test('curators do it with an audit row where it is neither theirs nor their project’s', () => {
    expect(those((viewer) => actsAsCurator(viewer, others('PUBLISHED')))).toEqual([
      'curator',
      'administrator',
    ]);
    expect(those((viewer) => actsAsCurator(viewer, own('PUBLISHED')))).toEqual([]);
  });
});

describe('discard', () => {
  test('one’s own draft, and nothing that was handed in', () => {
    const signedIn = those((viewer) => viewer.personId !== null);
    expect(those((viewer) => canDiscardLesson(viewer, own('DRAFT')))).toEqual(signedIn);
    expect(those((viewer) => canDiscardLesson(viewer, others('DRAFT')))).toEqual([]);
    for (const state of ['IN_REVIEW', 'PUBLISHED', 'WITHDRAWN'] as const) {
      expect(those((viewer) => canDiscardLesson(viewer, own(state)))).toEqual([]);
    }
  });
});

test('the next step towards readers: hand in, approve or republish', () => {
  expect(canPublishLesson(viewers.account, own('DRAFT'))).toBe(true);
  expect(canPublishLesson(viewers.account, own('IN_REVIEW'))).toBe(false);
  expect(canPublishLesson(viewers.owner, others('IN_REVIEW'))).toBe(true);
  expect(canPublishLesson(viewers.owner, others('WITHDRAWN'))).toBe(true);
  expect(canPublishLesson(viewers.owner, others('PUBLISHED'))).toBe(false);
});

describe('the condition of what may be read', () => {
  const texts = Object.fromEntries(
    everyone.map((who) => [who, allOf([visibleLessons(viewers[who], 'l')])]),
  ) as Record<Who, { text: string; values: unknown[] }>;

  test('a reader’s asks for nothing but what is public', () => {
    expect(texts.reader.values).toEqual([]);
    expect(texts.reader.text).not.toMatch(/author_id|IN_REVIEW/);
  });

  test('review is seen by curators, beside the author and the project’s owners', () => {
    expect(those((viewer) => /IN_REVIEW/.test(allOf([visibleLessons(viewer)]).text))).toEqual([
      'curator',
      'administrator',
    ]);
    expect(texts.owner.values).toEqual(['me', ['ours']]);
    expect(texts.contributor.values).toEqual(['me', []]);
  });
});
