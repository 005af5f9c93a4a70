import { nobody, type Viewer } from '@pis/core';
import { Project } from '@pis/projects';
import { Lesson } from '../lessons/lesson.entity.js';
import { Study, StudyCase } from '../studies/study.entity.js';
import type { EvidenceHolder } from './evidence-holder.js';
import { canEditEvidence } from './evidence.policy.js';
import { missingOf } from './evidence.rules.js';

const account: Viewer = { ...nobody, personId: 'me' };
const viewers = {
  reader: nobody,
  account,
  contributor: { ...account, memberships: new Map([['ours', 'CONTRIBUTOR']]) },
  owner: { ...account, memberships: new Map([['ours', 'OWNER']]) },
  curator: { ...account, roles: new Set(['CURATOR']) },
  administrator: { ...account, roles: new Set(['ADMINISTRATOR']) },
} satisfies Record<string, Viewer>;

const lesson = (authorId: string): EvidenceHolder => ({
  kind: 'LESSON',
  lesson: Object.assign(new Lesson(), { authorId, projectId: 'ours', state: 'PUBLISHED' }),
});
const project = Object.assign(new Project(), { id: 'ours', state: 'PUBLISHED' });

test.each<[string, EvidenceHolder, string[]]>([
  ['another’s lesson', lesson('another'), ['owner', 'curator', 'administrator']],
  [
    'their own lesson',
    lesson('me'),
    ['account', 'contributor', 'owner', 'curator', 'administrator'],
  ],
  ['the project', { kind: 'PROJECT', project }, ['owner', 'curator', 'administrator']],
  ['a study', { kind: 'STUDY', study: new Study() }, ['curator', 'administrator']],
  ['a case', { kind: 'STUDY_CASE', studyCase: new StudyCase() }, ['curator', 'administrator']],
  ['a meeting', { kind: 'MEETING' }, []],
])('evidence of %s is written by those who may edit it', (_what, holder, expected) => {
  const those = Object.entries(viewers).filter(([, viewer]) => canEditEvidence(viewer, holder));
  expect(those.map(([who]) => who)).toEqual(expected);
});

const factorId = 'a factor';
const quote = 'dom ska behöver';
test.each([
  [{ factorId, polarity: 'HELPED', quote: null }, 'PROJECT', []],
  [{ factorId, polarity: 'HINDERED', quote }, 'LESSON', []],
  [{ factorId, polarity: null, quote }, 'LESSON', ['polarity']],
  [{ factorId: null, polarity: 'HELPED', quote }, 'LESSON', ['factorId']],
  [{ factorId: null, polarity: null, quote }, 'LESSON', []],
  [{ factorId: null, polarity: null, quote: null }, 'LESSON', ['factorId', 'polarity', 'quote']],
  [{ factorId: null, polarity: null, quote }, 'PROJECT', ['factorId', 'polarity']],
  [{ factorId: null, polarity: null, quote }, 'STUDY', ['factorId', 'polarity']],
] as const)('%j on a %s lacks %j', (said, holder, missing) => {
  expect(missingOf(said, holder)).toEqual(missing);
});
