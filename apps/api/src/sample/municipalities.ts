import type { SampleOrganisation } from './sample-content.types.js';
import type { MunicipalityKey } from './sample-ids.js';

const municipality = (name: string): SampleOrganisation => ({ name, kind: 'MUNICIPALITY' });

/** Text 001: "Hälsinglands Utbildningsförbund (Nordanstig, Bollnäs, Söderhamn)". */
const inHufb = (name: string): SampleOrganisation => ({ ...municipality(name), partOf: 'hufb' });

/** Municipalities that take part in a project of the texts, by their official names. */
export const municipalities: Record<MunicipalityKey, SampleOrganisation> = {
  // Gävleborg (text 001)
  bollnas: inHufb('Bollnäs kommun'),
  gavle: municipality('Gävle kommun'),
  hofors: municipality('Hofors kommun'),
  hudiksvall: municipality('Hudiksvalls kommun'),
  ljusdal: municipality('Ljusdals kommun'),
  nordanstig: inHufb('Nordanstigs kommun'),
  sandviken: municipality('Sandvikens kommun'),
  soderhamn: inHufb('Söderhamns kommun'),

  // Kronoberg (text 004)
  alvesta: municipality('Alvesta kommun'),
  almhult: municipality('Älmhults kommun'),
  lessebo: municipality('Lessebo kommun'),
  ljungby: municipality('Ljungby kommun'),
  markaryd: municipality('Markaryds kommun'),
  tingsryd: municipality('Tingsryds kommun'),
  uppvidinge: municipality('Uppvidinge kommun'),
  vaxjo: municipality('Växjö kommun'),
};
