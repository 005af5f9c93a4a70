import type { SampleStudy, SampleStudyCase } from './sample-content.types.js';
import type { StudyCaseKey, StudyKey } from './sample-ids.js';

/** Text 003. What it lists under Vad?, Hur? and Med vilka? is text, not evidence. */
export const studies: Record<StudyKey, SampleStudy> = {
  larcentrumSomMotor: {
    title: 'När lärcentrum är en motor i lokal och regional utveckling',
    summary:
      'En studie av sex kommuner: Kalix, Söderhamn, Lindesberg, Motala, Vaggeryd och Varberg. Den listar framgångsfaktorer, hinder och svårigheter, och vad lärcentrum kan göra.',
    description: [
      'Studien genomfördes av APeL på uppdrag av 3M-nätverket och NTG Lär. Kommunerna valdes efter medvetet arbete, kommuntyp och geografisk placering. Året är inte angivet.',
      'Vad gör lärcentrum? Ständigt utveckla idéer och utbildningar tillsammans med andra. Anpassa innehåll och form. Tillgängliggöra eftergymnasiala utbildningar. Höja den generella utbildningsnivån. Vara en del av tillväxtstrategier och helheten. Marknadsföra och rekrytera.',
      'Hur? Skapa förutsättningar för samtal, ”kreativ trängsel”. Samverka, samordna och samla. Vägleda och möta individer utifrån deras helhetssituation. Använda relevant teknik för flexibilitet. Påverka attityder och synsätt. Skapa och använda kompetens hos personalen.',
      'Med vilka? Företag, fackförbund, kommunen, branschorganisationer, föreningar, myndigheter och nyföretagarcentrum. Andra lärcentra, bibliotek och olika utbildningsanordnare. Politiker, kommunchef, KS, kommunala enheter, regionförbund, landsting och näringslivsråd.',
      'Lärcentrum kan agera brobyggare mellan politikområden, delta i operativa och strategiska insatser, samordna och organisera utbildningar för människor i och utanför arbetslivet, utveckla nya former och modeller för lärande, och stödja nya målgrupper och individer.',
    ].join('\n\n'),
    performer: 'apel',
    commissioners: ['m3Natverket', 'ntgLar'],
    source: 'studien',
    themes: ['larcentrum'],
  },
};

/** The six municipalities with their learning centres, in the order of the text. */
export const studyCases: Record<StudyCaseKey, SampleStudyCase> = {
  kalix: { study: 'larcentrumSomMotor', name: 'Kalix UniverCity', place: 'kalix' },
  soderhamn: {
    study: 'larcentrumSomMotor',
    name: 'Centrum för flexibelt lärande',
    place: 'soderhamn',
  },
  lindesberg: { study: 'larcentrumSomMotor', name: 'Masugnen', place: 'lindesberg' },
  motala: { study: 'larcentrumSomMotor', name: 'Ekenäs lärcenter, Carlsund', place: 'motala' },
  vaggeryd: { study: 'larcentrumSomMotor', name: 'Fenix Kunskapscentrum', place: 'vaggeryd' },
  varberg: { study: 'larcentrumSomMotor', name: 'CampusVarberg', place: 'varberg' },
};
