import { currentLanguage, rememberLanguage, type InterfaceLanguage } from './chosen-language';

export { currentLanguage, rememberLanguage, type InterfaceLanguage };

/** Tag for Intl: British dates in English, since readers are European. */
export const intlTag = (language: InterfaceLanguage): string =>
  language === 'sv' ? 'sv-SE' : 'en-GB';

/** Remembers the choice in the cookie `pis-language` and loads the page again. */
export function switchLanguage(language: InterfaceLanguage): void {
  rememberLanguage(language);
  window.location.reload();
}

/** A concept's label in the language of the interface. */
export const labelOf = (
  concept: { labelSv: string; labelEn: string },
  language: InterfaceLanguage = currentLanguage(),
): string => (language === 'sv' ? concept.labelSv : concept.labelEn || concept.labelSv);

/**
 * Value of the `lang` attribute for people's texts: set only where it differs from the interface.
 * `language` is the enumeration of the API.
 */
export const contentLang = (
  language: 'SV' | 'EN',
  current: InterfaceLanguage = currentLanguage(),
): InterfaceLanguage | undefined => {
  const tag = language === 'SV' ? 'sv' : 'en';
  return tag === current ? undefined : tag;
};
