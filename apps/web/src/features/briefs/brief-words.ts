import type { BriefSection } from '../../gql/enumerations';
import type { BriefShownFragment } from '../../gql/graphql';
import { currentLanguage } from '../../lib/language';
import { conflictWord, strengthWord } from '../../lib/words';
import { m } from '../../paraglide/messages';

export type BriefFactor = BriefShownFragment['factors'][number];
export type BriefPiece = BriefFactor['pieces'][number];

const sections: Record<BriefSection, () => string> = {
  CONTRADICTIONS: () => m.briefs_section_contradictions(),
  GAPS: () => m.briefs_section_gaps(),
  HELPED: () => m.briefs_section_helped(),
  HINDERED: () => m.briefs_section_hindered(),
  LESSONS: () => m.briefs_section_lessons(),
  METHOD: () => m.briefs_section_method(),
  PROJECTS: () => m.briefs_section_projects(),
  QUESTION: () => m.briefs_section_question(),
  SHORT_ANSWER: () => m.briefs_section_short_answer(),
  SOURCES: () => m.briefs_section_sources(),
};
export const sectionWord = (section: BriefSection): string => sections[section]();

/** "Några · Motstridigt": the word, and the flag beside it. */
export const strengthOfFactor = ({ standing }: BriefFactor): string =>
  [strengthWord(standing), conflictWord(standing)].filter(Boolean).join(' · ');

/** "3 oberoende källor: 2 bidrog, 1 hindrade". */
export const figuresOf = ({ standing: { helped, hindered, total } }: BriefFactor): string =>
  m.briefs_figures({ sources: m.briefs_sources({ count: total }), helped, hindered });

/** The language the generated method is asked in. */
export const methodLanguage = (): 'SV' | 'EN' => (currentLanguage() === 'en' ? 'EN' : 'SV');

/** The line of a source's list that names the factor; the whole list where none does. */
export function passageLine(passage: string, labels: readonly string[]): string {
  const lines = passage
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const fold = (text: string) => text.toLocaleLowerCase('sv');
  const named = lines.find((line) => labels.some((label) => fold(line).includes(fold(label))));
  return named ?? lines.join(' · ');
}
