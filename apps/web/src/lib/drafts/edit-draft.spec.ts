import {
  changedFields,
  emptyEvidence,
  groupsOf,
  isEdited,
  rebase,
  type Edit,
  type EditFields,
} from './edit-draft';

const base: EditFields = {
  text: 'Så var det.',
  project: null,
  polarity: null,
  themes: [],
  whatHappened: '',
  recommendation: '',
  conditions: '',
  targetGroups: '',
  phase: null,
  level: null,
  experience: '2021',
  place: null,
  note: '',
};

const edit = (changes: Partial<EditFields>): Edit => ({
  kind: 'edit',
  key: 'edit:1',
  lessonId: '1',
  version: 1,
  base,
  fields: { ...base, ...changes },
  evidence: emptyEvidence(),
  changedAt: 1,
});

const table: [
  name: string,
  mine: Partial<EditFields>,
  theirs: Partial<EditFields>,
  kept: Partial<EditFields>,
  clashing: (keyof EditFields)[],
][] = [
  ['only mine', { text: 'Mitt.' }, {}, { text: 'Mitt.' }, []],
  ['only theirs', {}, { text: 'Deras.' }, { text: 'Deras.' }, []],
  [
    'different fields',
    { text: 'Mitt.' },
    { experience: '2022' },
    { text: 'Mitt.', experience: '2022' },
    [],
  ],
  ['the same field', { text: 'Mitt.' }, { text: 'Deras.' }, { text: 'Mitt.' }, ['text']],
  ['the same words', { text: 'Samma.' }, { text: 'Samma.' }, { text: 'Samma.' }, []],
  [
    'mine taken away',
    { experience: '' },
    { experience: '2022' },
    { experience: '' },
    ['experience'],
  ],
];

test.each(table)('rebase: %s', (_name, mine, theirs, kept, clashing) => {
  const after = rebase(edit(mine), { ...base, ...theirs }, 2);
  expect(after.edit.version).toBe(2);
  expect(after.edit.fields).toEqual({ ...base, ...kept });
  expect(after.clashes.map(({ field }) => field)).toEqual(clashing);
});

test('an answer that was lost leaves nothing to send', () => {
  const sent = edit({ text: 'Mitt.' });
  const { edit: after } = rebase(sent, sent.fields, 2);
  expect(changedFields(after.base, after.fields)).toEqual([]);
});

test.each([
  ['untouched', edit({}), false],
  ['changed', edit({ note: 'Källan tillagd' }), true],
  ['a quote begun', { ...edit({}), evidence: { ...emptyEvidence(), quote: 'Ja' } }, true],
] as const)('edited: %s', (_name, one, expected) => {
  expect(isEdited(one)).toBe(expected);
});

test.each([
  ['', []],
  ['Unga', ['Unga']],
  ['Unga, lärare , ,Unga', ['Unga', 'lärare']],
])('groups of "%s"', (text, expected) => {
  expect(groupsOf(text)).toEqual(expected);
});
