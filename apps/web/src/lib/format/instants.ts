import { currentLanguage, intlTag, type InterfaceLanguage } from '../language';

type Instant = string | number | Date;

/** Day of an instant, in the reader's time zone: "3 mars 2026". */
export const formatDay = (
  instant: Instant,
  language: InterfaceLanguage = currentLanguage(),
): string =>
  new Intl.DateTimeFormat(intlTag(language), { dateStyle: 'long' }).format(new Date(instant));

/** Year of an instant: "2026". */
export const formatYear = (instant: Instant): string => String(new Date(instant).getFullYear());

/** Time of day: "14.32" in Swedish, "14:32" in English. */
export const formatTime = (
  instant: Instant,
  language: InterfaceLanguage = currentLanguage(),
): string => {
  const time = new Intl.DateTimeFormat(intlTag(language), {
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  return language === 'sv' ? time.replace(':', '.') : time;
};
