import fc from 'fast-check';
import type { ProjectKind, ProjectState } from '../projects/project.entity.js';
import { familiesOf, tiesFamily } from './families.js';
import type { ProjectLinkKind } from './project-link.entity.js';

const families: [about: string, ids: string, ties: string[], expected: string][] = [
  ['nothing tied', 'abc', [], 'abc'],
  ['two', 'abc', ['ab'], 'aac'],
  ['whichever way the link goes', 'abc', ['ba'], 'aac'],
  ['a chain, told from its end', 'abcd', ['cd', 'bc', 'ab'], 'aaaa'],
  ['two families', 'abcd', ['ac', 'bd'], 'abab'],
  ['two families joined late', 'abcd', ['cd', 'ab', 'bd'], 'aaaa'],
  ['a ring', 'bcd', ['bc', 'cd', 'db'], 'bbb'],
  ['the same tie twice', 'ab', ['ab', 'ab'], 'aa'],
  ['a tie with one who is not asked for', 'bc', ['ab', 'ac'], 'bc'],
  ['a star', 'abcde', ['ea', 'eb', 'ec'], 'aaada'],
];

test.each(families)('%s: %s', (_about, ids, ties, expected) => {
  const found = familiesOf(
    [...ids],
    ties.map((tie) => [tie.charAt(0), tie.charAt(1)] as const),
  );
  expect([...ids].map((id) => found.get(id)).join('')).toBe(expected);
});

test('the order of ties does not matter, and a family is all that can be reached', () => {
  const id = fc.integer({ min: 0, max: 14 }).map((n) => String.fromCharCode(97 + n));
  const ids = Array.from({ length: 15 }, (_, n) => String.fromCharCode(97 + n));
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 20 }), (ties) => {
      const found = familiesOf(ids, ties);
      expect(familiesOf([...ids].reverse(), [...ties].reverse())).toEqual(found);
      for (const start of ids) {
        const reached = new Set([start]);
        for (let size = 0; size < reached.size;) {
          size = reached.size;
          for (const [one, other] of ties) {
            if (reached.has(one)) reached.add(other);
            if (reached.has(other)) reached.add(one);
          }
        }
        expect(found.get(start)).toBe([...reached].sort()[0]);
      }
    }),
  );
});

type End = [kind: ProjectKind, state: ProjectState];
const ties: [link: ProjectLinkKind, from: End, to: End, ties: boolean][] = [
  ['PRE_STUDY_FOR', ['PRE_STUDY', 'PUBLISHED'], ['IMPLEMENTATION', 'PUBLISHED'], true],
  ['CONTINUES_AS', ['IMPLEMENTATION', 'PUBLISHED'], ['IMPLEMENTATION', 'PUBLISHED'], true],
  ['SCALES_UP', ['PILOT', 'PUBLISHED'], ['IMPLEMENTATION', 'PUBLISHED'], true],
  ['PART_OF', ['PILOT', 'PUBLISHED'], ['IDEA', 'PUBLISHED'], true],
  ['PARALLEL_WITH', ['PILOT', 'PUBLISHED'], ['PILOT', 'PUBLISHED'], false],
  ['BUILDS_ON', ['PILOT', 'PUBLISHED'], ['PILOT', 'PUBLISHED'], false],
  ['PART_OF', ['IMPLEMENTATION', 'PUBLISHED'], ['PROGRAMME', 'PUBLISHED'], false],
  ['PART_OF', ['IMPLEMENTATION', 'PUBLISHED'], ['NETWORK', 'PUBLISHED'], false],
  ['CONTINUES_AS', ['PROGRAMME', 'PUBLISHED'], ['IMPLEMENTATION', 'PUBLISHED'], false],
  ['CONTINUES_AS', ['IMPLEMENTATION', 'DRAFT'], ['IMPLEMENTATION', 'PUBLISHED'], false],
  ['CONTINUES_AS', ['IMPLEMENTATION', 'PUBLISHED'], ['IMPLEMENTATION', 'DRAFT'], false],
  ['CONTINUES_AS', ['IMPLEMENTATION', 'WITHDRAWN'], ['IMPLEMENTATION', 'PUBLISHED'], false],
];

test.each(ties)('%s from %j to %j: %s', (link, from, to, expected) => {
  const end = ([kind, state]: End) => ({ kind, state });
  expect(tiesFamily(link, end(from), end(to))).toBe(expected);
});
