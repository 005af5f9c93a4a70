import type { SampleLesson } from './sample-content.types.js';
import type { LessonKey } from './sample-ids.js';

/**
 * What the texts say was learned; few, and in their own words. Needs, plans and expectations are no
 * lessons: they stand in the texts of the projects. What a lesson rests on stands in `evidence.ts`.
 */
export const lessons: Record<LessonKey, SampleLesson> = {
  individanpassatStod: {
    text: 'De ungas erfarenheter skiljer sig åt, vilket bekräftar att det inte finns en insats/åtgärd som fungerar för att fler unga ska fullfölja gymnasiet. Framgångsfaktorn är ett individanpassat stöd.',
    verbatim: true,
    project: 'plugIn2',
    themes: ['studieavbrott'],
    whatHappened:
      'På den nationella slutkonferensen delade åtta ungdomar med sig av sina berättelser. Flera av projektdeltagarna uttrycker att de har blivit lyssnade på, och att någon har varit intresserad av vad de kan, deras utmaningar och egen bild av sin situation.',
    phase: 'CLOSING',
    level: 'INDIVIDUAL',
    experience: '2015/2018',
    targetGroups: ['Unga i grundskola och gymnasium'],
  },

  // The second half is an expectation, so the lesson has no factor and counts nowhere.
  samordningsfordelarna: {
    text: 'Samordningsfördelarna är uppenbara, och samordning av förstudierna förväntas bidra till att stärka den koordinerade kraftsamlingen för högre utbildning ytterligare.',
    verbatim: true,
    project: 'kraftsamling',
    whatHappened:
      'Kommuner i Gävleborg, Västerbotten och Norrbotten såg samma behov och gjorde parallella förstudier under 2021.',
    phase: 'PRE_STUDY',
    experience: '2021',
  },

  dialogOchSamverkan: {
    text: 'Dialog och samverkan är den gemensamma nämnarna på framgångsfaktorer.',
    verbatim: true,
    project: 'lupp',
    whatHappened:
      'På nätverksträffen 18–19 mars 2021 gav en samtalspanel med representanter från Gävle kommun, Region Gävleborg och Företagarna inblickar i hur uppdragsgivare tänker, och hur de tycker att lärosäten kan bli ännu bättre partners i arbetet med kompetensutveckling.',
    experience: '2021-03-19',
  },

  // An observation and a forecast; the text does not call it a success factor.
  mognadIDigitalisering: {
    text: 'Panelen var eniga i att personalens mognad i digitalisering har ökat markant senaste året och att det absolut kommer påverka valet av utbildninslösningar framöver.',
    verbatim: true,
    project: 'lupp',
    themes: ['uppdragsutbildning', 'digitalisering'],
    whatHappened:
      'Samtalspanelen på nätverksträffen 18–19 mars 2021 hade representanter från Gävle kommun, Region Gävleborg och Företagarna.',
    experience: '2021-03-19',
  },

  ansvarForLarandet: {
    text: 'Det panelsamtal som avslutade dagen pekade mot att Region Gävleborg som finansiär har ett stort ansvar. Att peka ut en enskild ansvarig aktör är dock troligtvis en för enkel lösning på ett komplext problem.',
    verbatim: true,
    project: 'm3Entreprenorskap',
    whatHappened:
      'Panelsamtalet avslutade seminariedagen ”Gemensamt lärande mellan projekt i Gävleborg” den 10 februari. Frågan var hur man får till det gemensamma lärandet.',
    experience: 'XXXX-02-10',
  },

  gemensamtLarande: {
    text: 'Gemensamt lärande mellan projekt är avgörande för verklig utveckling.',
    verbatim: true,
    project: 'm3Entreprenorskap',
    whatHappened:
      'Det tycks de flesta som deltog i seminariedagen ”Gemensamt lärande mellan projekt i Gävleborg” ha varit överens om.',
    experience: 'XXXX-02-10',
  },

  brobyggare: {
    text: 'Lärcentrum kan agera brobyggare mellan politikområden.',
    verbatim: false,
    themes: ['larcentrum'],
    whatHappened:
      'En studie av sex kommuner beskriver motorfunktionen så. Lärcentrum kan också delta i operativa och strategiska insatser, och samordna och organisera utbildningar för människor i och utanför arbetslivet.',
  },

  nyaFormer: {
    text: 'Lärcentrum kan utveckla nya former och modeller för lärande.',
    verbatim: false,
    themes: ['larcentrum'],
    whatHappened:
      'En studie av sex kommuner beskriver motorfunktionen så. Lärcentrum kan också stödja nya målgrupper och individer.',
  },
};
