import type { SampleOrganisation } from './sample-content.types.js';
import type { MunicipalityKey, OrganisationKey } from './sample-ids.js';
import { municipalities } from './municipalities.js';

/**
 * Every organisation the texts name. The kind is OTHER where neither the name nor the text tells it.
 * Years of validity and successors are given only where a text, or a source of its own, does.
 */
const others: Record<Exclude<OrganisationKey, MunicipalityKey>, SampleOrganisation> = {
  apel: { name: 'APeL', kind: 'OTHER' },
  bollnasFolkhogskola: { name: 'Bollnäs Folkhögskola', kind: 'ADULT_EDUCATION' },
  europeiskaSocialfonden: { name: 'Europeiska socialfonden', kind: 'FUND', aliases: ['ESF'] },
  foretagarna: { name: 'Företagarna', kind: 'ASSOCIATION' },
  halsingeradet: { name: 'Hälsingerådet', kind: 'OTHER' },
  halsingeutbildning: {
    name: 'Hälsingeutbildning',
    kind: 'ASSOCIATION',
    aliases: ['Hälsingeutbildning ekonomisk förening', 'Hälsinge Utbildning'],
  },
  hogskolanIGavle: { name: 'Högskolan i Gävle', kind: 'UNIVERSITY' },
  hogskolanVast: { name: 'Högskolan Väst', kind: 'UNIVERSITY' },
  hufb: {
    name: 'Hälsinglands Utbildningsförbund',
    kind: 'OTHER',
    aliases: ['HUfb'],
  },
  larcentragruppen: { name: 'Lärcentragruppen i Gävleborgs län', kind: 'NETWORK' },
  linneuniversitetet: { name: 'Linnéuniversitetet', kind: 'UNIVERSITY' },
  m3Natverket: { name: '3M-nätverket', kind: 'NETWORK' },
  naringslivschefer: {
    name: 'Nätverket för kommunernas näringslivschefer',
    kind: 'NETWORK',
    aliases: ['Nätverket för näringslivschefer'],
  },
  ntgLar: { name: 'NTG Lär', kind: 'OTHER' },
  pisNatverket: { name: 'PIS-nätverket', kind: 'NETWORK', aliases: ['Projekt i Samverkan'] },
  pluginnovation: { name: 'Pluginnovation', kind: 'OTHER' },
  regeringskansliet: { name: 'Regeringskansliet', kind: 'AGENCY' },
  regionGavleborg: { name: 'Region Gävleborg', kind: 'REGION' },
  regionKronoberg: { name: 'Region Kronoberg', kind: 'REGION', validFrom: '2015' },
  regionforbundetKalmar: { name: 'Regionförbundet Kalmar', kind: 'REGION' },
  regionforbundetSodraSmaland: {
    name: 'Regionförbundet södra Småland',
    kind: 'REGION',
    successor: 'regionKronoberg',
    validTo: '2015',
  },
  samverkansdelegationen: {
    name: 'Samverkansdelegationen för kompetensförsörjning och livslångt lärande',
    kind: 'OTHER',
    aliases: ['Samverkansdelegationen'],
  },
  // The texts know SKL only; that it became SKR is told by the source `sklBlirSkr`.
  skl: {
    name: 'Sveriges kommuner och landsting',
    kind: 'ASSOCIATION',
    aliases: ['SKL'],
    successor: 'skr',
    validTo: '2019-11',
  },
  skr: {
    name: 'Sveriges Kommuner och Regioner',
    kind: 'ASSOCIATION',
    aliases: ['SKR'],
    validFrom: '2019-11',
  },
  strategiradet: { name: 'Strategirådet', kind: 'OTHER' },
  svensktNaringsliv: { name: 'Svenskt Näringsliv', kind: 'ASSOCIATION' },
  tco: { name: 'TCO', kind: 'ASSOCIATION' },
  vinnova: { name: 'Vinnova', kind: 'AGENCY' },
};

export const organisations: Record<OrganisationKey, SampleOrganisation> = {
  ...others,
  ...municipalities,
};
