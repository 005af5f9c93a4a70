import { currentLanguage, intlTag, type InterfaceLanguage } from '../language';

/** A count with no-break spaces (Swedish) or commas (English) between thousands. */
export const formatNumber = (
  value: number,
  language: InterfaceLanguage = currentLanguage(),
): string => new Intl.NumberFormat(intlTag(language)).format(value);

/** Money in whole units, e.g. "3 706 566 kr". */
export const formatMoney = (
  amount: number,
  currency: 'SEK' | 'EUR',
  language: InterfaceLanguage = currentLanguage(),
): string =>
  new Intl.NumberFormat(intlTag(language), {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);

/** Names joined as in running text: "Bollnäs, Nordanstig och Söderhamn". */
export const formatList = (
  items: readonly string[],
  language: InterfaceLanguage = currentLanguage(),
): string => new Intl.ListFormat(intlTag(language), { type: 'conjunction' }).format(items);
