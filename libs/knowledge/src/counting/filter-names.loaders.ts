import type { LoaderDef } from '@pis/core';
import { publishedProjects } from '@pis/projects';
import type { LessonPhase } from '../lessons/lesson.entity.js';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';

/** A filter with what it names, as it is called today. What names nothing is left out. */
export interface FilterNames {
  readonly themes: readonly { id: string; slug: string; labelSv: string; labelEn: string }[];
  readonly counties: readonly { code: string; name: string }[];
  readonly funders: readonly { slug: string; name: string }[];
  readonly phases: readonly LessonPhase[];
  readonly targetGroups: readonly string[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

type Named = { list: 'counties' | 'funders' | 'themes'; asked: string; id: string; key: string };

/** What a filter names, in the order of the filter, each once; a merged theme as what it became. */
export const filterNames: LoaderDef<EvidenceMapFilter, FilterNames> = {
  name: 'filterNames',
  async batch(ctx, filters) {
    const all = (name: 'counties' | 'funders' | 'themes'): string[] => [
      ...new Set(filters.flatMap((filter) => filter[name] ?? [])),
    ];
    const rows = await ctx.sql<Named & { labelSv: string; labelEn: string }>(
      'filter_names',
      `SELECT 'themes' AS list, asked.slug AS asked, t.id::text, t.slug AS key,
         t.label_sv AS "labelSv", t.label_en AS "labelEn"
       FROM theme asked
       JOIN resolved_theme resolved ON resolved.id = asked.id
       JOIN theme t ON t.id = resolved.resolved_id WHERE asked.slug = ANY($1::text[])
       UNION ALL
       SELECT 'counties', code, code, code, name, name FROM place
       WHERE kind = 'COUNTY' AND code = ANY($2::text[])
       UNION ALL
       SELECT 'funders', slug, id::text, slug, name, name FROM organisation
       WHERE slug = ANY($3::text[]) AND id IN (
         SELECT "grant".funder_id FROM "grant"
         JOIN project p ON p.id = "grant".project_id AND ${publishedProjects('p').text(1)})`,
      [all('themes'), all('counties'), all('funders')],
    );
    return filters.map((filter) => {
      const named = (list: Named['list']) => {
        const found = (filter[list] ?? []).flatMap((asked) =>
          rows.filter((row) => row.list === list && row.asked === asked),
        );
        return [...new Map(found.map((row) => [row.key, row])).values()];
      };
      return {
        themes: named('themes').map(({ id, key, labelSv, labelEn }) => ({
          ...{ id, slug: key, labelSv, labelEn },
        })),
        counties: named('counties').map(({ key, labelSv }) => ({ code: key, name: labelSv })),
        funders: named('funders').map(({ key, labelSv }) => ({ slug: key, name: labelSv })),
        phases: [...new Set(filter.phases ?? [])],
        targetGroups: [...new Set(filter.targetGroups ?? [])],
        fromYear: filter.fromYear ?? null,
        toYear: filter.toYear ?? null,
      };
    });
  },
};

/** The filter that names them; what asks nothing is left out. */
export function filterOfNames(names: FilterNames): EvidenceMapFilter {
  const { themes, counties, funders, phases, targetGroups, fromYear, toYear } = names;
  return {
    ...(themes.length > 0 && { themes: themes.map(({ slug }) => slug) }),
    ...(counties.length > 0 && { counties: counties.map(({ code }) => code) }),
    ...(funders.length > 0 && { funders: funders.map(({ slug }) => slug) }),
    ...(phases.length > 0 && { phases: [...phases] }),
    ...(targetGroups.length > 0 && { targetGroups: [...targetGroups] }),
    ...(fromYear !== null && { fromYear }),
    ...(toYear !== null && { toYear }),
  };
}
