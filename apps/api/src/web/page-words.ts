/** What the pages that are the same for everyone are called, in both languages of the interface. */
export interface PageWords {
  title: string;
  description: string;
}

type Both = Record<'sv' | 'en', PageWords>;

export const siteName = 'PIS, Projekt i samverkan';

const general = {
  sv: 'Lärdomar, framgångsfaktorer och hinder ur regionala utvecklingsprojekt, med källor.',
  en: 'Lessons learned, success factors and obstacles from regional development projects, with sources.',
};

const named = (sv: string, en: string): Both => ({
  sv: { title: sv, description: general.sv },
  en: { title: en, description: general.en },
});

/** By address. A page that is no thing of its own stands here, or does not exist. */
export const fixedPages: Record<string, { words: Both; chunk: string }> = {
  '/': {
    words: named(
      'Nästa projekt ska slippa börja från början',
      'The next project should not have to start from scratch',
    ),
    chunk: 'start-page',
  },
  '/sok': { words: named('Sök', 'Search'), chunk: 'search-page' },
  '/ny': { words: named('Ny lärdom', 'New lesson'), chunk: 'new-lesson-page' },
  '/lardomar': { words: named('Lärdomar', 'Lessons'), chunk: 'lessons-page' },
  '/projekt': { words: named('Projekt', 'Projects'), chunk: 'projects-page' },
  '/projekt/nytt': { words: named('Nytt projekt', 'New project'), chunk: 'new-project-page' },
  '/evidens': { words: named('Evidenskarta', 'Evidence map'), chunk: 'evidence-map-page' },
  '/matcha': { words: named('Hitta liknande', 'Find similar'), chunk: 'match-page' },
  '/faktorer': { words: named('Faktorer', 'Factors'), chunk: 'factors-page' },
  '/underlag': { words: named('Underlag', 'Briefs'), chunk: 'briefs-page' },
  '/logga-in': { words: named('Logga in', 'Sign in'), chunk: 'sign-in-page' },
  '/mitt': { words: named('Mitt PIS', 'My PIS'), chunk: 'my-page' },
  '/om': { words: named('Om PIS', 'About PIS'), chunk: 'about-page' },
  '/personuppgifter': { words: named('Personuppgifter', 'Personal data'), chunk: 'privacy-page' },
  '/tillganglighet': {
    words: named('Tillgänglighetsredogörelse', 'Accessibility statement'),
    chunk: 'accessibility-page',
  },
};

export const signInWords = named('Logga in', 'Sign in');

export const notFoundWords: Both = {
  sv: { title: 'Sidan finns inte', description: general.sv },
  en: { title: 'The page does not exist', description: general.en },
};

/** The answer to a question about a theme is titled by the question. */
export const themeQuestion = {
  sv: (theme: string): string => `Vad får projekt om ${theme.toLocaleLowerCase('sv')} att lyckas?`,
  en: (theme: string): string => `What makes projects on ${theme.toLocaleLowerCase('en')} succeed?`,
};

export const describing = {
  lesson: { sv: 'Lärdom', en: 'Lesson' },
  factor: {
    sv: 'Vad som bidrog och vad som hindrade, räknat i oberoende källor.',
    en: 'What helped and what hindered, counted in independent sources.',
  },
  theme: {
    sv: 'Faktorer i ordning efter antal oberoende källor, med citat och källor.',
    en: 'Factors by number of independent sources, with quotes and sources.',
  },
  brief: { sv: 'Underlag', en: 'Brief' },
  question: { sv: 'Öppen fråga', en: 'Open question' },
  general,
};
