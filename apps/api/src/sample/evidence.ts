import type { SampleEvidence } from './sample-content.types.js';
import type { FactorKey, PassageKey } from './sample-ids.js';

const study = { study: 'larcentrumSomMotor' } as const;

/**
 * A label on a slide of text 003. The study does not say which municipality it speaks of, so the
 * study itself holds it; the slide is the passage, since there is no quote.
 */
function onSlide(
  id: string,
  passage: PassageKey & (`framgang${number}` | `hinder${number}`),
  factor: FactorKey,
): SampleEvidence {
  const helped = passage.startsWith('framgang');
  return {
    id,
    holder: study,
    factor,
    polarity: helped ? 'HELPED' : 'HINDERED',
    passage,
    basis: 'RESEARCH',
    source: 'studien',
    locator: helped ? 'rubriken Framgångsfaktorer' : 'rubriken Hinder och svårigheter',
  };
}

/** In the order of the text, which is the order in which ties are shown. */
const ofTheStudy: readonly SampleEvidence[] = [
  onSlide('01900000-0000-700a-8000-000000000001', 'framgang1', 'drivandePersoner'),
  onSlide('01900000-0000-700a-8000-000000000002', 'framgang1', 'samverkanINatverk'),
  onSlide('01900000-0000-700a-8000-000000000003', 'framgang1', 'legitimitet'),
  onSlide('01900000-0000-700a-8000-000000000004', 'framgang1', 'attityder'),
  onSlide('01900000-0000-700a-8000-000000000005', 'framgang2', 'politiskForankring'),
  onSlide('01900000-0000-700a-8000-000000000006', 'framgang2', 'utvecklingsprojekt'),
  onSlide('01900000-0000-700a-8000-000000000007', 'framgang2', 'kommunikation'),
  onSlide('01900000-0000-700a-8000-000000000008', 'framgang2', 'husOchLarmiljoer'),
  onSlide('01900000-0000-700a-8000-000000000009', 'hinder1', 'attityder'),
  onSlide('01900000-0000-700a-8000-00000000000a', 'hinder1', 'regelverk'),
  onSlide('01900000-0000-700a-8000-00000000000b', 'hinder1', 'ekonomi'),
  onSlide('01900000-0000-700a-8000-00000000000c', 'hinder2', 'strukturIKommunen'),
  onSlide('01900000-0000-700a-8000-00000000000d', 'hinder2', 'utbildningssystemet'),
  onSlide('01900000-0000-700a-8000-00000000000e', 'hinder2', 'regionalStruktur'),
];

/** Text 004. Two young people's words, as spoken; then the blog's own, held by the project. */
const ofPlugIn: readonly SampleEvidence[] = [
  {
    id: '01900000-0000-700a-8000-00000000000f',
    holder: { lesson: 'individanpassatStod' },
    factor: 'individanpassatStod',
    polarity: 'HELPED',
    quote:
      'Nycklarna för en lyckad skola för mig det är att man ser varje elev, och att ingen faller mellan stolarna. Att varje elev prioriteras, jämt. Och dom ska behöver extra stöd, ska få extra stöd.',
    speakerRole: 'projektdeltagare',
    basis: 'PARTICIPANT',
    source: 'ungasRoster',
    locator: 'första citatet',
  },
  {
    id: '01900000-0000-700a-8000-000000000010',
    holder: { lesson: 'individanpassatStod' },
    factor: null,
    quote:
      'Vår liv cirkulerar ju runt skolan. Och om man inte trivs där, och har problem där, så påverkar ju det allting',
    speakerRole: 'projektdeltagare',
    basis: 'PARTICIPANT',
    source: 'ungasRoster',
    locator: 'andra citatet',
  },
  {
    id: '01900000-0000-700a-8000-000000000011',
    holder: { project: 'plugIn2' },
    factor: 'individcentreratArbetssatt',
    polarity: 'HELPED',
    quote:
      'Ett antal framgångsfaktorer i arbetet med att motverka studieavbrott har identifierats. Samtliga utgår från ett individcentrerat arbetssätt.',
    basis: 'OWN_EXPERIENCE',
    source: 'erfarenheter',
    locator: 'rubriken Framgångsfaktorer',
  },
  {
    id: '01900000-0000-700a-8000-000000000012',
    holder: { project: 'plugIn2' },
    factor: 'kontrollOchUppfoljning',
    polarity: 'HELPED',
    quote:
      'SKL vill även studera digitaliseringens möjligheter i kontroll och uppföljning (en av framgångsfaktorerna i projektet).',
    basis: 'OWN_EXPERIENCE',
    source: 'avslut',
    locator: 'stycket om SKL',
  },
];

const panel = 'samtalspanel med representanter från Gävle kommun, Region Gävleborg och Företagarna';

/** Texts 000, 001 and 002, and the last two slides of text 003. */
const ofOthers: readonly SampleEvidence[] = [
  {
    id: '01900000-0000-700a-8000-000000000013',
    holder: { lesson: 'dialogOchSamverkan' },
    factor: 'dialogOchSamverkan',
    polarity: 'HELPED',
    quote: 'Dialog och samverkan är den gemensamma nämnarna på framgångsfaktorer.',
    speakerRole: panel,
    basis: 'PANEL',
    source: 'natverkstraff',
    locator: 'stycket om samtalspanelen',
  },
  {
    id: '01900000-0000-700a-8000-000000000014',
    holder: { lesson: 'mognadIDigitalisering' },
    factor: null,
    quote:
      'Panelen var eniga i att personalens mognad i digitalisering har ökat markant senaste året och att det absolut kommer påverka valet av utbildninslösningar framöver.',
    speakerRole: panel,
    basis: 'PANEL',
    source: 'natverkstraff',
    locator: 'stycket om samtalspanelen',
  },
  {
    id: '01900000-0000-700a-8000-000000000015',
    holder: { lesson: 'samordningsfordelarna' },
    factor: null,
    quote:
      'Samordningsfördelarna är uppenbara, och samordning av förstudierna förväntas bidra till att stärka den koordinerade kraftsamlingen för högre utbildning ytterligare.',
    basis: 'OWN_EXPERIENCE',
    source: 'kraftsamling',
    locator: 'rubriken Vad är Kraftsamling Gävleborg?',
  },
  {
    id: '01900000-0000-700a-8000-000000000016',
    holder: { lesson: 'ansvarForLarandet' },
    factor: null,
    quote:
      'Det panelsamtal som avslutade dagen pekade mot att Region Gävleborg som finansiär har ett stort ansvar. Att peka ut en enskild ansvarig aktör är dock troligtvis en för enkel lösning på ett komplext problem.',
    speakerRole: 'panelsamtal på seminariedagen',
    basis: 'PANEL',
    source: 'gemensamtLarande',
    locator: 'stycket om panelsamtalet',
  },
  {
    id: '01900000-0000-700a-8000-000000000017',
    holder: { lesson: 'gemensamtLarande' },
    factor: null,
    quote: 'Gemensamt lärande mellan projekt är avgörande för verklig utveckling',
    speakerRole: 'de flesta som deltog i seminariedagen',
    source: 'gemensamtLarande',
    locator: 'rubriken Gemensamt lärande mellan projekt är avgörande för verklig utveckling',
  },
  {
    id: '01900000-0000-700a-8000-000000000018',
    holder: { lesson: 'brobyggare' },
    factor: null,
    quote: 'Agera brobyggare mellan politikområden',
    basis: 'RESEARCH',
    source: 'studien',
    locator: 'rubriken Motorfunktionen',
  },
  {
    id: '01900000-0000-700a-8000-000000000019',
    holder: { lesson: 'nyaFormer' },
    factor: null,
    quote: 'Utveckla nya former och modeller för lärande',
    basis: 'RESEARCH',
    source: 'studien',
    locator: 'rubriken Motorfunktionen',
  },
];

/** Every piece of evidence, each with its source and the place in it. */
export const evidence: readonly SampleEvidence[] = [...ofTheStudy, ...ofPlugIn, ...ofOthers];
