import type { SampleFactor } from './sample-content.types.js';
import type { FactorKey } from './sample-ids.js';

/**
 * The factors, with the labels the texts give them. A factor is neutral: whether it helped or
 * hindered stands on its evidence. No text defines its factors, so no definition is given.
 */
export const factors: Record<FactorKey, SampleFactor> = {
  // Text 003, "Framgångsfaktorer"
  drivandePersoner: { labelSv: 'Drivande personer', labelEn: 'Driving individuals', seed: '003' },
  samverkanINatverk: {
    labelSv: 'Samverkan i nätverk och partnerskap',
    labelEn: 'Collaboration in networks and partnerships',
    seed: '003',
  },
  legitimitet: { labelSv: 'Legitimitet', labelEn: 'Legitimacy', seed: '003' },
  // The one label that stands under "Hinder och svårigheter" as well
  attityder: {
    labelSv: 'Attityder och förhållningssätt',
    labelEn: 'Attitudes and approaches',
    seed: '003',
  },
  politiskForankring: {
    labelSv: 'Politisk förankring och uppbackning',
    labelEn: 'Political buy-in and backing',
    labels: [{ label: 'Politisk förankring', language: 'SV' }],
    seed: '003',
  },
  utvecklingsprojekt: {
    labelSv: 'Utvecklingsprojekt',
    labelEn: 'Development projects',
    seed: '003',
  },
  kommunikation: {
    labelSv: 'Kommunikation och relationer',
    labelEn: 'Communication and relationships',
    seed: '003',
  },
  husOchLarmiljoer: {
    labelSv: 'Hus och lärmiljöer',
    labelEn: 'Buildings and learning environments',
    labels: [{ label: 'Lärmiljöer', language: 'SV' }],
    seed: '003',
  },

  // Text 003, "Hinder och svårigheter"
  regelverk: { labelSv: 'Regelverk', labelEn: 'Rules and regulations', seed: '003' },
  ekonomi: { labelSv: 'Ekonomi', labelEn: 'Finances', seed: '003' },
  strukturIKommunen: {
    labelSv: 'Struktur i kommunen',
    labelEn: 'Structure of the municipality',
    seed: '003',
  },
  utbildningssystemet: {
    labelSv: 'Utbildningssystemet',
    labelEn: 'The education system',
    seed: '003',
  },
  regionalStruktur: { labelSv: 'Regional struktur', labelEn: 'Regional structure', seed: '003' },

  // Text 004, Plug In
  individanpassatStod: {
    labelSv: 'Individanpassat stöd',
    labelEn: 'Individually adapted support',
    seed: '004',
  },
  individcentreratArbetssatt: {
    labelSv: 'Individcentrerat arbetssätt',
    labelEn: 'Person-centred way of working',
    seed: '004',
  },
  kontrollOchUppfoljning: {
    labelSv: 'Kontroll och uppföljning',
    labelEn: 'Monitoring and follow-up',
    seed: '004',
  },

  // Text 002, the panel
  dialogOchSamverkan: {
    labelSv: 'Dialog och samverkan',
    labelEn: 'Dialogue and collaboration',
    seed: '002',
  },
};
