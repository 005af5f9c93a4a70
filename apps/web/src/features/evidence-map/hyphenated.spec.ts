import { expect, test } from '@jest/globals';
import { hyphenated } from './hyphenated';

test.each([
  ['Kompetensförsörjning', 'Kompetens­försörjning'],
  ['Studieavbrott', 'Studie­avbrott'],
  ['Högre utbildning', 'Högre utbildning'],
  ['Distansutbildning', 'Distans­utbildning'],
  ['Adult education', 'Adult education'],
])('%s', (label, broken) => {
  expect(hyphenated(label)).toBe(broken);
});
