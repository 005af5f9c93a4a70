import { changesOf, isNoChange } from './lesson-changes.js';
import { Lesson } from './lesson.entity.js';

const lesson = Object.assign(new Lesson(), {
  text: 'Som det var.',
  projectId: 'p',
  polarity: 'HELPED',
  whatHappened: 'Mycket.',
  recommendation: null,
  conditions: null,
  phase: null,
  level: null,
  experience: '2021',
  experienceFrom: '2021-01-01',
  experienceTo: '2021-12-31',
  placeCode: null,
});
const tags = { themeIds: ['a', 'b'], mentionIds: [], targetGroups: ['unga'] };
const row = { id: 'x', version: 1 };

test.each([
  ['nothing is said', {}],
  [
    'it is said as it is',
    { text: 'Som det var.', polarity: 'HELPED' as const, experience: '2021' },
  ],
  ['empty stays empty', { recommendation: '', conditions: null, placeCode: '' }],
  ['the lists are the same in another order', { themeIds: ['b', 'a', 'a'], mentionIds: null }],
  ['a text is never emptied by null', { text: null }],
])('no change: %s', (_what, said) => {
  expect(isNoChange(changesOf({ ...row, ...said }, lesson, tags))).toBe(true);
});

test('only what becomes other is a change', () => {
  const said = {
    text: 'Som det är.',
    polarity: null,
    whatHappened: '',
    experience: '2020',
    level: 'ORGANISATION' as const,
    themeIds: ['a'],
    targetGroups: null,
  };
  expect(changesOf({ ...row, ...said }, lesson, tags)).toEqual({
    fields: {
      text: 'Som det är.',
      polarity: null,
      whatHappened: null,
      experience: '2020',
      experienceFrom: '2020-01-01',
      experienceTo: '2020-12-31',
      level: 'ORGANISATION',
    },
    tags: { themeIds: ['a'], targetGroups: [] },
  });
});
