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

/** Reads one parameter: undefined where it does not fit. */
type Parameter<T> = (value: unknown) => T | undefined;

type ParametersOf<P> = { [name in keyof P]?: P[name] extends Parameter<infer T> ? T : never };

/**
 * What reads the parameters of one page. What does not fit is dropped, never an error page:
 * addresses are typed and mailed by people.
 */
const parameters =
  <P extends Record<string, Parameter<unknown>>>(read: P) =>
  (search: Record<string, unknown>): ParametersOf<P> => {
    // What was dropped stays as undefined: the router would fill in the text of the address.
    const found = Object.entries(read)
      .filter(([name]) => name in search)
      .map(([name, parameter]) => [name, parameter(search[name])]);
    return Object.fromEntries(found) as ParametersOf<P>;
  };

const upTo =
  (characters: number): Parameter<string> =>
  (value) =>
    typeof value === 'string' && value.length <= characters ? value : undefined;

const text = upTo(600);
const address = upTo(500);

const oneOf =
  <const T extends readonly string[]>(values: T): Parameter<T[number]> =>
  (value) =>
    values.find((known) => known === value);

const number =
  (least: number, most: number): Parameter<number> =>
  (value) => {
    const read = typeof value === 'string' ? Number(value) : value;
    if (typeof read !== 'number' || !Number.isInteger(read)) return undefined;
    return read >= least && read <= most ? read : undefined;
  };

/** Values of one filter, as a list even where there is one. */
const several: Parameter<string[]> = (value) => {
  const list: unknown[] = [value].flat();
  return list.length <= 50 && list.every((one) => typeof one === 'string') ? list : undefined;
};

/** Kinds of hit as they stand in `typ`. */
export const hitKinds = [
  'lardomar',
  'projekt',
  'faktorer',
  'teman',
  'organisationer',
  'fragor',
  'dokument',
] as const;

/** `/sok`: every filter lives in the address. */
export const searchPageParams = parameters({
  q: text,
  typ: oneOf(hitKinds),
  tema: several,
  lan: several,
  finansiar: several,
  fas: several,
  kalla: several,
  fran: number(1900, 2200),
  till: number(1900, 2200),
  /** How many pages are shown below each other. */
  sida: number(1, 50),
  ordning: oneOf(['relevans', 'erfarenhet', 'titel']),
  /** Only the words as they were typed. */
  ord: oneOf(['mina']),
  /** On narrow screens: the filters are open as a page of their own. */
  avgransa: oneOf(['ja']),
});

/** `/ny`: key of a draft; or slugs of project, factor and theme to begin with, and a text begun elsewhere. */
export const newLessonParams = parameters({
  utkast: text,
  projekt: text,
  faktor: text,
  tema: text,
  text,
});

/** Views of `/projekt/$slug`; none in the address is the overview. */
export const projectViews = ['oversikt', 'lardomar', 'slaktrad'] as const;
/** `steg`: id of the link whose hand-over is shown in the lineage. */
export const projectParams = parameters({ vy: oneOf(projectViews), steg: text });

/** `/teman/$slug`: code of the county the answer is about, and the factor whose panel is open. */
export const themeParams = parameters({ lan: text, faktor: text });

/**
 * `/svar/$slug`: what the answer is asked for beside its theme (county by code, target group in words,
 * phase), and the factor whose panel is open.
 */
export const answerParams = parameters({ lan: text, malgrupp: text, fas: text, faktor: text });

/** What the factors of the map are held against, as it stands in `mot`. */
export const mapDimensionNames = ['tema', 'fas', 'finansiar', 'lan'] as const;
/**
 * `/evidens`: the filters, the open cell (factor, and its column unless it is the one of all), and the
 * form where it is not the usual one of the screen's width.
 */
export const evidenceMapParams = parameters({
  mot: oneOf(mapDimensionNames),
  tema: several,
  lan: several,
  finansiar: several,
  fas: several,
  malgrupp: several,
  fran: number(1900, 2200),
  till: number(1900, 2200),
  faktor: text,
  ruta: text,
  form: oneOf(['lista', 'tabell']),
});

/** Filters of the lists `/lardomar`, `/projekt` and `/faktorer`. */
export const lessonsParams = parameters({ tema: text, lan: text });
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
export const projectsParams = parameters({
  tema: text,
  lan: text,
  typ: oneOf(projectKindNames),
  fas: oneOf(projectPhaseNames),
  finansiar: text,
});
export const factorsParams = parameters({ tema: text, namn: text });

/** `/logga-in`: the address to return to afterwards, always one of ours. */
export const signInParams = parameters({
  till: (value) => {
    const till = address(value);
    return till && /^\/(?![/\\])/.test(till) ? till : undefined;
  },
});
