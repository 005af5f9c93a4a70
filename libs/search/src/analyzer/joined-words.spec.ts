import { analyse } from './analyse.js';
import { joinedWords } from './joined-words.js';

const joined = (text: string): string[] =>
  joinedWords(analyse(text)).map(({ lemma, from, to }) => `${lemma} ${from}-${to}`);

test.each([
  ['lär centrum', ['lärcentrum 0-2']],
  ['lär centra', ['lärcentrum 0-2']],
  ['våra lär-centrum nu', ['lärcentrum 1-3']],
  ['vuxen utbildning', ['vuxenutbildning 0-2']],
  ['närings liv', ['näringsliv 0-2']],
  ['folk högskola', ['folkhögskola 0-2']],
  ['språng bräda', ['språngbräda 0-2']],
  ['e-tjänster', ['etjänst 0-2']],
  ['lär, centrum', []],
  ['till gång', []],
  ['om råde', []],
  ['under visning', []],
  ['in för', []],
  ['för att', []],
  ['i dag', []],
  ['kommun region', []],
  ['3 706', []],
  ['', []],
])('%j: %j', (text, lemmas) => {
  expect(joined(text)).toEqual(lemmas);
});
