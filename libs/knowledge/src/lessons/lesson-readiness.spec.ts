import { Rejection } from '@pis/core';
import { lessonRecord } from './lesson-record.js';
import { problemsOf, refusePersonal, requireStorable } from './lesson-readiness.js';

const letters = (length: number): string => 'å'.repeat(length);

test.each([
  [letters(9), null, ['TEXT_TOO_SHORT']],
  [letters(10), null, []],
  [letters(600), null, []],
  [letters(601), null, ['TEXT_TOO_LONG']],
  [letters(10), 'DRAFT', ['PROJECT_NOT_PUBLISHED']],
  [letters(10), 'WITHDRAWN', ['PROJECT_NOT_PUBLISHED']],
  [letters(10), 'PUBLISHED', []],
  ['', 'DRAFT', ['TEXT_TOO_SHORT', 'PROJECT_NOT_PUBLISHED']],
] as const)('%s on a project that is %s', (text, state, problems) => {
  expect(problemsOf(text, state && { state })).toEqual(problems);
});

test('a draft holds 600 characters, and nothing', () => {
  expect(() => requireStorable('')).not.toThrow();
  expect(() => requireStorable(letters(600))).not.toThrow();
  expect(() => requireStorable(letters(601))).toThrow(Rejection);
});

test('personal data is found in any of the texts', () => {
  expect(() => refusePersonal(['Vi lärde oss mycket.', null, undefined])).not.toThrow();
  expect(() => refusePersonal(['Vi lärde oss mycket.', 'fraga@example.org'])).toThrow(Rejection);
});

describe('the mark of what was sent', () => {
  const sent = {
    clientKey: '01900000-0000-7000-8000-000000000001',
    text: 'En lärdom',
    themeIds: ['b', 'a', 'b'],
    factors: [
      { factorId: 'y', polarity: 'HELPED' },
      { factorId: 'x', polarity: 'HINDERED' },
    ],
  } as const;
  const input = { ...sent, themeIds: [...sent.themeIds], factors: [...sent.factors] };
  const { digest } = lessonRecord(input);

  test('is the same whatever the order of tags, and whether empty is left out or null', () => {
    const again = lessonRecord({
      ...input,
      themeIds: ['a', 'b'],
      factors: [...sent.factors].reverse(),
      conditions: null,
      whatHappened: '',
      language: 'SV',
    });
    expect(again.digest).toBe(digest);
  });

  test.each([
    { text: 'En annan' },
    { projectId: 'p' },
    { polarity: 'HELPED' as const },
    { conditions: 'x' },
    { themeIds: ['a'] },
    { mentionIds: ['a'] },
    { targetGroups: ['unga'] },
    { factors: [] },
    { experience: '2021' },
  ])('differs for %j', (change) => {
    expect(lessonRecord({ ...input, ...change }).digest).not.toBe(digest);
  });
});
