import { BadInput, NotFound, type RequestContext } from '@pis/core';
import type { Source } from './source.entity.js';
import { visibleSourceById } from './source.loaders.js';

/** @throws NotFound for absent and for hidden ones alike. */
export async function readableSource(ctx: RequestContext, id: string): Promise<Source> {
  const source = await ctx.load(visibleSourceById, id);
  if (!source) throw new NotFound('The source');
  return source;
}

/**
 * Makes sure that something may rest on the source, and that it stays until this transaction ends.
 * @throws BadInput that names the field
 */
export async function requireSource(tx: RequestContext, id: string, path: string): Promise<void> {
  const source = await tx.load(visibleSourceById, id);
  const [held] = await tx.sql<{ id: string }>(
    'source_held',
    `SELECT id FROM source WHERE id = $1 FOR KEY SHARE`,
    [id],
  );
  if (!source || !held) throw new BadInput(path, 'There is no such source.');
}

/** How many things rest on a source, whoever may see them: it may not go from under any. */
export async function usesOfSource(tx: RequestContext, id: string): Promise<number> {
  const [found] = await tx.sql<{ uses: number }>(
    'uses_of_source',
    `SELECT ((SELECT count(*) FROM evidence LEFT JOIN source_passage ON source_passage.id = evidence.passage_id
              WHERE evidence.source_id = $1 OR source_passage.source_id = $1)
       + (SELECT count(*) FROM study WHERE source_id = $1)
       + (SELECT count(*) FROM open_question WHERE source_id = $1)
       + (SELECT count(*) FROM open_question_answer WHERE source_id = $1))::integer AS uses`,
    [id],
  );
  return found?.uses ?? 0;
}
