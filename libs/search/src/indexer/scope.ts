import { Rejection, readOptionalPeriod, type RequestContext } from '@pis/core';
import { OpenQuestion, Source, SourceKind } from '@pis/knowledge';
import { phaseOf, type Project, today } from '@pis/projects';
import type { FacetValues, SearchDocument } from '../engines/search-document.js';
import type { SearchKind } from '../search-kind.js';
import { scopeText } from './scope.sql.js';
import type { Subject } from './subjects/subject.js';

interface ScopeRow {
  id: string;
  themes: string[];
  counties: string[];
  funders: string[];
  sourceKinds: SourceKind[];
  projects: Pick<Project, 'kind' | 'periodFrom' | 'periodTo' | 'lastConfirmed'>[];
  fromYear: number | null;
  toYear: number | null;
}

type Years = Pick<SearchDocument, 'fromYear' | 'toYear'>;

const yearOf = (day: string | null | undefined): number | null =>
  day ? Number(day.slice(0, 4)) : null;

/** The years of a date in words; what cannot be read has none. */
function yearsIn(edtf: string | null): Years {
  try {
    const period = readOptionalPeriod(edtf);
    return { fromYear: yearOf(period?.from), toYear: yearOf(period?.to) };
  } catch (error) {
    if (error instanceof Rejection) return { fromYear: null, toYear: null };
    throw error;
  }
}

/** A document is as old as itself; what else there is, as what it is about. */
function yearsOf(item: Subject['item'], scope: ScopeRow): Years {
  if (item instanceof Source) return yearsIn(item.published);
  if (item instanceof OpenQuestion) return yearsIn(item.asked);
  return { fromYear: scope.fromYear, toYear: scope.toYear };
}

function facetsOf(item: Subject['item'], scope: ScopeRow, day: string): FacetValues {
  return {
    THEME: scope.themes,
    COUNTY: scope.counties,
    FUNDER: scope.funders,
    PHASE: [...new Set(scope.projects.map((project) => phaseOf(project, day)))].sort(),
    SOURCE_KIND: item instanceof Source ? [item.kind] : scope.sourceKinds,
  };
}

/** Documents out of subjects of one kind: what they say, and what they can be narrowed by. One statement. */
export async function documentsOf(
  ctx: RequestContext,
  kind: SearchKind,
  subjects: readonly Subject[],
): Promise<SearchDocument[]> {
  const ids = subjects.map(({ id }) => id);
  const rows = await ctx.sql<ScopeRow>(`scope_${kind.toLowerCase()}`, scopeText(kind), [ids]);
  const day = today();
  const scopes = new Map(rows.map((row) => [row.id, row]));
  return subjects.flatMap((subject) => {
    const scope = scopes.get(subject.id);
    if (!scope) return [];
    const { item, ...text } = subject;
    return [{ ...text, facets: facetsOf(item, scope, day), ...yearsOf(item, scope) }];
  });
}
