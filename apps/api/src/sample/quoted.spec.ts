import { folded, stands } from './quoted.js';

const texts = new Map([
  [
    '003',
    folded(
      'Framgångsfaktorer\n\n- Drivande personer\n- Samverkan i nätverk\u00a0och\n  partnerskap',
    ),
  ],
  ['004', folded('Framgångsfaktorn är ett individanpassat stöd. Och dom ska behöver extra stöd')],
]);

test.each([
  ['Samverkan i nätverk och partnerskap', '003', false, true],
  ['Drivande personer\nSamverkan i nätverk', '003', false, true],
  ['Individanpassat stöd', '004', true, true],
  ['Individanpassat stöd', '004', false, false],
  ['individanpassat stöd', null, false, true],
  ['Drivande personer', '004', false, false],
  ['Och de som behöver extra stöd', '004', false, false],
] as const)('%j in %s (begins: %s) stands: %s', (said, seed, begins, expected) => {
  expect(stands({ where: 'here', said, seed, begins }, texts)).toBe(expected);
});
