import { Graph, layout } from '@dagrejs/dagre';
import {
  barAlong,
  barHeight,
  between,
  type Box,
  chipsHeight,
  chipWidth,
  type DrawnLink,
  type DrawnProject,
  endOf,
  leastBar,
  type Sized,
} from './lineage-boxes';
import { timeScale, type TimeScale } from './lineage-scale';
import { timeSpan } from '../../lib/format/time-span';

/** A project on its place, and the chips of the links that lead to it right above. */
export type Placed = Box & {
  chips: { x: number; y: number; width: number };
  /** The part of the bar that is its time, where the bar is longer to hold its words. */
  lasted: { x: number; width: number } | null;
};

/** The line of a link; `end` is where along the axis it meets the later bar. */
export type Line = {
  id: string;
  path: string;
  planned: boolean;
  parallel: boolean;
  laterId: string;
  end: number;
};

/** Lengths are in pixels. */
export type Drawing = {
  width: number;
  height: number;
  years: { year: number; x: number }[];
  projects: Map<string, Placed>;
  lines: Line[];
};

const air = { rank: 28, lane: 20, side: 16, edge: 10 };
const axisHeight = 40;

/** Rows by how many steps a project is from the first, and the order in a row with fewest crossings. */
function ranked(sized: ReadonlyMap<string, Sized>, links: readonly DrawnLink[]): Sized[][] {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: air.side, ranksep: air.rank });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [id, { box }] of sized) graph.setNode(id, { width: box.width, height: box.height });
  for (const { earlierId, laterId, id } of links) graph.setEdge(earlierId, laterId, {}, id);
  layout(graph);
  const rows = new Map<number, { one: Sized; x: number; place: number }[]>();
  [...sized].forEach(([id, one], place) => {
    const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
    const row = Math.round(y);
    rows.set(row, [...(rows.get(row) ?? []), { one, x, place }]);
  });
  const all = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  const turned = isTurned(all) ? -1 : 1;
  const widest = Math.max(...all.flat().map(({ x, one }) => x + one.box.width / 2));
  for (const { one, x } of all.flat()) {
    // Without any date the row's own order says where.
    if (one.box.x < 0) one.box.x = (turned < 0 ? widest - x : x) - one.box.width / 2;
  }
  return all.map((row) => row.sort((a, b) => turned * (a.x - b.x)).map(({ one }) => one));
}

/** Whether the rows mostly run against the order of the list: a mirrored layout is as good a one. */
function isTurned(rows: readonly { x: number; place: number }[][]): boolean {
  const pairs = rows.flatMap((row) =>
    row.flatMap((one, at) =>
      row.slice(at + 1).map((other) => Math.sign((other.x - one.x) * (other.place - one.place))),
    ),
  );
  return pairs.reduce((sum, sign) => sum + sign, 0) < 0;
}

/** Places those without a date: after what led to them, or before what they led to. */
function placeUndated(
  sized: ReadonlyMap<string, Sized>,
  links: readonly DrawnLink[],
  most: number,
) {
  for (const one of sized.values()) {
    const { project, span, box } = one;
    if (span) continue;
    const dated = (ids: string[]) => ids.flatMap((id) => sized.get(id) ?? []).filter((o) => o.span);
    const before = dated(
      links.filter(({ laterId }) => laterId === project.id).map(({ earlierId }) => earlierId),
    );
    const after = dated(
      links.filter(({ earlierId }) => earlierId === project.id).map(({ laterId }) => laterId),
    );
    if (before.length > 0) {
      const ends = before.map((other) => (other.span?.to != null ? endOf(other.box) : other.box.x));
      box.x = Math.min(Math.max(...ends), most - leastBar);
    } else if (after.length > 0) {
      box.x = Math.max(0, Math.min(...after.map((other) => other.box.x)) - leastBar);
    }
    if (project.phase === 'PLANNED' && box.x >= 0) box.width = most - box.x;
  }
}

/** Between where the chips of a project may stand: along its bar, which their words may outreach. */
function chipsAlong({ box, incoming }: Sized, most: number): [from: number, to: number] {
  const widest = Math.max(0, ...incoming.map((link) => chipWidth(link, most)));
  const from = Math.max(0, Math.min(box.x, most - widest));
  return [from, Math.max(from, endOf(box) - widest)];
}

/** Rows become lanes, so that no bar and no chip lies on another. Gives the height of it all. */
function stack(rows: readonly Sized[][], top: number, most: number): number {
  let y = top;
  for (const row of rows) {
    const lanes: Sized[][] = [];
    const reach = (one: Sized): [number, number] => {
      const [from, to] = chipsAlong(one, most);
      const ends = one.incoming.map((link) => to + chipWidth(link, most));
      return [Math.min(one.box.x, from) - air.side, Math.max(endOf(one.box), ...ends) + air.side];
    };
    for (const one of row) {
      const [from, to] = reach(one);
      const lane = lanes.find((others) =>
        others.every((other) => {
          const [start, end] = reach(other);
          return to <= start + air.side || end <= from + air.side;
        }),
      );
      if (lane) lane.push(one);
      else lanes.push([one]);
    }
    for (const lane of lanes) {
      y += Math.max(...lane.map(({ incoming }) => chipsHeight(incoming, most)));
      for (const { box } of lane) box.y = y;
      y += Math.max(...lane.map(({ box }) => box.height)) + air.lane;
    }
    y += air.rank - air.lane;
  }
  return y;
}

/** Where along the axis one project was handed over to the next. */
function handOverAt(
  link: DrawnLink,
  earlier: Sized,
  later: Sized,
  scale: TimeScale | null,
): number {
  const moment = timeSpan(link.at)?.from ?? later.span?.from ?? earlier.span?.to ?? null;
  if (moment !== null && scale) return scale.x(moment);
  return later.box.x + 24;
}

/** Where the line leaves the earlier bar and meets the later one: the same where they lie over each other. */
function endsOf(at: number, one: Box, other: Box): [from: number, to: number] {
  const [left, right] = [Math.max(one.x, other.x), Math.min(endOf(one), endOf(other))];
  if (right - left >= 2 * air.edge) {
    const x = between(left + air.edge, at, right - air.edge);
    return [x, x];
  }
  if (right - left >= -2) return [left, left];
  const inside = (box: Box) => between(box.x + air.edge, at, endOf(box) - air.edge);
  return [inside(one), inside(other)];
}

/** Down from the earlier bar to the later one, with a step to the side where they do not meet. */
function lineOf(link: DrawnLink, earlier: Sized, later: Sized, at: Place): Line {
  const [from, to] = endsOf(handOverAt(link, earlier, later, at.scale), earlier.box, later.box);
  const bottom = earlier.box.y + earlier.box.height;
  const bend = later.box.y - chipsHeight(later.incoming, at.width) - air.edge;
  const path =
    from === to
      ? `M${to} ${bottom}V${later.box.y}`
      : `M${from} ${bottom}V${bend}H${to}V${later.box.y}`;
  const { id, planned, laterId } = link;
  return { id, path, planned, parallel: link.kind === 'PARALLEL_WITH', laterId, end: to };
}

function placed(one: Sized, lines: readonly Line[], at: Place): Placed {
  const { project, box, incoming, span } = one;
  const height = chipsHeight(incoming, at.width);
  const ends = lines.filter(({ laterId }) => laterId === project.id).map(({ end }) => end);
  const [least, most] = chipsAlong(one, at.width);
  const x = between(least, ends.length > 0 ? Math.min(...ends) - 24 : box.x, most);
  const from = span?.from != null && at.scale ? at.scale.x(span.from) : null;
  const to = span?.to != null && at.scale ? at.scale.x(span.to) : null;
  const shorter = from !== null && to !== null && to - from < box.width - 2;
  return {
    ...box,
    chips: { x, y: box.y - height, width: at.width - x },
    lasted: shorter ? { x: from - box.x, width: Math.max(4, to - from) } : null,
  };
}

type Place = { width: number; scale: TimeScale | null };

/**
 * The lineage as a drawing over a time axis, `width` pixels wide. Which project stands below which,
 * and in what order, is laid out by the library; where along the axis, by the time it went on.
 * Projects come in the order of the list, links from an earlier one to a later one of it.
 */
export function drawLineage(
  projects: readonly DrawnProject[],
  links: readonly DrawnLink[],
  width: number,
): Drawing {
  const spans = new Map(projects.map(({ id, period }) => [id, timeSpan(period)]));
  const scale = timeScale([...spans.values()], width, leastBar);
  const sized = new Map(
    projects.map((project): [string, Sized] => {
      const span = spans.get(project.id) ?? null;
      const open = span?.to === null && project.phase === 'PLANNED';
      const [x, end] = scale && span ? barAlong(span, open, scale) : [-1, leastBar - 1];
      const reach = Math.min(end - x, width);
      const box = { x: x < 0 ? -1 : Math.min(x, width - reach), y: 0, width: reach, height: 0 };
      return [
        project.id,
        { project, span, box, incoming: links.filter(({ laterId }) => laterId === project.id) },
      ];
    }),
  );
  placeUndated(sized, links, width);
  for (const { project, box } of sized.values()) box.height = barHeight(project, box.width);
  const rows = ranked(sized, links);
  for (const { box } of sized.values()) box.x = between(0, box.x, Math.max(0, width - box.width));
  const height = stack(rows, scale ? axisHeight : 0, width);
  const lines = links.flatMap((link) => {
    const [earlier, later] = [sized.get(link.earlierId), sized.get(link.laterId)];
    return earlier && later ? [lineOf(link, earlier, later, { width, scale })] : [];
  });
  return {
    width,
    height,
    years: scale?.years ?? [],
    projects: new Map([...sized].map(([id, one]) => [id, placed(one, lines, { width, scale })])),
    lines,
  };
}
