import type { RequestContext } from '@pis/core';
import { analyse } from '../analyzer/analyse.js';
import { conceptId } from '../vocabulary/concept-key.js';
import type { ReadSentence } from './read-words.js';

/** What is known of whatever is asked with, beside its words. */
export interface AskedScope {
  /** Slugs. */
  readonly themes: readonly string[];
  /** Codes. */
  readonly counties: readonly string[];
  /** Slugs of organisations. */
  readonly funders: readonly string[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export const unknownScope: AskedScope = {
  themes: [],
  counties: [],
  funders: [],
  fromYear: null,
  toYear: null,
};

/** Places are asked for by at most so many words. */
const mostNames = 400;

const ending = /s$/u;

/** Municipalities whose names mostly mean something else, also with a capital. */
const ambiguous: ReadonlySet<string> = new Set(
  'ale berg boden eda kil lund mark mora nora sala trosa vara åre'.split(' '),
);

/** What in a text may be the name of a place: words with a capital, in the genitive, too. */
export function possibleNames(text: string): string[] {
  const names = new Set<string>();
  for (const { surface, start } of analyse(text, { remembering: false })) {
    const letter = text.charAt(start);
    if (letter === letter.toLowerCase()) continue;
    for (const name of [surface, surface.replace(ending, '')]) {
      if (name.length > 2 && !ambiguous.has(name)) names.add(name);
    }
    if (names.size >= mostNames) break;
  }
  return [...names];
}

interface ScopeRow {
  themes: string[];
  counties: string[];
}

/** The themes and counties that a text names. One statement. */
export async function readScope(
  ctx: RequestContext,
  text: string,
  sentences: readonly ReadSentence[],
): Promise<AskedScope> {
  const said = sentences.flatMap(({ words }) => words.filter(({ kind }) => kind === 'CONCEPT'));
  const concepts = new Set(said.flatMap(({ keys }) => keys.flatMap((key) => conceptId(key) ?? [])));
  const [row] = await ctx.sql<ScopeRow>(
    'likeness_scope',
    `SELECT ARRAY(SELECT slug FROM theme WHERE id = ANY($1::uuid[]) ORDER BY slug) AS themes,
       ARRAY(SELECT DISTINCT coalesce(county_code, code) FROM place
         WHERE lower(short_name) = ANY($2::text[]) ORDER BY 1) AS counties`,
    [[...concepts], possibleNames(text)],
  );
  return { ...unknownScope, ...row };
}
