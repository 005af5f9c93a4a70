import type { RequestContext } from '@pis/core';
import {
  EvidenceMap,
  type EvidenceMapChoices,
  type MapChoice,
  type MapColumn,
  type MapDimension,
  MapRow,
  type UnknownFilterValue,
} from './evidence-map.js';
import { publicTargetGroups, unknownValues } from './evidence-map-filter.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';
import { mapStatement } from './evidence-map.statement.js';
import { standingOf } from './standing.js';
import type { Counts } from './strength.js';

type Line = Omit<MapRow, 'standing'> & { figures: Counts };

interface WholeMap {
  columns: MapColumn[];
  rows: Line[];
  sources: number;
  pieces: number;
}

/** Values of the filter that name nothing. Asks only where there are any. */
export async function unknownIn(
  ctx: RequestContext,
  { themes, counties, funders, targetGroups }: EvidenceMapFilter,
): Promise<UnknownFilterValue[]> {
  const given = [themes ?? [], counties ?? [], funders ?? [], targetGroups ?? []];
  if (given.every(({ length }) => length === 0)) return [];
  return ctx.sql<UnknownFilterValue>('unknown_filter_values', unknownValues, given);
}

/** The map of one dimension under a filter: one statement, and one more where the filter names things. */
export async function readMap(
  ctx: RequestContext,
  by: MapDimension,
  filter: EvidenceMapFilter,
): Promise<EvidenceMap> {
  const { text, values } = mapStatement(by, filter);
  const [[whole], unknown] = await Promise.all([
    ctx.sql<WholeMap>('evidence_map', text, values),
    unknownIn(ctx, filter),
  ]);
  if (!whole) throw new Error('The statement of the map gave no row.');
  const rows = whole.rows.map(({ figures, ...line }) =>
    Object.assign(new MapRow(), line, { standing: standingOf(figures) }),
  );
  return Object.assign(new EvidenceMap(), whole, { by, rows, unknown });
}

/** How many target groups can be chosen from. */
const mostGroups = 100;

/** What a map can be narrowed to. */
export async function readChoices(ctx: RequestContext): Promise<EvidenceMapChoices> {
  const rows = await ctx.sql<MapChoice & { list: keyof EvidenceMapChoices }>(
    'evidence_map_choices',
    `SELECT list, key, label_sv AS "labelSv", label_en AS "labelEn" FROM (
       SELECT 'themes', slug, label_sv COLLATE "sv-x-icu", label_en FROM theme WHERE merged_into_id IS NULL
       UNION ALL SELECT 'counties', code, short_name, short_name FROM place WHERE kind = 'COUNTY'
       UNION ALL SELECT DISTINCT 'funders', slug, name, name FROM organisation
       WHERE id IN (
         SELECT funder_id FROM "grant" JOIN project ON project.id = "grant".project_id
         WHERE project.state = 'PUBLISHED')
       UNION ALL SELECT * FROM (
         SELECT 'targetGroups', min(label), min(label) AS label, min(label) FROM (${publicTargetGroups}) named
         GROUP BY lower(label) ORDER BY count(*) DESC, lower(label) LIMIT ${mostGroups}) often
     ) choice (list, key, label_sv, label_en) ORDER BY label_sv, key`,
  );
  const of = (name: keyof EvidenceMapChoices): MapChoice[] =>
    rows.filter(({ list }) => list === name);
  return {
    ...{ themes: of('themes'), counties: of('counties'), funders: of('funders') },
    targetGroups: of('targetGroups'),
  };
}
