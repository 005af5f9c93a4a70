import type { Rows } from '../knowledge-generator.js';
import { randomness } from '../randomness.js';
import { idOf } from './list-text.js';
import type { KnownItem } from './known-items.js';
import type { MadeText } from './text-generator.js';

const places = ['01', '0180', '06', '07', '0764', '0780', '12', '14', '21', '2180', '24', '25'];
const kinds = ['IDEA', 'IMPLEMENTATION', 'PILOT', 'PRE_STUDY'];

const projectOf = (id: string, title: string, description: string) => ({
  id,
  slug: `made-${id}`,
  title,
  description,
  kind: 'IMPLEMENTATION',
  language: 'SV',
  state: 'PUBLISHED',
  family_id: id,
  published_at: '2025-01-15T08:00:00Z',
});

/** A name that is no word of any language, so that it answers no question. */
const nameless = (id: string): string =>
  `qx${id.replace(/\W/g, '').replace(/\d/g, (digit) => 'bcdfghjkwz'[Number(digit)] ?? '')}`;

/** Projects of which only the text is known. */
export const titleless = (items: readonly Pick<KnownItem, 'id' | 'text'>[]): Rows => ({
  project: items.map(({ id, text }) => projectOf(id, nameless(id), text)),
});

/** The first texts of a generator, with ids of their own. */
export function take(texts: Iterator<MadeText>, count: number): (MadeText & { id: string })[] {
  return Array.from({ length: count }, (_, number) => ({
    id: idOf('made', number),
    ...(texts.next().value as MadeText),
  }));
}

/** Projects from made-up texts with everything they can be narrowed by. */
export function madeProjects(texts: readonly (MadeText & { id: string })[], seed: number): Rows {
  const { below, chance, one, some } = randomness(seed);
  const theme = Array.from({ length: 12 }, (_, number) => ({
    id: idOf('made theme', number),
    slug: `gjort-tema-${number}`,
    label_sv: `Gjort tema ${number}`,
    label_en: `Made theme ${number}`,
    state: 'ACCEPTED',
  }));
  const organisation = Array.from({ length: 8 }, (_, number) => ({
    id: idOf('made funder', number),
    slug: `gjord-fond-${number}`,
    name: `Gjorda fonden ${number}`,
    kind: 'FUND',
  }));
  const project = texts.map(({ id, title, text }) => {
    const from = 2005 + below(22);
    const to = Math.min(2031, from + below(5));
    const period = chance(0.9)
      ? { period: `${from}/${to}`, period_from: `${from}-01-01`, period_to: `${to}-12-31` }
      : { period: null, period_from: null, period_to: null };
    return { ...projectOf(id, title, text), kind: one(kinds), ...period };
  });
  const tied = (rows: readonly { id: string }[], most: number) =>
    texts.flatMap(({ id }) => some(rows, most).map((row) => ({ id, to: row.id })));
  return {
    organisation,
    theme,
    project,
    project_theme: tied(theme, 3).map(({ id, to }) => ({ project_id: id, theme_id: to })),
    project_place: texts.flatMap(({ id }) =>
      some(places, 2).map((place_code) => ({ project_id: id, place_code })),
    ),
    grant: tied(organisation, 1).map(({ id, to }) => ({
      id: idOf('made grant', id),
      project_id: id,
      funder_id: to,
      amount: below(9_000_000),
      currency: 'SEK',
    })),
  };
}
