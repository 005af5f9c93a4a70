import type { EvidenceBasis } from '../evidence/evidence.entity.js';
import type { Polarity } from '../evidence/polarity.js';
import type { MapDimension, UnitKind } from './evidence-map.js';

export type FileLanguage = 'en' | 'sv';

/** The words of a file of evidence. Keys of `columns` are those of its rows, in their order. */
export interface FileWords {
  name: string;
  columns: Record<string, string>;
  dimension: Record<MapDimension, string>;
  polarity: Record<Polarity, string>;
  kind: Record<UnitKind, string>;
  basis: Record<EvidenceBasis, string>;
}

export const fileWords: Record<FileLanguage, FileWords> = {
  sv: {
    name: 'evidens',
    columns: {
      factor: 'Faktor',
      column: '',
      side: 'Sida',
      source: 'Oberoende källa',
      kind: 'Slag av källa',
      family: 'Familj',
      quote: 'Citat',
      passage: 'Stycke i källan',
      speakerRole: 'Talarroll',
      basis: 'Grund',
      conditions: 'Förutsättningar',
      lesson: 'Lärdom',
      project: 'Projekt',
      years: 'År för erfarenheten',
      document: 'Källa',
      locator: 'Plats i källan',
      url: 'Källans adress',
      address: 'Adress i PIS',
    },
    dimension: { THEME: 'Tema', PHASE: 'Fas', FUNDER: 'Finansiär', COUNTY: 'Län' },
    polarity: { HELPED: 'Bidrog', HINDERED: 'Hindrade' },
    kind: {
      CASE: 'Fall i en studie',
      FAMILY: 'Projektfamilj',
      MEETING: 'Träff',
      STUDY: 'Studie',
    },
    basis: {
      EVALUATION: 'Utvärdering',
      ONGOING_EVALUATION: 'Följeforskning',
      OWN_EXPERIENCE: 'Egen erfarenhet',
      PANEL: 'Panelsamtal',
      PARTICIPANT: 'Projektdeltagares röst',
      RESEARCH: 'Forskning',
    },
  },
  en: {
    name: 'evidence',
    columns: {
      factor: 'Factor',
      column: '',
      side: 'Side',
      source: 'Independent source',
      kind: 'Kind of source',
      family: 'Family',
      quote: 'Quote',
      passage: 'Passage of the source',
      speakerRole: 'Speaker role',
      basis: 'Basis',
      conditions: 'Conditions',
      lesson: 'Lesson',
      project: 'Project',
      years: 'Years of the experience',
      document: 'Source',
      locator: 'Place in the source',
      url: 'Address of the source',
      address: 'Address in PIS',
    },
    dimension: { THEME: 'Theme', PHASE: 'Phase', FUNDER: 'Funder', COUNTY: 'County' },
    polarity: { HELPED: 'Helped', HINDERED: 'Hindered' },
    kind: {
      CASE: 'Case of a study',
      FAMILY: 'Project family',
      MEETING: 'Meeting',
      STUDY: 'Study',
    },
    basis: {
      EVALUATION: 'Evaluation',
      ONGOING_EVALUATION: 'Ongoing evaluation',
      OWN_EXPERIENCE: 'Own experience',
      PANEL: 'Panel discussion',
      PARTICIPANT: 'Participant’s voice',
      RESEARCH: 'Research',
    },
  },
};
