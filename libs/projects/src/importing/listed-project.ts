import { limits } from '@pis/contract';
import { type Period, Rejection, readOptionalPeriod } from '@pis/core';
import type { Currency } from '../grants/grant.entity.js';
import type { ParticipationRole } from '../participations/participation.entity.js';
import { ProjectKind } from '../projects/project.entity.js';

/** A project as a list of projects tells of it, taken to our words. */
export interface ListedProject {
  /** Where it stands in the list, from 1. */
  readonly line: number;
  readonly scheme: string;
  readonly value: string;
  readonly title: string;
  readonly kind: ProjectKind;
  readonly language: 'EN' | 'SV';
  readonly summary: string | null;
  readonly summaryEn: string | null;
  readonly description: string | null;
  readonly descriptionEn: string | null;
  readonly period: Period | null;
  readonly organisations: readonly { name: string; role: ParticipationRole }[];
  readonly funder: {
    name: string;
    amount: number | null;
    currency: Currency;
    programme: string | null;
  } | null;
  /** Codes of counties and municipalities. */
  readonly places: readonly string[];
}

/** What a list says of one project, text by text, as its mapping names it. */
export type ListedTexts = Readonly<Partial<Record<ListedField, string>>>;

export const listedFields = [
  'amount',
  'county',
  'description',
  'descriptionEn',
  'from',
  'funder',
  'identifier',
  'kind',
  'organisation',
  'programme',
  'role',
  'summary',
  'summaryEn',
  'title',
  'to',
] as const;
export type ListedField = (typeof listedFields)[number];

/** Why a line of a list cannot become a project. */
export class NotAProject extends Error {}

const ellipsis = ' …';

/** As much of a text as there is room for, whole words; NUL and lone surrogates are no text. */
function fitting(text: string | undefined, most: number): string | null {
  const whole = (text ?? '').replace(/[\0\p{Surrogate}]/gu, '').trim();
  if (whole.length <= most) return whole || null;
  const cut = whole.slice(0, most - ellipsis.length);
  return (
    cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : cut.length) + ellipsis
  );
}

function periodOf({ from, to }: ListedTexts): Period | null {
  const [since, until] = [from?.slice(0, 10).trim(), to?.slice(0, 10).trim()];
  if (!since && !until) return null;
  const edtf = since === until ? since : `${since ?? '..'}/${until ?? '..'}`;
  try {
    return readOptionalPeriod(edtf);
  } catch (error) {
    if (error instanceof Rejection) throw new NotAProject(`“${edtf}” is no period`);
    throw error;
  }
}

function amountOf(text: string | undefined): number | null {
  const amount = Math.round(Number((text ?? '').replace(/\s/g, '').replace(',', '.')));
  return amount > 0 && amount < 2 ** 31 ? amount : null;
}

export interface ListedStandards {
  readonly scheme: string;
  readonly kind: ProjectKind;
  readonly language: 'EN' | 'SV';
  readonly currency: Currency;
  readonly role: ParticipationRole;
}

const isKind = (word: string | undefined): word is ProjectKind =>
  word !== undefined && Object.hasOwn(ProjectKind, word);

/**
 * One line of a list as a project.
 * @throws NotAProject with what is missing or wrong, in words
 */
export function listedProject(
  line: number,
  texts: ListedTexts,
  { scheme, kind, language, currency, role }: ListedStandards,
): ListedProject {
  const value = fitting(texts.identifier, limits.line.max);
  if (!value) throw new NotAProject('there is no identifier');
  const title = fitting(texts.title, limits.projectTitle.max);
  if (!title || title.length < limits.projectTitle.min) throw new NotAProject('there is no title');
  if (texts.kind && !isKind(texts.kind))
    throw new NotAProject(`“${texts.kind}” is no kind of project`);
  const summary = fitting(texts.summary, limits.summary.max);
  const description = fitting(texts.description, limits.description.max);
  if (!summary && !description) throw new NotAProject('nothing says what it is about');
  const funder = fitting(texts.funder, limits.name.max);
  const organisation = fitting(texts.organisation, limits.name.max);
  return {
    ...{ line, scheme, value, title, language, summary, description },
    kind: isKind(texts.kind) ? texts.kind : kind,
    summaryEn: fitting(texts.summaryEn, limits.summary.max),
    descriptionEn: fitting(texts.descriptionEn, limits.description.max),
    period: periodOf(texts),
    organisations: organisation
      ? [{ name: organisation, role: (texts.role as ParticipationRole | undefined) ?? role }]
      : [],
    funder: funder
      ? {
          ...{ name: funder, amount: amountOf(texts.amount), currency },
          programme: fitting(texts.programme, limits.line.max),
        }
      : null,
    places: texts.county ? [texts.county] : [],
  };
}
