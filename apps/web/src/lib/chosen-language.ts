/** Language of the interface, as a BCP 47 primary tag. */
export type InterfaceLanguage = 'sv' | 'en';

/** Where the choice is kept, and for how many days (the most that browsers allow). */
export const languageCookie = { name: 'pis-language', days: 400 };

const secondsPerDay = 24 * 60 * 60;

const chosen: InterfaceLanguage =
  typeof document === 'object' &&
  new RegExp(`(^|; *)${languageCookie.name}=en(;|$)`).test(document.cookie)
    ? 'en'
    : 'sv';

/** The language this page was loaded in: another choice takes effect when a page is loaded. */
export const currentLanguage = (): InterfaceLanguage => chosen;

/** Pages loaded from now on are in this language. */
export function rememberLanguage(language: InterfaceLanguage): void {
  const { name, days } = languageCookie;
  document.cookie = `${name}=${language}; path=/; max-age=${days * secondsPerDay}`;
}

type Wording<I> = (inputs: I) => string;

/** One message of the catalogue, out of its two wordings. The compiled messages are made of this. */
export const message =
  <I>(swedish: Wording<I>, english: Wording<I>) =>
  (inputs: I, options?: { locale?: InterfaceLanguage }): string =>
    ((options?.locale ?? chosen) === 'en' ? english : swedish)(inputs);
