import type { EditableProjectFragment, UpdateProjectInput } from '../../gql/graphql';
import type { Language, ProjectKind } from '../../gql/enumerations';
import { graphql } from '../../gql';
import { labelOf } from '../../lib/language';
import { periodFields, readPeriod, type PeriodFields } from './period-input';

export const EditableProjectFields = graphql(`
  fragment EditableProject on Project {
    id
    version
    title
    language
    kind
    summary
    summaryEn
    description
    descriptionEn
    period
    lastConfirmed
    identifiers {
      scheme
      value
    }
    targetGroups
    goals {
      id
      text
      strategy
    }
    webLinks {
      id
      url
      title
    }
    themes {
      id
      labelSv
      labelEn
    }
    places {
      code
      name
    }
  }
`);

/** Something chosen from a list, with its words. */
export type Chosen = { id: string; label: string };

export type GoalFields = { text: string; strategy: string };
export type IdentifierFields = { scheme: string; value: string };
export type WebLinkFields = { url: string; title: string };

/** A project as its form holds it: texts as typed. */
export type ProjectFields = {
  title: string;
  kind: ProjectKind;
  language: Language;
  summary: string;
  summaryEn: string;
  description: string;
  descriptionEn: string;
  period: PeriodFields;
  places: readonly Chosen[];
  themes: readonly Chosen[];
  /** One in each line. */
  targetGroups: string;
  goals: readonly GoalFields[];
  identifiers: readonly IdentifierFields[];
  webLinks: readonly WebLinkFields[];
  /** EDTF month in which somebody of the project went through the facts. */
  lastConfirmed: string | null;
};
export type FieldName = keyof ProjectFields;

export const emptyFields = (): ProjectFields => ({
  title: '',
  kind: 'IMPLEMENTATION',
  language: 'SV',
  summary: '',
  summaryEn: '',
  description: '',
  descriptionEn: '',
  period: { from: '', to: '' },
  places: [],
  themes: [],
  targetGroups: '',
  goals: [],
  identifiers: [],
  webLinks: [],
  lastConfirmed: null,
});

/** What the server has, as the form holds it. */
export const fieldsOf = (project: EditableProjectFragment): ProjectFields => ({
  title: project.title,
  kind: project.kind,
  language: project.language,
  summary: project.summary ?? '',
  summaryEn: project.summaryEn ?? '',
  description: project.description ?? '',
  descriptionEn: project.descriptionEn ?? '',
  period: periodFields(project.period),
  places: project.places.map(({ code, name }) => ({ id: code, label: name })),
  themes: project.themes.map((theme) => ({ id: theme.id, label: labelOf(theme) })),
  targetGroups: project.targetGroups.join('\n'),
  goals: project.goals.map(({ text, strategy }) => ({ text, strategy: strategy ?? '' })),
  identifiers: project.identifiers.map(({ scheme, value }) => ({ scheme, value })),
  webLinks: project.webLinks.map(({ url, title }) => ({ url, title })),
  lastConfirmed: project.lastConfirmed ?? null,
});

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const orNull = (text: string) => text.trim() || null;

/** Rows that somebody wrote in. */
export const filledRows = <R extends Record<string, string>>(rows: readonly R[]): R[] =>
  rows.filter((row) => Object.values(row).some((value) => value.trim() !== ''));

/** An address with its scheme: people type "www.example.se". */
export const withScheme = (url: string): string => {
  const text = url.trim();
  return /^[a-z][a-z\d+.-]*:/i.test(text) || text === '' ? text : `https://${text}`;
};

type Facts = Required<Omit<UpdateProjectInput, 'id' | 'version' | 'title' | 'kind'>> &
  Pick<ProjectFields, 'title' | 'kind'>;

/** All facts as the API takes them; a period that cannot be read is caught before. */
export const factsOf = (fields: ProjectFields): Facts => ({
  ...newFactsOf(fields),
  lastConfirmed: fields.lastConfirmed,
});

/** The facts of a project that is new: nobody can have confirmed it yet. */
export function newFactsOf(fields: ProjectFields): Omit<Facts, 'lastConfirmed'> {
  const period = readPeriod(fields.period);
  return {
    title: fields.title.trim(),
    kind: fields.kind,
    language: fields.language,
    summary: orNull(fields.summary),
    summaryEn: orNull(fields.summaryEn),
    description: orNull(fields.description),
    descriptionEn: orNull(fields.descriptionEn),
    period: 'edtf' in period ? period.edtf : null,
    placeCodes: fields.places.map(({ id }) => id),
    themeIds: fields.themes.map(({ id }) => id),
    targetGroups: linesOf(fields.targetGroups),
    goals: filledRows(fields.goals).map(({ text, strategy }) => ({
      text: text.trim(),
      strategy: orNull(strategy),
    })),
    identifiers: filledRows(fields.identifiers),
    webLinks: filledRows(fields.webLinks).map(({ url, title }) => ({
      url: withScheme(url),
      title: title.trim() || withScheme(url),
    })),
  };
}

/** Which name a field has in the API's input. */
const inputNames = {
  places: 'placeCodes',
  themes: 'themeIds',
} as const satisfies Partial<Record<FieldName, keyof Facts>>;

const inputName = (field: FieldName): keyof Facts =>
  field === 'places' || field === 'themes' ? inputNames[field] : field;

/** Only the facts of these fields, for a change. */
export function someFacts(fields: ProjectFields, names: readonly FieldName[]): Partial<Facts> {
  const wanted = new Set<string>(names.map(inputName));
  return Object.fromEntries(Object.entries(factsOf(fields)).filter(([name]) => wanted.has(name)));
}
