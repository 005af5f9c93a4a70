import { Injectable } from '@nestjs/common';
import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Study } from './study.entity.js';

/** Reading studies. */
@Injectable()
export class StudiesService {
  /** A published study by its slug. */
  async bySlug(ctx: RequestContext, slug: string): Promise<Study | null> {
    const rows = await ctx.sql<Study>(
      'study_by_slug',
      `SELECT ${columnsOf(Study, 's')} FROM study s WHERE s.slug = $1 AND s.published`,
      [slug],
    );
    return asEntities(Study, rows)[0] ?? null;
  }
}
