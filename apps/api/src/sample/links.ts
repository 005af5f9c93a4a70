import type { SampleLink } from './sample-content.types.js';

/** How the projects of the texts lead to one another. */
export const links: readonly SampleLink[] = [
  {
    id: '01900000-0000-700f-8000-000000000001',
    kind: 'CONTINUES_AS',
    from: 'plugIn',
    to: 'plugIn2',
    at: '2015-22',
    note: 'Första delen avslutades sommaren 2015. Projektet övergick sedan i ny form.',
    carriedOver: [
      'De tre framgångsfaktorerna: individanpassat stöd, individcentrerat arbetssätt, kontroll och uppföljning',
      'Projektverkstäder i kommunerna',
      'Tre nivåer: nationell ägare, regional samordning, lokalt arbete',
    ],
    leftBehind: ['Samarbetet med Regionförbundet Kalmar'],
  },
  {
    id: '01900000-0000-700f-8000-000000000002',
    kind: 'CONTINUES_AS',
    from: 'plugIn2',
    to: 'kunskapscentrum',
    planned: true,
    note: 'SKL ska ta till vara den erfarenhet och kunskap som byggts upp under Plug In-projektet genom att inrätta ett kunskapscentrum.',
    carriedOver: ['Erfarenhet och kunskap som byggts upp under Plug In-projektet'],
  },
  {
    id: '01900000-0000-700f-8000-000000000003',
    kind: 'SCALES_UP',
    from: 'pilotLjungby',
    to: 'kompetensIKronoberg',
    at: '2016-23',
    note: 'Studien presenterades hösten 2016 i nätverket för näringslivschefer, som utifrån den initierade ett länsövergripande projekt.',
  },
  {
    id: '01900000-0000-700f-8000-000000000004',
    kind: 'PRE_STUDY_FOR',
    from: 'kraftsamling',
    to: 'fortsattKraftsamling',
    carriedOver: [
      'Målet: en höjd utbildningsnivå i regionen',
      'Samverkan mellan kommuner, lärosäten och andra, för ett större initiativ',
    ],
  },
  {
    id: '01900000-0000-700f-8000-000000000005',
    kind: 'BUILDS_ON',
    from: 'kraftsamling',
    to: 'nyaVagar',
    note: 'Förstudien stöds av erfarenheter i Nya vägar och av utredningar gjorda av bland annat TCO.',
    carriedOver: [
      'Behovet av samordning, gemensamma strategier och utveckling av digitalisering och distansstudier',
      'Lärcentra som viktiga i satsningen på distansutbildning',
    ],
  },
  {
    id: '01900000-0000-700f-8000-000000000006',
    kind: 'PARALLEL_WITH',
    from: 'kraftsamling',
    to: 'forstudierVasterbotten',
    at: '2021',
    note: 'Kommunerna kraftsamlade tillsammans under 2021.',
  },
  {
    id: '01900000-0000-700f-8000-000000000007',
    kind: 'PARALLEL_WITH',
    from: 'kraftsamling',
    to: 'forstudierNorrbotten',
    at: '2021',
    note: 'Kommunerna kraftsamlade tillsammans under 2021.',
  },
  {
    id: '01900000-0000-700f-8000-000000000008',
    kind: 'PART_OF',
    from: 'm3Tillganglighet',
    to: 'm3',
  },
  {
    id: '01900000-0000-700f-8000-000000000009',
    kind: 'PART_OF',
    from: 'm3Entreprenorskap',
    to: 'm3',
  },
  {
    id: '01900000-0000-700f-8000-00000000000a',
    kind: 'PART_OF',
    from: 'm3InnovativaMiljoer',
    to: 'm3',
  },
];
