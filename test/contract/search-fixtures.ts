import { type SearchDocument, Vocabulary } from '@pis/search';

type Fixture = Partial<Omit<SearchDocument, 'id' | 'facets'>> &
  Pick<SearchDocument, 'title'> & { facets?: Partial<SearchDocument['facets']> };

/** A document with what the test does not care about left out. `number` makes its id. */
export function documentOf(number: number, given: Fixture): SearchDocument {
  const { facets, ...rest } = given;
  return {
    id: idOf(number),
    kind: 'PROJECT',
    version: 1,
    language: 'SV',
    labels: [],
    passages: [],
    fromYear: null,
    toYear: null,
    ...rest,
    facets: { COUNTY: [], FUNDER: [], PHASE: [], SOURCE_KIND: [], THEME: [], ...facets },
  };
}

export const idOf = (number: number): string =>
  `00000000-0000-7000-8000-${number.toString().padStart(12, '0')}`;

/** The number a fixture was made with, so that expectations can be read. */
export const numberOf = ({ id }: { id: string }): number => Number(id.slice(-12));

/** Fourteen documents; each test of words says which of them it means. */
export const fixtures: readonly SearchDocument[] = [
  documentOf(1, {
    title: 'Lärcentrum som motor',
    passages: ['En studie av sex kommuner.'],
    fromYear: 2015,
    toYear: 2018,
    facets: { THEME: ['larcentrum'], COUNTY: ['21', '07'], PHASE: ['ENDED'], FUNDER: ['esf'] },
  }),
  documentOf(2, {
    title: 'Fortsatt Kraftsamling',
    passages: ['Projekt av länets lärcentragrupp, där lärcentrautveckling varit i fokus.'],
    fromYear: 2022,
    facets: { THEME: ['larcentrum', 'vuxenutbildning'], COUNTY: ['21'], PHASE: ['UNKNOWN'] },
  }),
  documentOf(3, {
    title: 'Plug In 2.0',
    labels: ['2015/00123'],
    passages: ['Studieavbrott motverkas med kreativ trängsel.'],
    fromYear: 2015,
    toYear: 2018,
    facets: { THEME: ['studieavbrott'], COUNTY: ['07'], PHASE: ['ENDED'], FUNDER: ['esf', 'skr'] },
  }),
  documentOf(4, {
    kind: 'LESSON',
    title: 'Ett larcentrum utan prickar kan också hittas.',
    facets: { THEME: ['larcentrum'], COUNTY: ['21'] },
  }),
  documentOf(5, {
    kind: 'LESSON',
    title: 'Trängsel som är kreativ ger inget i sig.',
    passages: ['Lärcentrum nämns här i förbigående.'],
    fromYear: 2020,
    toYear: 2020,
  }),
  documentOf(6, {
    kind: 'FACTOR',
    title: 'Politisk förankring och uppbackning',
    labels: ['Political buy-in'],
  }),
  documentOf(7, { kind: 'FACTOR', title: 'Råd från andra' }),
  documentOf(8, { kind: 'FACTOR', title: 'Rad efter andra' }),
  documentOf(9, { kind: 'THEME', title: 'Studieavbrott', labels: ['Early school leaving'] }),
  documentOf(10, { kind: 'ORGANISATION', title: 'Region Gävleborg', facets: { COUNTY: ['21'] } }),
  documentOf(11, { kind: 'ORGANISATION', title: 'Örebro kommun' }),
  documentOf(12, { kind: 'ORGANISATION', title: 'Ale kommun' }),
  documentOf(13, {
    kind: 'SOURCE',
    title: 'Slutrapport: \'citat\' \\ och "fnuttar"',
    facets: { SOURCE_KIND: ['REPORT'] },
    fromYear: 2019,
    toYear: 2019,
  }),
  documentOf(14, {
    kind: 'OPEN_QUESTION',
    title: 'Hur får vi till det gemensamma lärandet?',
    passages: ['Skolavhoppen ökar.'],
  }),
];

const concept = (number: number, ...labels: string[]) =>
  labels.map((label) => ({ concept: `xc${idOf(number).replaceAll('-', '')}z`, label }));

/** What the factors and themes among the fixtures are called. */
export const vocabulary = Vocabulary.of([
  ...concept(6, 'Politisk förankring', 'Political buy-in'),
  ...concept(9, 'Studieavbrott', 'Early school leaving', 'Skolavhopp'),
]);
