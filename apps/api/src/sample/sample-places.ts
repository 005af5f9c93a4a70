/** The places the texts name, by their codes at Statistics Sweden (SCB). */
export const samplePlaces = {
  gavleborg: '21',
  kronoberg: '07',
  norrbotten: '25',
  vasterbotten: '24',

  // Gävleborg: the eight that take part in Kraftsamling Gävleborg
  bollnas: '2183',
  gavle: '2180',
  hofors: '2104',
  hudiksvall: '2184',
  ljusdal: '2161',
  nordanstig: '2132',
  sandviken: '2181',
  soderhamn: '2182',

  // Kronoberg: all eight
  almhult: '0765',
  alvesta: '0764',
  lessebo: '0761',
  ljungby: '0781',
  markaryd: '0767',
  tingsryd: '0763',
  uppvidinge: '0760',
  vaxjo: '0780',

  // the parallel pre-studies, Västerbotten
  asele: '2463',
  dorotea: '2425',
  lycksele: '2481',
  mala: '2418',
  norsjo: '2417',
  skelleftea: '2482',
  sorsele: '2422',
  storuman: '2421',
  vilhelmina: '2462',

  // the parallel pre-studies, Norrbotten
  arjeplog: '2506',
  arvidsjaur: '2505',
  gallivare: '2523',
  jokkmokk: '2510',
  kiruna: '2584',
  pajala: '2521',

  // the study's municipalities besides Söderhamn
  kalix: '2514',
  lindesberg: '1885',
  motala: '0583',
  vaggeryd: '0665',
  varberg: '1383',
} as const;

export type PlaceKey = keyof typeof samplePlaces;
