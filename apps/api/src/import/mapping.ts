import { readFile } from 'node:fs/promises';
import {
  listedFields,
  type ListedField,
  type ListedStandards,
  type ListedTexts,
} from '@pis/projects';

/** How the fields of a list are called, and what holds where it says nothing. */
export interface Mapping extends ListedStandards {
  /** Field of ours to those of the list: the first that says something is taken; several are joined by “+”. */
  readonly fields: Readonly<Partial<Record<ListedField, string | readonly string[]>>>;
  /** Words of the list for kinds of projects and parts in them. */
  readonly words: Readonly<Partial<Record<'kind' | 'role', Readonly<Record<string, string>>>>>;
}

const standards = {
  kind: 'IMPLEMENTATION',
  language: 'SV',
  currency: 'SEK',
  role: 'COORDINATOR',
  words: {},
} as const;

/** Lists whose fields are known; any other needs a file like these. */
export const knownMappings: Readonly<Record<string, Mapping>> = {
  swecris: {
    ...standards,
    scheme: 'SWECRIS',
    fields: {
      identifier: 'projectId',
      title: ['projectTitleSv', 'projectTitleEn'],
      summary: ['projectTitleSv', 'projectTitleEn'],
      summaryEn: 'projectTitleEn',
      description: 'projectAbstractSv',
      descriptionEn: 'projectAbstractEn',
      from: 'projectStartDate',
      to: 'projectEndDate',
      organisation: 'coordinatingOrganisationNameSv',
      funder: 'fundingOrganisationNameSv',
      amount: 'fundingsSek',
    },
  },
  interreg: {
    ...standards,
    scheme: 'INTERREG',
    role: 'PARTNER',
    currency: 'EUR',
    fields: {
      identifier: 'program+projektnamn',
      title: 'projektnamn',
      summary: 'program+projektnamn',
      kind: 'projekttyp',
      from: 'startdatum',
      to: 'slutdatum',
      organisation: 'organisationsnamn',
      role: 'organisationsroll',
      county: 'nuts3',
    },
    words: {
      kind: { 'Feasibility study': 'PRE_STUDY' },
      role: { LP: 'COORDINATOR', PP: 'PARTNER' },
    },
  },
};

const isFields = (value: unknown): value is Mapping['fields'] =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((name) => (listedFields as readonly string[]).includes(name));

/**
 * The mapping of that name, or of that file.
 * @throws Error in words
 */
export async function readMapping(name: string): Promise<Mapping> {
  const known = knownMappings[name];
  if (known) return known;
  const given = JSON.parse(await readFile(name, 'utf8')) as Partial<Mapping>;
  if (!given.scheme || !isFields(given.fields)) {
    throw new Error(
      `${name}: a mapping names a “scheme”, and “fields” among ${listedFields.join(', ')}.`,
    );
  }
  return { ...standards, ...given, scheme: given.scheme, fields: given.fields };
}

/** Columns that a mapping names and a table has not. */
export function missingColumns(columns: readonly string[], { fields }: Mapping): string[] {
  const named = Object.values(fields).flat();
  const parts = named.flatMap((name) => name.split('+'));
  return [...new Set(parts)].filter((name) => !columns.includes(name));
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** What a record says in our words. */
export function mapped(
  record: Readonly<Record<string, unknown>>,
  { fields, words }: Mapping,
): ListedTexts {
  const texts: Partial<Record<ListedField, string>> = {};
  for (const field of listedFields) {
    const names = [fields[field] ?? []].flat();
    const said = names
      .map((name) =>
        name
          .split('+')
          .map((part) => textOf(record[part]))
          .filter(Boolean)
          .join(': '),
      )
      .find(Boolean);
    const translated = field === 'kind' || field === 'role' ? words[field]?.[said ?? ''] : said;
    if (translated) texts[field] = translated;
  }
  return texts;
}
