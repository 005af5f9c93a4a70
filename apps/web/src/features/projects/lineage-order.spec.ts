import { expect, test } from '@jest/globals';
import type { ProjectLinkKind } from '../../gql/enumerations';
import { lineageItems } from './lineage-order';

const project = (id: string, period: string | null = null) => ({ id, title: id, period });
const link = (from: string, kind: ProjectLinkKind, to: string) => ({
  id: `${from} ${kind} ${to}`,
  kind,
  from: { id: from },
  to: { id: to },
});

const titles = (items: ReturnType<typeof lineageItems>) => items.map((one) => one.project.id);

test('projects stand in time order, one without dates where it leads on from', () => {
  const items = lineageItems(
    [project('Plug In 2.0', '2015/2018'), project('Centrum'), project('Plug In', '2012/2015-22')],
    [
      link('Plug In 2.0', 'CONTINUES_AS', 'Centrum'),
      link('Plug In', 'CONTINUES_AS', 'Plug In 2.0'),
    ],
  );
  expect(titles(items)).toEqual(['Plug In', 'Plug In 2.0', 'Centrum']);
  expect(items[2]?.links).toEqual([
    expect.objectContaining({
      earlier: expect.objectContaining({ id: 'Plug In 2.0' }),
      adjacent: true,
    }),
  ]);
});

test('what is built on stands before what builds on it, though it has no dates', () => {
  const items = lineageItems(
    [
      project('Fortsatt', '2022'),
      project('Kraftsamling', '2021'),
      project('Nya vägar'),
      project('Västerbotten', '2021'),
    ],
    [
      link('Kraftsamling', 'BUILDS_ON', 'Nya vägar'),
      link('Kraftsamling', 'PARALLEL_WITH', 'Västerbotten'),
      link('Kraftsamling', 'PRE_STUDY_FOR', 'Fortsatt'),
    ],
  );
  expect(titles(items)).toEqual(['Nya vägar', 'Kraftsamling', 'Västerbotten', 'Fortsatt']);
  expect(items.map(({ links }) => links.map(({ adjacent }) => adjacent))).toEqual([
    [],
    [true],
    [true],
    [false],
  ]);
});

test('a season counts from its first month', () => {
  const items = lineageItems(
    [project('oktober', '2015-10'), project('sommar', '2015-22'), project('året', '2015')],
    [],
  );
  expect(titles(items)).toEqual(['året', 'sommar', 'oktober']);
});

test('parts stand before the whole, and each link is shown once', () => {
  const links = [link('Del A', 'PART_OF', '3M'), link('Del B', 'PART_OF', '3M')];
  const items = lineageItems([project('3M'), project('Del B'), project('Del A')], links);
  expect(titles(items)).toEqual(['Del A', 'Del B', '3M']);
  expect(items[2]?.links.map((one) => one.link)).toEqual(links);
});

test('projects that build on each other do not hang the list', () => {
  const items = lineageItems(
    [project('A', '2020'), project('B', '2021')],
    [link('A', 'BUILDS_ON', 'B'), link('B', 'BUILDS_ON', 'A')],
  );
  expect(titles(items)).toEqual(['A', 'B']);
});
