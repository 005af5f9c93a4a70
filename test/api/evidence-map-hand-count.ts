/**
 * The columns of the evidence map of the sample content, counted by hand from the five source texts:
 * which factors have a figure in each, and from how many sources. Themes stand in
 * `sample-hand-count.ts`; here is what the other dimensions say. Nothing here is computed.
 */

export interface ExpectedColumn {
  /** Swedish label. */
  column: string;
  /** Published projects that have it. */
  projects: number;
  /** Factors with a figure, each of one source; `study` is all 13 of text 003. */
  factors: 'study' | readonly string[];
  why: string;
}

const plugIn = ['Individanpassat stöd', 'Individcentrerat arbetssätt', 'Kontroll och uppföljning'];
const noCase =
  'A county of one of the six municipalities of text 003. The study names no case for a label, so it is one source that lies where its cases are';

export const expectedCounties: readonly ExpectedColumn[] = [
  {
    column: 'Gävleborg',
    projects: 7,
    factors: 'study',
    why: `${noCase}: Söderhamn. Projects: 3M and its three, Tekniskt basår (000), the two Kraftsamling (001).`,
  },
  {
    column: 'Norrbotten',
    projects: 1,
    factors: 'study',
    why: `${noCase}: Kalix. The parallel pre-studies of text 001 are the project.`,
  },
  { column: 'Halland', projects: 0, factors: 'study', why: `${noCase}: Varberg.` },
  { column: 'Jönköping', projects: 0, factors: 'study', why: `${noCase}: Vaggeryd.` },
  { column: 'Örebro', projects: 0, factors: 'study', why: `${noCase}: Lindesberg.` },
  { column: 'Östergötland', projects: 0, factors: 'study', why: `${noCase}: Motala.` },
  {
    column: 'Kronoberg',
    projects: 4,
    factors: plugIn,
    why: 'The family of Plug In lies in Kronoberg (text 004). Projects: Plug In, Plug In 2.0, Kompetens i Kronoberg and its pilot.',
  },
  {
    column: 'Västerbotten',
    projects: 1,
    factors: [],
    why: 'The parallel pre-studies of text 001 hold no evidence.',
  },
];

export const expectedFunders: readonly ExpectedColumn[] = [
  {
    column: 'Europeiska socialfonden',
    projects: 3,
    factors: plugIn,
    why: 'Text 004: ESF supported Plug In, Plug In 2.0 and Kompetens i Kronoberg; only the family of Plug In has evidence. A study has no funder.',
  },
  {
    column: 'Region Gävleborg',
    projects: 2,
    factors: [],
    why: 'Funds both Kraftsamling (text 001), which hold no evidence.',
  },
  {
    column: 'Region Kronoberg',
    projects: 1,
    factors: [],
    why: '1 235 522 kr to Kompetens i Kronoberg (text 004), which holds no evidence.',
  },
  { column: 'Vinnova', projects: 1, factors: [], why: 'Funds Nya vägar (text 001); no evidence.' },
];

export const expectedPhases: readonly ExpectedColumn[] = [
  { column: 'Idé', projects: 0, factors: [], why: 'No lesson was learned then.' },
  {
    column: 'Förstudie',
    projects: 1,
    factors: [],
    why: 'The lesson of Kraftsamling (text 001) was learned in a pre-study; it has no factor.',
  },
  { column: 'Genomförande', projects: 0, factors: [], why: 'No lesson says so.' },
  {
    column: 'Avslutning',
    projects: 1,
    factors: ['Individanpassat stöd'],
    why: 'The lesson of Plug In 2.0 is of its closing gathering (text 004). The two other factors are told by the project itself, which has no phase of learning.',
  },
  { column: 'Efter projektet', projects: 0, factors: [], why: 'No lesson says so.' },
];
