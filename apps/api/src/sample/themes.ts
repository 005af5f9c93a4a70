import type { SampleLabel, SampleTheme } from './sample-content.types.js';
import type { ThemeKey } from './sample-ids.js';

const sv = (label: string): SampleLabel => ({ label, language: 'SV' });
const en = (label: string): SampleLabel => ({ label, language: 'EN' });

/** What the texts are about. None of them defines its themes, so no definition is given. */
export const themes: Record<ThemeKey, SampleTheme> = {
  larcentrum: {
    labelSv: 'Lärcentrum',
    labelEn: 'Learning centres',
    labels: [sv('Lärcentra'), sv('Lärcenter'), en('Learning centre')],
  },
  studieavbrott: {
    labelSv: 'Studieavbrott',
    labelEn: 'Early school leaving',
    labels: [sv('Skolavhopp'), en('School dropout')],
  },
  uppdragsutbildning: { labelSv: 'Uppdragsutbildning', labelEn: 'Commissioned education' },
  kompetensforsorjning: { labelSv: 'Kompetensförsörjning', labelEn: 'Skills supply' },
  hogreUtbildning: {
    labelSv: 'Högre utbildning',
    labelEn: 'Higher education',
    labels: [sv('Eftergymnasial utbildning')],
  },
  vuxenutbildning: {
    labelSv: 'Vuxenutbildning',
    labelEn: 'Adult education',
    labels: [sv('Kommunal vuxenutbildning'), sv('Komvux')],
  },
  distansutbildning: {
    labelSv: 'Distansutbildning',
    labelEn: 'Distance education',
    labels: [sv('Distansstudier')],
  },
  utbildningsniva: { labelSv: 'Utbildningsnivå', labelEn: 'Level of education' },
  livslangtLarande: { labelSv: 'Livslångt lärande', labelEn: 'Lifelong learning' },
  gemensamtLarande: {
    labelSv: 'Gemensamt lärande',
    labelEn: 'Shared learning',
    labels: [sv('Lärande mellan projekt')],
  },
  digitalisering: { labelSv: 'Digitalisering', labelEn: 'Digitalisation' },
  folkhalsa: { labelSv: 'Folkhälsa', labelEn: 'Public health' },
};
