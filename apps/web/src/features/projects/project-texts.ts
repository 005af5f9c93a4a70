import { contentLang, currentLanguage, type InterfaceLanguage } from '../../lib/language';

type Texts = { language: 'SV' | 'EN' } & {
  summary?: string | null;
  summaryEn?: string | null;
  description?: string | null;
  descriptionEn?: string | null;
};

/** A text of a project and the value of its `lang` attribute. */
export type SaidText = { text: string; lang: InterfaceLanguage | undefined };

function pick(
  own: string | null | undefined,
  english: string | null | undefined,
  language: 'SV' | 'EN',
): SaidText | null {
  if (currentLanguage() === 'en' && english) return { text: english, lang: undefined };
  if (own) return { text: own, lang: contentLang(language) };
  return english ? { text: english, lang: contentLang('EN') } : null;
}

/** What the project is about in a sentence: in the language of the interface where there is one. */
export const summaryOf = (project: Texts): SaidText | null =>
  pick(project.summary, project.summaryEn, project.language);

/** The same at length. */
export const descriptionOf = (project: Texts): SaidText | null =>
  pick(project.description, project.descriptionEn, project.language);
