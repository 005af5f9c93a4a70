import { asEntities, byKey, columnsOf, type LoaderDef } from '@pis/core';
import { Place } from './place.entity.js';

/** Counties and municipalities by their codes. */
export const placeByCode: LoaderDef<string, Place | null> = {
  name: 'placeByCode',
  async batch(ctx, codes) {
    const rows = await ctx.sql<Place>(
      'place_by_code',
      `SELECT ${columnsOf(Place, 'pl')} FROM place pl WHERE pl.code = ANY($1::text[])`,
      [codes],
    );
    return byKey(codes, asEntities(Place, rows), ({ code }) => code);
  },
};
