import { nextRested } from './rested-text';

const text = 'Skolelever räknade bävrar vid åarna åt kommunen.';

test('a few words are not asked with', () => {
  expect(nextRested(null, 'Vi lärde oss att det är så.')).toBeNull();
  expect(nextRested(null, '')).toBeNull();
});

test('a text is asked with once, however it is punctuated, and again when enough of it is new', () => {
  const first = nextRested(null, text);
  expect(first?.text).toBe(text);
  expect(nextRested(first, `  ${text.toUpperCase()} `)).toBe(first);
  expect(nextRested(first, `${text} Så bra.`)).toBe(first);
  const other = nextRested(first, `${text} Trollsländor fanns överallt längs stranden.`);
  expect(other).not.toBe(first);
  expect(other?.number).not.toBe(first?.number);
});

test('a text that is taken away is not asked with any longer', () => {
  expect(nextRested(nextRested(null, text), 'Kort.')).toBeNull();
});
