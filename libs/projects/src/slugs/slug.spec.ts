import { firstFree, slugOf } from './slug.js';

test.each([
  ['Plug In 2.0', 'plug-in-2-0'],
  ['Fortsatt Kraftsamling Gävleborg', 'fortsatt-kraftsamling-gavleborg'],
  ['Åtgärder för vuxnas lärande i Örebro', 'atgarder-for-vuxnas-larande-i-orebro'],
  ['Forskning & Utveckling', 'forskning-och-utveckling'],
  ['Café Élan', 'cafe-elan'],
  ['KompetensHubb', 'kompetenshubb'],
  ['???', 'utan-namn'],
  ['  – ”Nya vägar” –  ', 'nya-vagar'],
  // The same letter as one character and as a and a ring.
  ['A\u030Alder', 'alder'],
])('%j is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a long title is cut at a word', () => {
  const slug = slugOf('ett projekt om lärande '.repeat(8));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/-larande$|-projekt$|-om$|-ett$/);
  expect(slugOf('x'.repeat(200))).toHaveLength(80);
});

test.each<[string, string[], string]>([
  ['plug-in', [], 'plug-in'],
  ['plug-in', ['plug-in'], 'plug-in-2'],
  ['plug-in', ['plug-in', 'plug-in-2', 'plug-in-4'], 'plug-in-3'],
  ['plug-in', ['plug-in-2'], 'plug-in'],
  ['nytt', [], 'nytt-2'],
])('%s beside %j becomes %s', (slug, taken, expected) => {
  expect(firstFree(slug, new Set(taken))).toBe(expected);
});
