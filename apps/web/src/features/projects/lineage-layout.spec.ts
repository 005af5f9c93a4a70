import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  chipsHeight,
  chipWidth,
  type Box,
  type DrawnLink,
  type DrawnProject,
} from './lineage-boxes';
import { drawLineage, type Drawing, type Placed } from './lineage-layout';

const project = (id: string, period: string | null = null, phase = 'ENDED'): DrawnProject => ({
  id,
  title: `Projekt ${id}`,
  period,
  phase,
  below: '2015–2018 · Genomförandeprojekt',
});

const link = (earlierId: string, laterId: string, wishes: Partial<DrawnLink> = {}): DrawnLink => ({
  id: `${earlierId}-${laterId}`,
  kind: 'CONTINUES_AS',
  planned: false,
  earlierId,
  laterId,
  words: 'fortsätter som',
  ...wishes,
});

function at(drawing: Drawing, id: string): Placed {
  const placed = drawing.projects.get(id);
  if (!placed) throw new Error(`${id} is not drawn`);
  return placed;
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

test('a bar is as long as its time, and what follows stands below, from where it was handed over', () => {
  const drawing = drawLineage(
    [project('a', '2012/2015-22'), project('b', '2015-09/2018'), project('c', null, 'PLANNED')],
    [link('a', 'b', { at: '2015-22' }), link('b', 'c', { planned: true })],
    900,
  );
  const [a, b, c] = ['a', 'b', 'c'].map((id) => at(drawing, id)) as [Placed, Placed, Placed];
  expect(drawing.years.map(({ year }) => year).slice(0, 4)).toEqual([2012, 2013, 2014, 2015]);
  expect(a).toMatchObject({ x: 0, lasted: null });
  expect(a.width).toBeCloseTo((3 + 8 / 12) * 92);
  expect(b.x).toBeCloseTo(a.width);
  expect(b.y).toBeGreaterThan(a.y + a.height);
  // Planned without a date: after the one before, open to the right.
  expect(c.x + c.width).toBe(900);
  expect(drawing.lines.map(({ planned }) => planned)).toEqual([false, true]);
  expect(drawing.lines[0]?.path).toBe(`M${b.x} ${a.y + a.height}V${b.y}`);
});

test('a bar too short for its words says which part of it is its time', () => {
  const drawing = drawLineage(
    [project('a', '2010/2019'), project('b', '2015')],
    [link('a', 'b')],
    900,
  );
  const b = at(drawing, 'b');
  expect(b.lasted?.width).toBeLessThan(b.width);
  expect(b.lasted?.x).toBe(0);
});

test('without any year there is no axis, and parts stand beside each other in the order of the list', () => {
  const parts = ['a', 'b', 'c'];
  const drawing = drawLineage(
    [...parts, 'd'].map((id) => project(id)),
    parts.map((id) => link(id, 'd', { kind: 'PART_OF' })),
    1000,
  );
  expect(drawing.years).toEqual([]);
  const xs = parts.map((id) => at(drawing, id).x);
  expect(xs).toEqual([...xs].sort((one, other) => one - other));
  expect(new Set(parts.map((id) => at(drawing, id).y)).size).toBe(1);
});

const periods = fc.constantFrom(
  null,
  '2012',
  '2012/2015',
  '2016-23',
  '2019/..',
  '../2018',
  '2021-03',
);

type Ended = [period: '2012/2015' | '2019/..' | '2021-03' | null, phase: 'ENDED'];
const undated: Ended = [null, 'ENDED'];

/** A chip at the far end of its bar once lay on the bar beside it. */
const farAlong: [Ended[], [number, number][], number] = [
  [['2019/..', 'ENDED'], undated, undated, ['2021-03', 'ENDED'], ['2012/2015', 'ENDED'], undated],
  [
    [0, 3],
    [0, 4],
  ],
  640,
];

test('no bar and no chip lies on another, and nothing stands outside', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(periods, fc.constantFrom('ENDED', 'PLANNED')), {
        minLength: 1,
        maxLength: 9,
      }),
      fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }),
      fc.integer({ min: 640, max: 1200 }),
      (of, pairs, width) => {
        const projects = of.map(([period, phase], n) => project(`p${n}`, period, phase));
        const ties = new Map(
          pairs
            .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
            .filter(([one, other]) => one < other && other < projects.length)
            .map(([one, other]) => [`${one}-${other}`, link(`p${one}`, `p${other}`)]),
        );
        const links = [...ties.values()];
        const drawing = drawLineage(projects, links, width);
        const boxes = [...drawing.projects].flatMap(([id, { chips, ...box }]): Box[] => {
          const own = links.filter(({ laterId }) => laterId === id);
          const height = chipsHeight(own, width);
          const widest = Math.max(...own.map((one) => chipWidth(one, width)));
          return height > 0 ? [box, { ...chips, width: widest, height: height - 8 }] : [box];
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
          expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
        for (const { earlierId, laterId } of links) {
          expect(at(drawing, earlierId).y).toBeLessThan(at(drawing, laterId).y);
        }
      },
    ),
    { numRuns: 150, examples: [farAlong] },
  );
});
