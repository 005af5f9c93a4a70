import type { EvidenceBasis, GapKind, SourceKind, Standing, UnitKind } from '@pis/knowledge';
import type { BriefSection } from '../briefs/brief-section.js';
import type { DocumentLanguage } from './language.js';

const section: Record<DocumentLanguage, Record<BriefSection, string>> = {
  sv: {
    QUESTION: 'Fråga',
    SHORT_ANSWER: 'Kort svar',
    HELPED: 'Faktorer som bidrog',
    HINDERED: 'Hinder',
    CONTRADICTIONS: 'Motsägande belägg',
    GAPS: 'Kunskapsluckor',
    LESSONS: 'Lärdomar',
    PROJECTS: 'Projekt',
    METHOD: 'Metod och urval',
    SOURCES: 'Källor',
  },
  en: {
    QUESTION: 'Question',
    SHORT_ANSWER: 'Short answer',
    HELPED: 'Factors that helped',
    HINDERED: 'Obstacles',
    CONTRADICTIONS: 'Contradicting evidence',
    GAPS: 'Knowledge gaps',
    LESSONS: 'Lessons',
    PROJECTS: 'Projects',
    METHOD: 'Method and selection',
    SOURCES: 'Sources',
  },
};

const strength: Record<DocumentLanguage, Record<Standing['strength'], string>> = {
  sv: { NONE: 'Inget belägg', SINGLE: 'Enstaka', SOME: 'Några', SEVERAL: 'Flera' },
  en: { NONE: 'No evidence', SINGLE: 'Single', SOME: 'Some', SEVERAL: 'Several' },
};

const gap: Record<DocumentLanguage, Record<GapKind, string>> = {
  sv: { NO_EVIDENCE: 'Projekt finns, inget belägg inlagt', NO_PROJECTS: 'Inga projekt' },
  en: { NO_EVIDENCE: 'Projects exist, no evidence added', NO_PROJECTS: 'No projects' },
};

const basis: Record<DocumentLanguage, Record<EvidenceBasis, string>> = {
  sv: {
    EVALUATION: 'utvärdering',
    ONGOING_EVALUATION: 'följeforskning',
    OWN_EXPERIENCE: 'egen erfarenhet',
    PANEL: 'panelsamtal',
    PARTICIPANT: 'deltagares röst',
    RESEARCH: 'forskning',
  },
  en: {
    EVALUATION: 'evaluation',
    ONGOING_EVALUATION: 'ongoing evaluation',
    OWN_EXPERIENCE: 'own experience',
    PANEL: 'panel discussion',
    PARTICIPANT: 'participant’s voice',
    RESEARCH: 'research',
  },
};

const sourceKind: Record<DocumentLanguage, Record<SourceKind, string>> = {
  sv: {
    MODEL: 'modell',
    PAGE: 'webbsida',
    PRESENTATION: 'presentation',
    RECORDING: 'inspelning',
    REPORT: 'rapport',
    STUDY: 'studie',
    TOOL: 'verktyg',
  },
  en: {
    MODEL: 'model',
    PAGE: 'web page',
    PRESENTATION: 'presentation',
    RECORDING: 'recording',
    REPORT: 'report',
    STUDY: 'study',
    TOOL: 'tool',
  },
};

/** One, many. */
const unitKind: Record<DocumentLanguage, Record<UnitKind, readonly [string, string]>> = {
  sv: {
    FAMILY: ['projektfamilj', 'projektfamiljer'],
    STUDY: ['studie', 'studier'],
    CASE: ['fall i en studie', 'fall i studier'],
    MEETING: ['träff', 'träffar'],
  },
  en: {
    FAMILY: ['project family', 'project families'],
    STUDY: ['study', 'studies'],
    CASE: ['case of a study', 'cases of studies'],
    MEETING: ['meeting', 'meetings'],
  },
};

const some: Record<DocumentLanguage, Record<string, readonly [string, string]>> = {
  sv: {
    source: ['oberoende källa', 'oberoende källor'],
    piece: ['belägg', 'belägg'],
    document: ['källa i källförteckningen', 'källor i källförteckningen'],
    factor: ['faktor', 'faktorer'],
    lesson: ['lärdom', 'lärdomar'],
    project: ['projekt', 'projekt'],
  },
  en: {
    source: ['independent source', 'independent sources'],
    piece: ['piece of evidence', 'pieces of evidence'],
    document: ['entry in the list of sources', 'entries in the list of sources'],
    factor: ['factor', 'factors'],
    lesson: ['lesson', 'lessons'],
    project: ['project', 'projects'],
  },
};

/** "3 oberoende källor". */
export function amount(
  language: DocumentLanguage,
  of: 'source' | 'piece' | 'document' | 'factor' | 'lesson' | 'project' | UnitKind,
  count: number,
): string {
  const forms = of in unitKind[language] ? unitKind[language][of as UnitKind] : some[language][of];
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(count);
  return `${number} ${forms?.[count === 1 ? 0 : 1] ?? ''}`;
}

const phrases = {
  sv: {
    both: 'Enstaka, åt båda håll',
    conflicting: 'Motstridigt',
    helped: 'bidrog',
    hindered: 'hindrade',
    noAnswer: 'Inget kort svar är skrivet.',
    noQuestion: 'Ingen fråga är skriven.',
    gone: 'Belägget är inte offentligt längre och visas därför inte. Det räknades den dag uppgifterna togs.',
    goneSource: 'Källan hör till något som inte är offentligt längre.',
    goneThing: 'Är inte offentligt längre och visas därför inte.',
    labelOnly: 'Källan ger bara rubriken, inget citat:',
    conditions: 'Förutsättning',
    recommendation: 'Rekommendation',
    experience: 'Erfarenhet från',
    lessonIn: 'Lärdom i PIS',
    projectIn: 'Projekt i PIS',
    more: (count: number) => `Ytterligare ${amount('sv', 'piece', count)} finns i CSV-filen.`,
    silent: (theme: string, count: number) =>
      `Om ${theme}: ${amount('sv', 'project', count)} har temat men inget belägg inlagt.`,
    silentMore: (count: number) => `och ${count} till`,
    contradicts: 'Ett annat projekt har motsagt lärdomen.',
    nothing: 'Inget.',
    madeWith: 'Sammanställt i PIS, Projekt i samverkan',
    page: 'Sida',
    source: 'Källa',
  },
  en: {
    both: 'Single, both ways',
    conflicting: 'Conflicting',
    helped: 'helped',
    hindered: 'hindered',
    noAnswer: 'No short answer has been written.',
    noQuestion: 'No question has been written.',
    gone: 'This evidence is no longer public and is therefore not shown. It counted on the day the figures were taken.',
    goneSource: 'The source belongs to something that is no longer public.',
    goneThing: 'No longer public, and therefore not shown.',
    labelOnly: 'The source gives the heading only, no quote:',
    conditions: 'Condition',
    recommendation: 'Recommendation',
    experience: 'Experience from',
    lessonIn: 'Lesson in PIS',
    projectIn: 'Project in PIS',
    more: (count: number) => `${amount('en', 'piece', count)} more in the CSV file.`,
    silent: (theme: string, count: number) =>
      `On ${theme}: ${amount('en', 'project', count)} with the theme and no evidence added.`,
    silentMore: (count: number) => `and ${count} more`,
    contradicts: 'Another project has contradicted the lesson.',
    nothing: 'None.',
    madeWith: 'Put together in PIS, Projects in Collaboration',
    page: 'Page',
    source: 'Source',
  },
};

/** Every fixed word of a written-out brief. */
export const documentWords = (language: DocumentLanguage) => ({
  ...phrases[language],
  section: section[language],
  strength: strength[language],
  gap: gap[language],
  basis: basis[language],
  sourceKind: sourceKind[language],
});

/** "Några · Motstridigt · 3 oberoende källor: 2 bidrog, 1 hindrade". */
export function standingIn(language: DocumentLanguage, standing: Standing): string {
  const words = documentWords(language);
  const { strength: level, helped, hindered, total, conflicting, both } = standing;
  const word = level === 'SINGLE' && both > 0 ? words.both : words.strength[level];
  if (total === 0) return word;
  const figures = `${amount(language, 'source', total)}: ${helped} ${words.helped}, ${hindered} ${words.hindered}`;
  return [word, conflicting ? words.conflicting : '', figures].filter(Boolean).join(' · ');
}
