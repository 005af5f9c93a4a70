import {
  ConceptState,
  Grant,
  Organisation,
  OrganisationAlias,
  Participation,
  Project,
  ProjectGoal,
  ProjectIdentifier,
  ProjectLink,
  ProjectPlace,
  ProjectState,
  ProjectTargetGroup,
  ProjectTheme,
  ProjectWebLink,
  Theme,
  ThemeLabel,
} from '@pis/projects';
import { Factor, FactorLabel } from '@pis/knowledge';
import { readOptionalPeriod } from '@pis/core';
import type { ObjectLiteral } from 'typeorm';
import type { SampleContent, SampleProject } from './sample-content.types.js';
import {
  factorIds,
  municipalityIds,
  organisationIds,
  projectIds,
  sourceIds,
  themeIds,
} from './sample-ids.js';
import { samplePlaces } from './sample-places.js';

/** Rows of one table, in the shape its entity is inserted in. */
export interface TableRows {
  entity: new () => ObjectLiteral;
  rows: readonly ObjectLiteral[];
}

/** Finds a slug for a new row; the same text twice gives two. */
export type Slugs = (
  table: 'factor' | 'open_question' | 'organisation' | 'project' | 'study' | 'theme',
  text: string,
) => Promise<string>;

export const organisationId = { ...organisationIds, ...municipalityIds };

/** The entries of a record with their keys typed. */
export const entriesOf = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): [Key, Value][] => Object.entries(record) as [Key, Value][];

/** EDTF as columns: the text, and the days it is sorted by. */
export function periodColumns(text: string | undefined): ObjectLiteral {
  const period = readOptionalPeriod(text);
  return {
    period: period?.text ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
  };
}

const sample = true;

async function organisationRows(content: SampleContent, slugs: Slugs): Promise<TableRows[]> {
  const organisations: ObjectLiteral[] = [];
  const aliases: ObjectLiteral[] = [];
  for (const [key, told] of entriesOf(content.organisations)) {
    const id = organisationId[key];
    organisations.push({
      ...{ id, sample, name: told.name, kind: told.kind },
      slug: await slugs('organisation', told.name),
      partOfId: told.partOf ? organisationId[told.partOf] : null,
      successorId: told.successor ? organisationId[told.successor] : null,
      validFrom: told.validFrom ?? null,
      validTo: told.validTo ?? null,
    });
    aliases.push(...(told.aliases ?? []).map((name) => ({ organisationId: id, name })));
  }
  // One statement a table: a row may then name another of the same table.
  return [
    { entity: Organisation, rows: organisations },
    { entity: OrganisationAlias, rows: aliases },
  ];
}

async function vocabularyRows(content: SampleContent, slugs: Slugs): Promise<TableRows[]> {
  const state = ConceptState.ACCEPTED;
  const themes: ObjectLiteral[] = [];
  for (const [key, { labelSv, labelEn }] of entriesOf(content.themes)) {
    const slug = await slugs('theme', labelSv);
    themes.push({ id: themeIds[key], sample, state, labelSv, labelEn, slug });
  }
  const factors: ObjectLiteral[] = [];
  for (const [key, { labelSv, labelEn }] of entriesOf(content.factors)) {
    const slug = await slugs('factor', labelSv);
    factors.push({ id: factorIds[key], sample, state, labelSv, labelEn, slug });
  }
  return [
    { entity: Theme, rows: themes },
    {
      entity: ThemeLabel,
      rows: entriesOf(content.themes).flatMap(([key, { labels = [] }]) =>
        labels.map((label) => ({ themeId: themeIds[key], ...label })),
      ),
    },
    { entity: Factor, rows: factors },
    {
      entity: FactorLabel,
      rows: entriesOf(content.factors).flatMap(([key, { labels = [] }]) =>
        labels.map((label) => ({ factorId: factorIds[key], ...label })),
      ),
    },
  ];
}

/** What hangs on one project, table by table. */
function factRows(projectId: string, told: SampleProject): TableRows[] {
  const listed = <Row extends object>(rows: readonly Row[] | undefined): ObjectLiteral[] =>
    (rows ?? []).map((row, position) => ({ ...row, projectId, position }));
  return [
    {
      entity: ProjectTheme,
      rows: (told.themes ?? []).map((key) => ({ projectId, themeId: themeIds[key] })),
    },
    {
      entity: ProjectPlace,
      rows: (told.places ?? []).map((key) => ({ projectId, placeCode: samplePlaces[key] })),
    },
    {
      entity: ProjectTargetGroup,
      rows: (told.targetGroups ?? []).map((label) => ({ projectId, label })),
    },
    {
      entity: ProjectIdentifier,
      rows: (told.identifiers ?? []).map((identifier) => ({ projectId, ...identifier })),
    },
    { entity: ProjectGoal, rows: listed(told.goals) },
    { entity: ProjectWebLink, rows: listed(told.webLinks) },
    {
      entity: Participation,
      rows: (told.participations ?? []).map(({ organisation, period, note, ...rest }) => ({
        ...rest,
        ...periodColumns(period),
        note: note ?? null,
        projectId,
        organisationId: organisationId[organisation],
      })),
    },
    {
      entity: Grant,
      rows: (told.grants ?? []).map(({ id, funder, amount }) => ({
        ...{ id, projectId, funderId: organisationId[funder], amount: amount ?? null },
      })),
    },
  ];
}

async function projectRows(content: SampleContent, slugs: Slugs, now: Date): Promise<TableRows[]> {
  const rows: ObjectLiteral[] = [];
  for (const [key, told] of entriesOf(content.projects)) {
    const id = projectIds[key];
    const { title, kind, summary, summaryEn } = told;
    rows.push({
      ...{ id, sample, title, kind, summary, summaryEn, familyId: id },
      ...periodColumns(told.period),
      slug: await slugs('project', title),
      description: told.description ?? null,
      lastConfirmed: told.lastConfirmed ?? null,
      state: ProjectState.PUBLISHED,
      publishedAt: now,
    });
  }
  const links = content.links.map(({ from, to, at, ...rest }) => {
    const period = readOptionalPeriod(at);
    const ends = { fromId: projectIds[from], toId: projectIds[to] };
    return { ...rest, ...ends, at: period?.text ?? null, atFrom: period?.from ?? null };
  });
  return [
    { entity: Project, rows },
    ...entriesOf(content.projects).flatMap(([key, told]) => factRows(projectIds[key], told)),
    { entity: ProjectLink, rows: links },
  ];
}

/** Who, what about, and the projects: in the order in which rows refer to each other. */
export async function frameRows(
  content: SampleContent,
  slugs: Slugs,
  now: Date,
): Promise<TableRows[]> {
  return [
    ...(await organisationRows(content, slugs)),
    ...(await vocabularyRows(content, slugs)),
    ...(await projectRows(content, slugs, now)),
  ];
}

/** The documents of the projects; after the sources themselves. */
export const projectSourceKeys = (told: SampleProject): ObjectLiteral[] =>
  told.sources.map(({ source, note }, position) => ({
    ...{ sourceId: sourceIds[source], note: note ?? null, position },
  }));
