import { Injectable } from '@nestjs/common';
import { asEntities, columnsOf, type RequestContext } from '@pis/core';
import { Place, type PlaceKind } from './place.entity.js';

/** Reading the counties and municipalities of Sweden. */
@Injectable()
export class PlacesService {
  /** Counties, municipalities or both, by name, å ä ö after z; `county` leaves its municipalities. */
  async list(
    ctx: RequestContext,
    kind: PlaceKind | null | undefined,
    county: string | null | undefined,
  ): Promise<Place[]> {
    const rows = await ctx.sql<Place>(
      'places',
      `SELECT ${columnsOf(Place, 'pl')} FROM place pl
       WHERE ($1::text IS NULL OR pl.kind = $1) AND ($2::text IS NULL OR pl.county_code = $2)
       ORDER BY pl.short_name, pl.code`,
      [kind ?? null, county ?? null],
    );
    return asEntities(Place, rows);
  }
}
