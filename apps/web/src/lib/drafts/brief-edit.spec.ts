import { type BriefEdit, briefEditKey, isBriefEdited, rebaseBrief } from './brief-edit';

const base = { title: 'Underlag', question: 'Vad hjälper?', shortAnswer: '' };
const edit = (fields: Partial<typeof base>): BriefEdit => ({
  ...{ kind: 'brief', key: briefEditKey('1'), briefId: '1', version: 1, changedAt: 0 },
  ...{ base, fields: { ...base, ...fields } },
});

test('only what was changed counts as changed; white space at the ends does not', () => {
  expect(isBriefEdited(edit({}))).toBe(false);
  expect(isBriefEdited(edit({ title: 'Underlag ' }))).toBe(false);
  expect(isBriefEdited(edit({ shortAnswer: 'Stödet.' }))).toBe(true);
});

test('what only one of two changed is taken; what both changed keeps my words and is told', () => {
  const theirs = { title: 'Annat', question: 'Vad hindrar?', shortAnswer: '' };
  const rebased = rebaseBrief(edit({ question: 'Vad bär?', shortAnswer: 'Stödet.' }), theirs, 2);
  expect(rebased.clashes).toEqual(['question']);
  expect(rebased.edit).toMatchObject({
    version: 2,
    base: theirs,
    fields: { title: 'Annat', question: 'Vad bär?', shortAnswer: 'Stödet.' },
  });
});

test('both changed to the same: nothing is left to settle', () => {
  const theirs = { ...base, shortAnswer: 'Stödet.' };
  const rebased = rebaseBrief(edit({ shortAnswer: 'Stödet.' }), theirs, 2);
  expect(rebased.clashes).toEqual([]);
  expect(isBriefEdited(rebased.edit)).toBe(false);
});
