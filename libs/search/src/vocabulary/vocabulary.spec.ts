import { analyse } from '../analyzer/analyse.js';
import { conceptId, conceptKey } from './concept-key.js';
import { Vocabulary } from './vocabulary.js';

const vocabulary = Vocabulary.of([
  { concept: 'xcsupportz', label: 'Stöd från ledningen' },
  { concept: 'xcsupportz', label: 'Management support' },
  { concept: 'xctimez', label: 'Tid' },
  { concept: 'xcslackz', label: 'Tid till utveckling' },
  { concept: 'xccentrez', label: 'Lärcentrum' },
  { concept: 'xcsuccessz', label: 'Framgångsfaktor' },
  { concept: 'xcsuccessz', label: 'Success factor' },
  { concept: 'xcsharedz', label: 'Tid' },
  { concept: 'xcnothingz', label: 'att' },
  { concept: 'xcemptyz', label: '…' },
]);

const named = (text: string): string[] =>
  vocabulary.conceptsIn(analyse(text)).map(({ concept, from, to }) => `${concept} ${from}-${to}`);

test.each([
  ['Stöd från ledningen saknades', ['xcsupportz 0-3']],
  ['Vi fick stöd från ledning', ['xcsupportz 2-5']],
  ['good management support', ['xcsupportz 1-3']],
  ['tiden', ['xctimez 0-1', 'xcsharedz 0-1']],
  ['tid till utveckling', ['xcslackz 0-3']],
  ['tid till annat', ['xctimez 0-1', 'xcsharedz 0-1']],
  ['våra lärcentra', ['xccentrez 1-2']],
  ['ett lär centrum', ['xccentrez 1-3']],
  ['larcentrum', ['xccentrez 0-1']],
  ['framgångsfaktorer', ['xcsuccessz 0-1']],
  ['success factors', ['xcsuccessz 0-2']],
  ['att', []],
  ['success', []],
  ['', []],
])('%j names %j', (text, concepts) => {
  expect(named(text)).toEqual(concepts);
});

test('a label that is written apart is found where it is written together', () => {
  const apart = Vocabulary.of([{ concept: 'xccentrez', label: 'lär centrum' }]);
  expect(apart.conceptsIn(analyse('lärcentrets'))).toEqual([
    { concept: 'xccentrez', from: 0, to: 1 },
  ]);
});

test('other labels make another version, the same labels the same', () => {
  const of = (label: string): string => Vocabulary.of([{ concept: 'xc1z', label }]).version;
  expect(of('tid')).toBe(of('tid'));
  expect(of('tid')).not.toBe(of('tider'));
});

test('a key has one width, no sign that splits a word, and leads back to its id', () => {
  const id = '019386f0-2c1a-7b3d-8e4f-0123456789ab';
  expect(conceptKey(id)).toMatch(/^xc[0-9a-f]{32}z$/);
  expect(conceptId(conceptKey(id))).toBe(id);
  expect(conceptId('kommun')).toBeNull();
});

test('a key is one word of a text, and keeps itself', () => {
  const key = conceptKey('019386f0-2c1a-7b3d-8e4f-0123456789ab');
  expect(analyse(key).map(({ folded }) => folded)).toEqual([key]);
});
