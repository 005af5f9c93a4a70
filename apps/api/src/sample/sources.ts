import type { SampleSource } from './sample-content.types.js';
import type { SourceKey } from './sample-ids.js';

const blog = 'Region Kronobergs blogg';

/** The texts themselves, and every document they name. Speakers and authors are left out. */
export const sources: Record<SourceKey, SampleSource> = {
  // ---- text 000
  gemensamtLarande: {
    kind: 'PAGE',
    title: 'Gemensamt lärande mellan projekt är avgörande för verklig utveckling',
    publisher: 'Hälsingeutbildning',
    note: 'Om seminariedagen ”Gemensamt lärande mellan projekt i Gävleborg” den 10 februari på Bollnäs Folkhögskola. Sidan anger inget år för dagen. Nyheterna i sidans kant är från 2016–2018.',
    seed: '000',
  },
  seminarieFilm: {
    kind: 'RECORDING',
    title: 'Ett kort filmklipp från dagen',
    publisher: 'Hälsingeutbildning',
    published: 'XXXX-02-10',
    note: 'Sidan länkade till filmen. Länkens adress finns inte i texten.',
    seed: '000',
  },
  seminarierStreamat: {
    kind: 'RECORDING',
    title: 'Seminarierna i sin helhet som streamat material',
    titleIsOurs: true,
    publisher: 'Hälsingeutbildning',
    note: 'Utlovades ”inom kort” efter seminariedagen den 10 februari. Länkarna fick begäras per e-post.',
    seed: '000',
  },
  basarNotis: {
    kind: 'PAGE',
    title: 'Tekniskt basår i samverkan',
    publisher: 'Hälsingeutbildning',
    published: '2016-06-08',
    note: 'Notis under rubriken Aktuellt.',
    seed: '000',
  },

  // ---- text 001
  fortsattKraftsamling: {
    kind: 'PAGE',
    title: 'Fortsatt Kraftsamling för en höjd utbildningsnivå i regionen',
    publisher: 'Hälsinglands Utbildningsförbund',
    published: '2022-05',
    note: 'Uppdaterad maj 2022.',
    seed: '001',
  },
  kraftsamling: {
    kind: 'PAGE',
    title: 'Kraftsamling Gävleborg',
    publisher: 'Hälsinglands Utbildningsförbund',
    published: '2021-09',
    note: 'Uppdaterad september 2021.',
    seed: '001',
  },
  tcoUtredningar: {
    kind: 'REPORT',
    title: 'Utredningar gjorda av bland annat TCO',
    publisher: 'TCO med flera',
    note: 'Källan nämner utredningarna men varken titlar eller årtal.',
    seed: '001',
  },

  // ---- text 002
  natverkstraff: {
    kind: 'PAGE',
    title: 'Nätverksträff uppdragsutbildning 18-19 mars 2021',
    note: 'Om den första digitala träffen i nätverket, med Högskolan i Gävle som värd. Över 100 personer deltog.',
    seed: '002',
  },
  presentationLupp: {
    kind: 'PRESENTATION',
    title: 'Presentation LUPP-projektet',
    note: 'Från nätverksträffen 18–19 mars 2021.',
    seed: '002',
  },
  samverkansprogrammet: {
    kind: 'PRESENTATION',
    title: 'Samverkansprogrammet för kompetensförsörjning och livslångt lärande',
    publisher: 'Regeringskansliet',
    note: 'Från nätverksträffen 18–19 mars 2021. Om samverkansprogrammets arbete och lärosätens roll ur ett nationellt och internationellt perspektiv.',
    seed: '002',
  },
  larosatensRoll: {
    kind: 'PRESENTATION',
    title: 'Lärosätens roll i livslånga lärandet',
    publisher: 'Svenskt Näringsliv',
    note: 'Från nätverksträffen 18–19 mars 2021. Om en rapport som publicerades i slutet av januari, från en undersökning bland lärosäten, och förslag för att stärka arbetet.',
    seed: '002',
  },
  presentationKul: {
    kind: 'PRESENTATION',
    title: 'KUL-projektet',
    publisher: 'Högskolan i Gävle',
    note: 'Från nätverksträffen 18–19 mars 2021.',
    seed: '002',
  },
  erfarenhetsutbyte: {
    kind: 'REPORT',
    title: 'Dokumentation erfarenhetsutbyte',
    note: 'Anteckningar från samtalen i mindre grupper på nätverksträffen 18–19 mars 2021.',
    seed: '002',
  },
  mentimeter: {
    kind: 'PAGE',
    title: 'Avslutande mentimeter',
    note: 'Från nätverksträffen 18–19 mars 2021.',
    seed: '002',
  },
  luppWebb: {
    kind: 'PAGE',
    title: 'LUPP-projektet, rapport och modeller och verktyg',
    url: 'https://www.hv.se/lupp',
    seed: '002',
  },

  // ---- text 003
  studien: {
    kind: 'STUDY',
    title: 'När lärcentrum är en motor i lokal och regional utveckling',
    publisher: 'APeL',
    note: 'Bilder från en studie av sex kommuner, på uppdrag av 3M-nätverket och NTG Lär. År ej angivet.',
    seed: '003',
  },

  // ---- text 004
  studieavbrott: {
    kind: 'PAGE',
    title: 'Studieavbrott – en fråga med konsekvenser långt utanför klassrummet',
    publisher: blog,
    seed: '004',
  },
  slutrapport: {
    kind: 'REPORT',
    title: 'Plug In 2.0:s slutrapport',
    note: 'Den nationella slutrapporten. Den presenterades den 14 juni. Källan anger inget år.',
    published: 'XXXX-06-14',
    seed: '004',
  },
  webbsandning: {
    kind: 'RECORDING',
    title: 'Webbsändning om studieavbrott och Plug In',
    note: 'Sändes den 14 juni, samma dag som slutrapporten presenterades. Källan anger inget år. Om aktuell avbrottsstatistik, konsekvenser för samhälle och individ och vilka åtgärder som behövs.',
    published: 'XXXX-06-14',
    seed: '004',
  },
  ungasRoster: {
    kind: 'PAGE',
    title: 'Projektavslutning med fokus på ungas egna röster',
    publisher: blog,
    seed: '004',
  },
  ungasFilmer: {
    kind: 'RECORDING',
    title: 'Filmat material med ungdomarnas egna berättelse',
    note: 'Från Plug In-projektets nationella slutkonferens.',
    seed: '004',
  },
  erfarenheter: {
    kind: 'PAGE',
    title: 'Erfarenheter från Plug In-projektet',
    publisher: blog,
    seed: '004',
  },
  framgangsfaktorerna: {
    kind: 'PAGE',
    title: 'Läs mer om framgångsfaktorerna',
    note: 'Sida som inlägget hänvisar till. Länkens adress finns inte i texten.',
    seed: '004',
  },
  samlingDokumentation: {
    kind: 'REPORT',
    title: 'Dokumentation från den gemensamma samlingen',
    note: 'Från samlingen 30 november–1 december 2017. Strategirådet ansvarade för dokumentationen.',
    seed: '004',
  },
  samlingForelasningar: {
    kind: 'RECORDING',
    title: 'Filmade föreläsningar från den gemensamma samlingen',
    note: 'Från samlingen 30 november–1 december 2017.',
    seed: '004',
  },
  avslut: {
    kind: 'PAGE',
    title: 'Avslut på Plug In – början på något nytt',
    publisher: blog,
    seed: '004',
  },
  kompetensIKronoberg: {
    kind: 'PAGE',
    title: 'Kompetens i Kronoberg',
    publisher: blog,
    seed: '004',
  },

  // ---- outside the texts
  sklBlirSkr: {
    kind: 'PAGE',
    title: 'SKL byter namn till SKR',
    titleIsOurs: true,
    publisher: 'Sveriges Kommuner och Regioner',
    published: '2019-11',
    note: 'Namnbytet står inte i någon av de fem texterna.',
    seed: null,
  },
};
