/**
 * What the sample content must count to, counted by hand from the five source texts by the rules of
 * `domain.md`, "Counting". Nothing here is computed: the figures of the system are held against it.
 * Factors, themes and projects stand by their Swedish label or title. Rule numbers are those of the
 * list there; text numbers those of the source texts.
 */

export type StrengthWord = 'NONE' | 'SEVERAL' | 'SINGLE' | 'SOME';

export interface ExpectedStanding {
  factor: string;
  /** Every theme under which the factor has a figure; it is the same figure in each. */
  themes: readonly string[];
  helped: number;
  hindered: number;
  total: number;
  strength: StrengthWord;
  conflicting: boolean;
  /** Pieces of evidence behind the figure. */
  pieces: number;
  why: string;
}

const single = { total: 1, strength: 'SINGLE', conflicting: false, pieces: 1 } as const;

const helpedInStudy = (factor: string, slide: 1 | 2): ExpectedStanding => ({
  ...single,
  factor,
  themes: ['Lärcentrum'],
  helped: 1,
  hindered: 0,
  why: `Text 003 lists it once, on slide ${slide} of Framgångsfaktorer; the study names no case for it, so the study is one unit (rule 4).`,
});

const hinderedInStudy = (factor: string, slide: 1 | 2): ExpectedStanding => ({
  ...single,
  factor,
  themes: ['Lärcentrum'],
  helped: 0,
  hindered: 1,
  why: `Text 003 lists it once, on slide ${slide} of Hinder och svårigheter; the study names no case for it, so the study is one unit (rule 4).`,
});

/** One row for each of the 17 factors; no other factor has a figure. */
export const expectedStandings: readonly ExpectedStanding[] = [
  helpedInStudy('Drivande personer', 1),
  helpedInStudy('Samverkan i nätverk och partnerskap', 1),
  helpedInStudy('Legitimitet', 1),
  {
    factor: 'Attityder och förhållningssätt',
    themes: ['Lärcentrum'],
    helped: 1,
    hindered: 1,
    total: 1,
    strength: 'SINGLE',
    conflicting: false,
    pieces: 2,
    why: 'Text 003 lists it under both headings: one unit, the study, stands on both sides, so n = 1 and the flag needs n ≥ 2 (rules 4 and 6): "enstaka, åt båda håll".',
  },
  helpedInStudy('Politisk förankring och uppbackning', 2),
  helpedInStudy('Utvecklingsprojekt', 2),
  helpedInStudy('Kommunikation och relationer', 2),
  helpedInStudy('Hus och lärmiljöer', 2),
  hinderedInStudy('Regelverk', 1),
  hinderedInStudy('Ekonomi', 1),
  hinderedInStudy('Struktur i kommunen', 2),
  hinderedInStudy('Utbildningssystemet', 2),
  hinderedInStudy('Regional struktur', 2),
  {
    ...single,
    factor: 'Individanpassat stöd',
    themes: ['Studieavbrott'],
    helped: 1,
    hindered: 0,
    why: 'Text 004, "Framgångsfaktorn är ett individanpassat stöd": one participant’s quote, held by the lesson of Plug In 2.0, unit its family; the second quote has no factor and counts nowhere (rules 3 and 4).',
  },
  {
    ...single,
    factor: 'Individcentrerat arbetssätt',
    themes: ['Studieavbrott'],
    helped: 1,
    hindered: 0,
    why: 'Text 004, "Samtliga utgår från ett individcentrerat arbetssätt": held by Plug In 2.0 itself, unit its family, theme the project’s (rules 3 and 4).',
  },
  {
    ...single,
    factor: 'Kontroll och uppföljning',
    themes: ['Studieavbrott'],
    helped: 1,
    hindered: 0,
    why: 'Text 004, "kontroll och uppföljning (en av framgångsfaktorerna i projektet)": held by Plug In 2.0 itself, unit its family (rule 4).',
  },
  {
    ...single,
    factor: 'Dialog och samverkan',
    themes: ['Uppdragsutbildning', 'Livslångt lärande'],
    helped: 1,
    hindered: 0,
    why: 'Text 002, the panel’s statement, held by a lesson of LUPP until meetings exist; the lesson has no themes of its own, so both of LUPP’s (rules 3 and 4).',
  },
];

export interface ExpectedTheme {
  theme: string;
  /** Factors with a figure under it. */
  factors: number;
  /** Published projects that have it. */
  projects: readonly string[];
  why: string;
}

const noEvidence = 'Projects have the theme, and no evidence is held under it (rule 8).';

/** One row for each of the 12 themes. */
export const expectedThemes: readonly ExpectedTheme[] = [
  {
    theme: 'Lärcentrum',
    factors: 13,
    projects: [
      'Fortsatt Kraftsamling',
      'Kraftsamling Gävleborg',
      'Nya vägar',
      'Tekniskt basår i samverkan',
    ],
    why: 'Text 003 has 8 + 6 labels of which one stands on both sides: 13. None of the four projects holds evidence with a factor.',
  },
  {
    theme: 'Studieavbrott',
    factors: 3,
    projects: ['Nationellt kunskapscentrum kring skolavhoppsfrågan', 'Plug In', 'Plug In 2.0'],
    why: 'The three factors of Plug In in text 004.',
  },
  {
    theme: 'Uppdragsutbildning',
    factors: 1,
    projects: ['LUPP'],
    why: 'Dialog och samverkan in text 002; the panel’s second statement has no factor.',
  },
  {
    theme: 'Livslångt lärande',
    factors: 1,
    projects: ['LUPP'],
    why: 'Dialog och samverkan in text 002, by the second theme of LUPP.',
  },
  {
    theme: 'Kompetensförsörjning',
    factors: 0,
    projects: ['Kompetens i Kronoberg', 'Pilotstudie i Ljungby kommun'],
    why: `${noEvidence} Text 004 tells needs and plans of them only.`,
  },
  {
    theme: 'Högre utbildning',
    factors: 0,
    projects: [
      'Kraftsamling Gävleborg',
      'Nya vägar',
      'Parallella förstudier i Norrbotten',
      'Parallella förstudier i Västerbotten',
      'Tekniskt basår i samverkan',
    ],
    why: `${noEvidence} The lesson of text 001 is half an expectation and has no factor.`,
  },
  {
    theme: 'Vuxenutbildning',
    factors: 0,
    projects: ['Fortsatt Kraftsamling', 'Tekniskt basår i samverkan'],
    why: noEvidence,
  },
  {
    theme: 'Distansutbildning',
    factors: 0,
    projects: ['Kraftsamling Gävleborg', 'Nya vägar'],
    why: noEvidence,
  },
  {
    theme: 'Utbildningsnivå',
    factors: 0,
    projects: ['Fortsatt Kraftsamling', 'Kraftsamling Gävleborg'],
    why: noEvidence,
  },
  {
    theme: 'Gemensamt lärande',
    factors: 0,
    projects: ['3M', '3M Entreprenörskap'],
    why: `${noEvidence} The two lessons of text 000 have no factor.`,
  },
  {
    theme: 'Digitalisering',
    factors: 0,
    projects: [],
    why: 'A theme of one lesson (text 002, no factor) and of no project: "Inga projekt" (rule 8).',
  },
  {
    theme: 'Folkhälsa',
    factors: 0,
    projects: [],
    why: 'One of the three perspectives of the gathering in text 004, and of no project: "Inga projekt" (rule 8).',
  },
];

export interface ExpectedFamily {
  projects: readonly string[];
  why: string;
}

const alone = 'No link of the four kinds that tie.';

/** Every project stands in exactly one family. */
export const expectedFamilies: readonly ExpectedFamily[] = [
  {
    projects: ['Plug In', 'Plug In 2.0', 'Nationellt kunskapscentrum kring skolavhoppsfrågan'],
    why: 'Text 004: CONTINUES_AS twice. The second is only planned, and ties as any other: the rule asks for the kind of the link and that both are published.',
  },
  {
    projects: ['Kompetens i Kronoberg', 'Pilotstudie i Ljungby kommun'],
    why: 'Text 004: the pilot SCALES_UP into the project.',
  },
  {
    projects: ['Kraftsamling Gävleborg', 'Fortsatt Kraftsamling'],
    why: 'Text 001: PRE_STUDY_FOR.',
  },
  {
    projects: ['3M', '3M Entreprenörskap', '3M Innovativa Miljöer', '3M Tillgänglighet'],
    why: 'Text 000: three times PART_OF.',
  },
  { projects: ['Nya vägar'], why: 'Text 001: BUILDS_ON does not tie.' },
  {
    projects: ['Parallella förstudier i Västerbotten'],
    why: 'Text 001: PARALLEL_WITH does not tie.',
  },
  {
    projects: ['Parallella förstudier i Norrbotten'],
    why: 'Text 001: PARALLEL_WITH does not tie.',
  },
  { projects: ['Tekniskt basår i samverkan'], why: alone },
  { projects: ['LUPP'], why: alone },
  { projects: ['KUL'], why: alone },
];

export interface ExpectedNumber {
  of: string;
  number: number;
  why: string;
}

/** How many of each there are. */
export const expectedNumbers: readonly ExpectedNumber[] = [
  {
    of: 'projects',
    number: 17,
    why: '000: 3M and its three, Tekniskt basår (5); 001: two Kraftsamling, Nya vägar, two counties’ pre-studies (5); 002: LUPP, KUL (2); 004: Plug In, 2.0, the centre, Kompetens, its pilot (5).',
  },
  { of: 'families', number: 10, why: 'The rows above: 3 + 2 + 2 + 4 projects, and six alone.' },
  {
    of: 'links',
    number: 10,
    why: '000: 3 PART_OF; 001: PRE_STUDY_FOR, BUILDS_ON, 2 PARALLEL_WITH; 004: 2 CONTINUES_AS, SCALES_UP.',
  },
  {
    of: 'factors',
    number: 17,
    why: '13 labels in 003, three factors in 004, the panel’s in 002.',
  },
  { of: 'themes', number: 12, why: 'The rows above.' },
  {
    of: 'lessons',
    number: 8,
    why: '000: the panel’s answer, shared learning (2); 001: coordination (1); 002: the panel’s two statements (2); 003: Motorfunktionen, one for each slide (2); 004: Plug In 2.0 (1).',
  },
  {
    of: 'evidence',
    number: 25,
    why: '14 labels of the study, 2 quotes and 2 statements of Plug In 2.0, and one quote for each of the seven other lessons.',
  },
  {
    of: 'evidence that counts',
    number: 18,
    why: '14 of the study, 3 of Plug In 2.0, 1 of LUPP; the seven others have no factor.',
  },
  {
    of: 'independent sources',
    number: 3,
    why: 'The study, the family of Plug In, the family of LUPP.',
  },
  {
    of: 'questions',
    number: 3,
    why: '000: one, partly answered; 004: the two that the text itself calls "frågorna".',
  },
  {
    of: 'sources',
    number: 28,
    why: '000: the page, 2 recordings, a notice (4); 001: two pages, the reports of TCO and others (3); 002: the page, six documents, the web page (8); 003: the study (1); 004: five posts, six documents (11); SKL becoming SKR (1).',
  },
  { of: 'studies', number: 1, why: 'Text 003.' },
  {
    of: 'study cases',
    number: 6,
    why: 'Text 003: six municipalities with their learning centres.',
  },
  {
    of: 'organisations',
    number: 44,
    why: '28 by name, SKR among them, and 16 municipalities: eight of Gävleborg (001) and eight of Kronoberg (004).',
  },
];
