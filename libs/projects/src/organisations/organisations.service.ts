import { Injectable } from '@nestjs/common';
import {
  allOf,
  asEntities,
  columnsOf,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  type RequestContext,
} from '@pis/core';
import { readTitleCursor } from '../projects/title-cursor.js';
import { foldedName } from './folded-name.js';
import { Organisation } from './organisation.entity.js';
import { visibleOrganisations } from './organisation.policy.js';

/** Reading who takes part and who funds. */
@Injectable()
export class OrganisationsService {
  async bySlug(ctx: RequestContext, slug: string): Promise<Organisation | null> {
    const visible = allOf([visibleOrganisations(ctx.viewer)], 2);
    const rows = await ctx.sql<Organisation>(
      'organisation_by_slug',
      `SELECT ${columnsOf(Organisation, 'o')} FROM organisation o
       WHERE o.slug = $1 AND ${visible.text}`,
      [slug, ...visible.values],
    );
    return asEntities(Organisation, rows)[0] ?? null;
  }

  /** By name, å ä ö after z; with `name` those that have it somewhere in one of their names. */
  async page(
    ctx: RequestContext,
    name: string | null | undefined,
    request: PageRequest,
  ): Promise<Page<Organisation>> {
    const size = pageSize(request);
    const [lastName, lastId] = readTitleCursor(request.after);
    const wanted = name?.trim() || null;
    const visible = allOf([visibleOrganisations(ctx.viewer)], 5);
    const rows = await ctx.sql<Organisation>(
      'organisations_page',
      `SELECT ${columnsOf(Organisation, 'o')} FROM organisation o
       WHERE ${visible.text}
         AND ($4::text IS NULL OR strpos(${foldedName('o.name')}, ${foldedName('$4::text')}) > 0
           OR EXISTS (SELECT FROM organisation_alias other WHERE other.organisation_id = o.id
             AND strpos(${foldedName('other.name')}, ${foldedName('$4::text')}) > 0))
         AND ($2::text IS NULL OR (o.name, o.id) > ($2 COLLATE "sv-x-icu", $3::uuid))
       ORDER BY o.name, o.id LIMIT $1`,
      [size + 1, lastName, lastId, wanted, ...visible.values],
    );
    return pageOf(asEntities(Organisation, rows), size, (one) => [one.name, one.id]);
  }
}
