import type { RequestContext } from '@pis/core';
import { analyse } from '../../analyzer/analyse.js';
import type { SearchDocument } from '../search-document.js';
import { tsvectorOf } from './tsvector.js';

/** The names a thing is known by, folded: what `nearest` compares with. */
const namesOf = ({ title, labels }: SearchDocument): string =>
  [title, ...labels]
    .map((name) =>
      analyse(name)
        .map(({ folded }) => folded)
        .join(' '),
    )
    .join(', ');

function rowOf(document: SearchDocument): object {
  const { text, length } = tsvectorOf(document);
  const { id, kind, version, language, title, labels, passages, facets } = document;
  return {
    id,
    kind,
    version,
    language,
    title,
    body: [...labels, ...passages].join('\n'),
    tokens: text,
    length,
    names: namesOf(document),
    from_year: document.fromYear,
    to_year: document.toYear,
    themes: facets.THEME,
    counties: facets.COUNTY,
    funders: facets.FUNDER,
    phases: facets.PHASE,
    source_kinds: facets.SOURCE_KIND,
  };
}

const columns =
  'id, kind, version, language, title, body, tokens, length, names, from_year, to_year, themes, counties, funders, phases, source_kinds';

/** Writes one row of the index for each document, in place of the row it had. */
export async function writeIndexRows(
  ctx: RequestContext,
  documents: readonly SearchDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  const replaced = columns
    .split(', ')
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`);
  await ctx.sql(
    'search_upsert',
    `INSERT INTO search_doc (${columns}, sort_title)
       SELECT ${columns}, title FROM json_to_recordset($1) AS d(id uuid, kind text, version int,
         language text, title text, body text, tokens tsvector, length int, names text,
         from_year int, to_year int, themes text[], counties text[], funders text[], phases text[],
         source_kinds text[])
       ON CONFLICT (id) DO UPDATE SET ${replaced.join(', ')}, sort_title = excluded.sort_title`,
    [JSON.stringify(documents.map(rowOf))],
  );
}

/** Takes rows out of the index; what is not there is no error. */
export async function removeIndexRows(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.sql('search_remove', 'DELETE FROM search_doc WHERE id = ANY($1::uuid[])', [ids]);
}
