import * as v from 'valibot';

/** Search parameters as the address holds them: text, or several texts where a name is repeated. */
export function parseSearch(address: string): Record<string, string | string[]> {
  const found = new URLSearchParams(address);
  return Object.fromEntries(
    [...new Set(found.keys())].map((name) => {
      const [first = '', ...rest] = found.getAll(name);
      return [name, rest.length > 0 ? [first, ...rest] : first];
    }),
  );
}

/** The reverse: lists repeat their name, empty values are left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== '') address.append(name, String(one));
    }
  }
  const text = address.toString();
  return text && `?${text}`;
}

/*
 * What does not fit is dropped, never an error page: addresses are typed and mailed by people.
 */
const text = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(600))), undefined);

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.fallback(v.optional(v.picklist(values)), undefined);

const number = (least: number, most: number) =>
  v.fallback(
    v.optional(
      v.pipe(
        v.union([v.number(), v.string()]),
        v.transform(Number),
        v.integer(),
        v.minValue(least),
        v.maxValue(most),
      ),
    ),
    undefined,
  );

/** Values of one filter, as a list even where there is one. */
const several = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((value) => [value].flat()),
      v.maxLength(50),
    ),
  ),
  undefined,
);

/** Kinds of hit as they stand in `typ`. */
export const hitKinds = [
  'lardomar',
  'projekt',
  'faktorer',
  'dokument',
  'teman',
  'organisationer',
  'fragor',
] as const;

/** `/sok`: every filter lives in the address. */
export const searchPageParams = v.object({
  q: text,
  typ: oneOf(hitKinds),
  tema: several,
  lan: several,
  finansiar: several,
  fas: several,
  kalla: several,
  fran: number(1900, 2200),
  till: number(1900, 2200),
  sida: number(1, 10_000),
  ordning: oneOf(['relevans', 'erfarenhet']),
  /** On narrow screens: the filters are open as a page of their own. */
  avgransa: oneOf(['ja']),
});

/** `/ny`: key of a draft; or slugs of project, factor and theme to begin with, and a text begun elsewhere. */
export const newLessonParams = v.object({
  utkast: text,
  projekt: text,
  faktor: text,
  tema: text,
  text,
});

/** Views of `/projekt/$slug`; none in the address is the overview. */
export const projectViews = ['oversikt', 'lardomar', 'slaktrad'] as const;
/** `steg`: id of the link whose hand-over is shown in the lineage. */
export const projectParams = v.object({ vy: oneOf(projectViews), steg: text });

/** `/teman/$slug`: code of the county the answer is about, and the factor whose panel is open. */
export const themeParams = v.object({ lan: text, faktor: text });

/** Filters of the lists `/lardomar`, `/projekt` and `/faktorer`. */
export const lessonsParams = v.object({ tema: text, lan: text });
/** Kinds and phases of project as they stand in `typ` and `fas`. */
export const projectKindNames = [
  'ide',
  'forstudie',
  'pilot',
  'genomforande',
  'program',
  'natverk',
] as const;
export const projectPhaseNames = ['planerat', 'pagar', 'avslutat', 'okand'] as const;
export const projectsParams = v.object({
  tema: text,
  lan: text,
  typ: oneOf(projectKindNames),
  fas: oneOf(projectPhaseNames),
  finansiar: text,
});
export const factorsParams = v.object({ tema: text, namn: text });

/** `/logga-in`: the address to return to afterwards, always one of ours. */
export const signInParams = v.object({
  till: v.fallback(
    v.optional(v.pipe(v.string(), v.regex(/^\/(?![/\\])/), v.maxLength(500))),
    undefined,
  ),
});
