import { formatDay } from '../../lib/format/instants';
import { formatPeriod } from '../../lib/format/period';
import type { InterfaceLanguage } from '../../lib/language';
import { m } from '../../paraglide/messages';

export type Cited = {
  text: string;
  project: string | null;
  /** EDTF. */
  experience: string | null;
  publishedAt: string | null;
  version: number;
  address: string;
};

/** How a lesson is pointed at in a text of one's own: what it says, whence, when, which version. */
export function citation(
  { text, project, experience, publishedAt, version, address }: Cited,
  readAt: Date,
  locale: InterfaceLanguage,
): string {
  const period = experience && formatPeriod(experience, locale);
  const whence = [project, period].filter(Boolean).join(', ');
  return [
    `”${text}”`,
    whence && `${whence}.`,
    publishedAt
      ? m.lessons_cited_published({ day: formatDay(publishedAt, locale), version }, { locale })
      : m.lessons_cited({ version }, { locale }),
    m.lessons_cited_read({ address, day: formatDay(readAt, locale) }, { locale }),
  ]
    .filter(Boolean)
    .join(' ');
}
