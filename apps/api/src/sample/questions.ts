import type { SampleQuestion } from './sample-content.types.js';
import type { QuestionKey } from './sample-ids.js';

/** What the texts leave open. */
export const questions: Record<QuestionKey, SampleQuestion> = {
  gemensammaLarandet: {
    text: 'Hur få till det gemensamma lärandet?',
    verbatim: true,
    // "är inte helt besvarad"
    state: 'PARTLY',
    asked: 'XXXX-02-10',
    context:
      'Den stora frågan på seminariedagen ”Gemensamt lärande mellan projekt i Gävleborg”. Den är inte helt besvarad.',
    project: 'm3Entreprenorskap',
    themes: ['gemensamtLarande'],
    source: 'gemensamtLarande',
    locator: 'stycket om panelsamtalet',
    answers: [
      {
        id: '01900000-0000-700c-8000-000000000001',
        text: 'Panelsamtalet pekade mot att Region Gävleborg som finansiär har ett stort ansvar. Att peka ut en enskild ansvarig aktör är dock troligtvis en för enkel lösning på ett komplext problem.',
        lesson: 'ansvarForLarandet',
        source: 'gemensamtLarande',
        locator: 'stycket om panelsamtalet',
      },
    ],
  },

  // "vidare diskussioner om vilka förväntningar som kommunerna har på Region Kronoberg och hur det
  // gemensamma arbetet kan struktureras. Frågorna är fortsatt aktuella …": two questions.
  gemensammaArbetet: {
    text: 'Hur kan det gemensamma arbetet struktureras?',
    verbatim: false,
    state: 'OPEN',
    asked: '2017-11-30/2017-12-01',
    context:
      'Från den gemensamma samlingen i Kronobergs län när Plug In avslutades. Arbetet skulle fortsätta 2018 med vidare diskussioner.',
    project: 'plugIn2',
    themes: ['studieavbrott'],
    source: 'avslut',
    locator: 'stycket om 2018',
    answers: [],
  },
  forvantningar: {
    text: 'Vilka förväntningar har kommunerna på Region Kronoberg?',
    verbatim: false,
    state: 'OPEN',
    asked: '2017-11-30/2017-12-01',
    context:
      'Från den gemensamma samlingen i Kronobergs län när Plug In avslutades. Arbetet skulle fortsätta 2018 med vidare diskussioner.',
    project: 'plugIn2',
    themes: ['studieavbrott'],
    source: 'avslut',
    locator: 'stycket om 2018',
    answers: [],
  },
};
