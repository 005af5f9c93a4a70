import {
  advance,
  draftToResume,
  emptyFields,
  isLocked,
  isOnlyHere,
  newDraft,
  placeOf,
  type Draft,
  type DraftEvent,
  type DraftPlace,
} from './draft';

const fields = (text: string) => ({ ...emptyFields('SV'), text });
const lesson = { id: 'lesson', version: 1, state: 'PUBLISHED' } as const;
const saved = { ...lesson, state: 'DRAFT' } as const;
const begun = newDraft('key', fields('Första orden.'), 1);

const type = (text: string): DraftEvent => ({ type: 'typed', fields: fields(text), at: 2 });
const ask: DraftEvent = { type: 'publishAsked', confirmed: false, at: 3 };
const confirm: DraftEvent = { type: 'publishAsked', confirmed: true, at: 3 };
const sent: DraftEvent = { type: 'sent' };
const noNetwork: DraftEvent = { type: 'hindered', by: 'network' };
const noSession: DraftEvent = { type: 'hindered', by: 'signedOut' };
const no: DraftEvent = { type: 'refused', refusal: { kind: 'NOT_ALLOWED' } };
const yes: DraftEvent = { type: 'published', lesson, at: 4 };
const hold: DraftEvent = { type: 'held', at: 5 };
const save = (revision: number): DraftEvent => ({ type: 'saved', revision, lesson: saved, at: 4 });

const after = (...events: DraftEvent[]): Draft => events.reduce(advance, begun);

const places: [name: string, events: DraftEvent[], busy: boolean, expected: DraftPlace][] = [
  ['nothing written', [type('  ')], false, 'empty'],
  ['written', [type('Mer.')], false, 'onDevice'],
  ['being saved', [type('Mer.')], true, 'sending'],
  ['saved', [type('Mer.'), save(1)], false, 'onServer'],
  ['written on after it was saved', [type('Mer.'), save(1), type('Ännu mer.')], false, 'onDevice'],
  ['an answer about older words', [type('Mer.'), type('Ännu mer.'), save(1)], false, 'onDevice'],
  ['asked to publish, on its way', [ask, sent], true, 'sending'],
  ['asked to publish without network', [ask, noNetwork], false, 'waitingForNetwork'],
  ['answer lost', [ask, sent, noNetwork], false, 'waitingForNetwork'],
  ['asked to publish, the page was closed', [ask, sent], false, 'waitingForNetwork'],
  ['session lost', [ask, sent, noSession], false, 'waitingForSignIn'],
  ['tried again after sign-in', [ask, sent, noSession, sent], true, 'sending'],
  ['refused', [ask, sent, no], false, 'refused'],
  ['refused, then mended', [ask, sent, no, type('Bättre.')], false, 'onDevice'],
  ['published', [ask, sent, yes], false, 'published'],
  ['published by another tab while one typed', [yes, type('Mer.')], false, 'published'],
  ['a draft saved after it was published', [ask, sent, yes, save(9)], false, 'published'],
  ['taken back before it was sent', [ask, noNetwork, hold], false, 'onDevice'],
  ['not taken back once it was sent', [ask, sent, noNetwork, hold], false, 'waitingForNetwork'],
];

test.each(places)('place: %s', (_name, events, busy, expected) => {
  expect(placeOf(after(...events), { busy })).toBe(expected);
});

const textTable: [name: string, events: DraftEvent[], expected: string][] = [
  ['typing changes it', [type('Mer.')], 'Mer.'],
  ['not while it waits to be sent', [ask, type('Mer.')], 'Första orden.'],
  ['not while an answer may be lost', [ask, sent, noNetwork, type('Mer.')], 'Första orden.'],
  ['again after a refusal', [ask, sent, no, type('Mer.')], 'Mer.'],
  ['not after it was published', [ask, sent, yes, type('Mer.')], 'Första orden.'],
];

test.each(textTable)('text: %s', (_name, events, expected) => {
  expect(after(...events).fields.text).toBe(expected);
});

const confirmations: [name: string, events: DraftEvent[], expected: boolean][] = [
  ['not asked', [ask], false],
  ['confirmed', [confirm], true],
  ['kept through a lost answer', [confirm, sent, noNetwork, sent], true],
  ['gone when refused', [confirm, sent, no], false],
  ['gone when other words are published', [confirm, sent, no, type('Annat.'), ask], false],
];

test.each(confirmations)('confirmed: %s', (_name, events, expected) => {
  expect(after(...events).confirmed).toBe(expected);
});

const onlyHere: [name: string, events: DraftEvent[], expected: boolean][] = [
  ['begun', [], true],
  ['empty', [type('')], false],
  ['saved on the server', [type('Mer.'), save(1)], false],
  ['written on since', [type('Mer.'), save(1), type('Ännu mer.')], true],
  ['waits to be published', [save(0), ask, noNetwork], true],
  ['refused', [save(0), ask, sent, no], true],
  ['published', [ask, sent, yes], false],
];

test.each(onlyHere)('only here: %s', (_name, events, expected) => {
  expect(isOnlyHere(after(...events))).toBe(expected);
});

test.each([
  ['while written', [type('Mer.')], false],
  ['while it waits, never sent', [ask, noNetwork], false],
  ['once it was sent', [ask, sent], true],
  ['after a refusal', [ask, sent, no], false],
  ['when published', [ask, sent, yes], true],
] satisfies [string, DraftEvent[], boolean][])('locked: %s', (_name, events, expected) => {
  expect(isLocked(after(...events))).toBe(expected);
});

test('the key is the same through everything', () => {
  expect(after(type('Mer.'), save(1), ask, sent, noNetwork, sent, yes).key).toBe('key');
});

const published = { ...after(ask, sent, yes), key: 'p' };
const seen = { ...published, ...advance(published, { type: 'seen' }), key: 's' };

const opened: [name: string, drafts: Draft[], expected: string | null, edited?: string[]][] = [
  ['none', [], null],
  ['published while its author was away', [published], 'p'],
  ['published and seen', [seen], null],
  ['published and seen, then a quote begun', [seen], 's', ['lesson']],
  ['only empty ones', [newDraft('a', fields(' '), 1)], null],
  [
    'the one last changed',
    [newDraft('a', fields('A'), 1), newDraft('b', fields('B'), 3), newDraft('c', fields('C'), 2)],
    'b',
  ],
];

test.each(opened)('resumed: %s', (_name, drafts, expected, edited = []) => {
  expect(draftToResume(drafts, new Set(edited))?.key ?? null).toBe(expected);
});
