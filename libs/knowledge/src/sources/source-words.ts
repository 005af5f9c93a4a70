import { readOptionalPeriod } from '@pis/core';
import type { Source } from './source.entity.js';
import type { SourceDetailsInput } from './source.inputs.js';

/** The columns of a source that people fill in. */
export type SourceWords = Pick<
  Source,
  'kind' | 'title' | 'language' | 'publisher' | 'published' | 'url' | 'note'
>;

/** The protocol in lower case, as the database asks; the rest as it was pasted. */
const address = (url: string): string =>
  url.replace(/^https?:/i, (protocol) => protocol.toLowerCase());

/**
 * The details an input gives; what it leaves out is left out here.
 * @throws Rejection with PeriodNotValid when the day of publishing cannot be read
 */
export const detailsOf = ({
  language,
  publisher,
  published,
  url,
  note,
}: SourceDetailsInput): Partial<SourceWords> => ({
  ...(language && { language }),
  ...(publisher !== undefined && { publisher: publisher || null }),
  ...(published !== undefined && { published: readOptionalPeriod(published)?.text ?? null }),
  ...(url !== undefined && { url: url ? address(url) : null }),
  ...(note !== undefined && { note: note || null }),
});
