import type { RequestContext } from '@pis/core';
import { publicProject } from '../indexer/public.js';
import type { FacetName } from '../search-kind.js';

export interface FacetLabel {
  readonly labelSv: string;
  readonly labelEn: string;
}

/** What a value of a facet is called; undefined for one that is none. */
export type FacetLabels = (facet: FacetName, value: string) => FacetLabel | undefined;

const label = (labelSv: string, labelEn: string): FacetLabel => ({ labelSv, labelEn });

/** The facets whose values are names in the code, in the order in which they are shown. */
const ofNames: Readonly<Partial<Record<FacetName, Readonly<Record<string, FacetLabel>>>>> = {
  KIND: {
    LESSON: label('Lärdomar', 'Lessons'),
    PROJECT: label('Projekt', 'Projects'),
    FACTOR: label('Faktorer', 'Factors'),
    THEME: label('Teman', 'Themes'),
    ORGANISATION: label('Organisationer', 'Organisations'),
    OPEN_QUESTION: label('Öppna frågor', 'Open questions'),
    SOURCE: label('Dokument', 'Documents'),
  },
  PHASE: {
    PLANNED: label('Planerat', 'Planned'),
    GOING_ON: label('Pågår', 'Going on'),
    ENDED: label('Avslutat', 'Ended'),
    UNKNOWN: label('Fas okänd', 'Phase unknown'),
  },
  SOURCE_KIND: {
    REPORT: label('Rapport', 'Report'),
    STUDY: label('Studie', 'Study'),
    PRESENTATION: label('Presentation', 'Presentation'),
    RECORDING: label('Inspelning', 'Recording'),
    MODEL: label('Modell', 'Model'),
    TOOL: label('Verktyg', 'Tool'),
    PAGE: label('Webbsida', 'Web page'),
  },
};

/** The values of such a facet in the order in which they are shown; empty for one of the others. */
export const namedValues = (facet: FacetName): string[] => Object.keys(ofNames[facet] ?? {});

interface LabelRow extends FacetLabel {
  facet: FacetName;
  value: string;
}

/** What facet values are called, by facet and value. A value that is none is absent. One statement. */
export async function facetLabels(
  ctx: RequestContext,
  values: Readonly<Record<'COUNTY' | 'FUNDER' | 'THEME', readonly string[]>>,
): Promise<FacetLabels> {
  const rows = await ctx.sql<LabelRow>(
    'facet_labels',
    `SELECT 'THEME' AS facet, slug AS value, label_sv AS "labelSv", label_en AS "labelEn"
     FROM theme WHERE slug = ANY($1::text[])
     UNION ALL SELECT 'COUNTY', code, name, short_name || ' County'
     FROM place WHERE code = ANY($2::text[]) AND kind = 'COUNTY'
     UNION ALL SELECT 'FUNDER', o.slug, o.name, o.name
     FROM organisation o WHERE o.slug = ANY($3::text[]) AND EXISTS (
       SELECT FROM "grant" given JOIN project paid ON paid.id = given.project_id
       WHERE given.funder_id = o.id AND ${publicProject('paid')})`,
    [values.THEME, values.COUNTY, values.FUNDER],
  );
  const known = new Map(rows.map((row) => [`${row.facet} ${row.value}`, row]));
  return (facet, value) => ofNames[facet]?.[value] ?? known.get(`${facet} ${value}`);
}
