import { formatNumber } from '../../lib/format/numbers';
import { m } from '../../paraglide/messages';

type Size = { items: number; mostItems: number; pieces: number; mostPieces: number };

/** Why something was not put in, with the figures. */
export const tooLarge = ({ items, mostItems, pieces, mostPieces }: Size): string =>
  m.briefs_add_too_large({
    items: formatNumber(items),
    mostItems: formatNumber(mostItems),
    pieces: formatNumber(pieces),
    mostPieces: formatNumber(mostPieces),
  });
