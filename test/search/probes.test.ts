import { fixtures } from './probes/fixtures.js';
import { probes } from './probes/index.js';
import { type Name, sampleNames } from './probes/names.js';
import { probesSuite } from './probes-suite.js';

test('there are at least 300 probes, and every document of theirs is spoken of', () => {
  expect(probes.length).toBeGreaterThanOrEqual(300);
  const spokenOf = new Set(probes.flatMap(({ finds, misses }) => [...finds, ...misses]));
  const silent = [...Object.keys(fixtures), ...Object.keys(sampleNames)].filter(
    (name) => !spokenOf.has(name as Name),
  );
  expect(silent).toEqual([]);
});

test('each question is asked once in its kind, and says why', () => {
  const asked = probes.map(({ kind, ask }) => `${kind} ${ask}`);
  expect(asked.filter((ask, at) => asked.indexOf(ask) !== at)).toEqual([]);
  expect(probes.filter(({ why }) => why === '')).toEqual([]);
});

probesSuite('POSTGRES');
