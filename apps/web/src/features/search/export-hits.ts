import { limits } from '@pis/contract';
import type { AnyRouter } from '@tanstack/react-router';
import { formatYears } from '../../lib/format/period';
import { send } from '../../lib/graphql/execute';
import { searchKindWord, sourceKindWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { hitTarget } from './hit-target';
import type { Column } from './csv-file';
import { inputOf, lastPage, type SearchAddress } from './search-address';
import { ExportedHitsDocument, type ExportedHit } from './search-query';

/** What was read: all of it, or as far as can be paged. */
export interface ExportedHits {
  hits: ExportedHit[];
  total: number;
  /** False where there is more than the file has. */
  complete: boolean;
}

/** Thrown where another engine took over between two pages: its order may be another one. */
class OtherEngine extends Error {
  override name = 'OtherEngine';
}

async function readOnce(address: SearchAddress, signal: AbortSignal): Promise<ExportedHits> {
  const found = new Map<string, ExportedHit>();
  const input = { ...inputOf(address), pageSize: limits.page.max };
  let engine: string | undefined;
  for (let page = 1; ; page += 1) {
    const { search } = await send(ExportedHitsDocument, { input: { ...input, page } }, signal);
    if (engine !== undefined && engine !== search.engine) throw new OtherEngine();
    engine = search.engine;
    for (const hit of search.hits) found.set(hit.kind + hit.id, hit);
    const { total, totalExact, hits } = search;
    if (hits.length === 0 || page * limits.page.max >= total || page >= lastPage) {
      return { hits: [...found.values()], total, complete: totalExact && found.size >= total };
    }
  }
}

/**
 * Reads every hit of a search in its order, page after page.
 * @throws ApiError, NetworkError as `send` does
 */
export async function readHits(address: SearchAddress, signal: AbortSignal): Promise<ExportedHits> {
  try {
    return await readOnce(address, signal);
  } catch (error) {
    if (error instanceof OtherEngine) return readOnce(address, signal);
    throw error;
  }
}

function kindOf({ kind, item }: ExportedHit): string {
  return item.__typename === 'Source' ? sourceKindWord(item.sourceKind) : searchKindWord(kind);
}

function projectOf({ item }: ExportedHit): string | null {
  if (item.__typename === 'Lesson') return item.project?.title ?? null;
  if (item.__typename === 'Project') return item.title;
  if (item.__typename !== 'Source') return null;
  return item.projects.map(({ title }) => title).join(', ');
}

function yearsOf({ item }: ExportedHit): string | null {
  const edtf =
    (item.__typename === 'Lesson' && item.experience) ||
    (item.__typename === 'Project' && item.period) ||
    (item.__typename === 'Source' && item.published);
  return edtf ? formatYears(edtf) : null;
}

/** The columns of the file; addresses are those of this installation. */
export function exportColumns(
  buildLocation: AnyRouter['buildLocation'],
): readonly Column<ExportedHit>[] {
  const linkOf = ({ item }: ExportedHit): string | null => {
    const target = hitTarget(item);
    if (!target) return null;
    if ('href' in target) return target.href;
    return new URL(buildLocation(target).href, window.location.origin).href;
  };
  return [
    [m.search_export_kind(), kindOf],
    [m.search_export_title(), ({ title }) => title],
    [m.search_export_project(), projectOf],
    [m.search_export_years(), yearsOf],
    [m.search_export_link(), linkOf],
    [m.search_export_excerpt(), ({ excerpt }) => excerpt],
  ];
}
