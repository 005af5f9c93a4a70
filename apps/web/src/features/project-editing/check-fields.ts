import { limits } from '@pis/contract';
import { isWebAddress } from '../../lib/web-address';
import { m } from '../../paraglide/messages';
import type { FieldProblem } from '../../ui/error-summary';
import { readPeriod, type PeriodFields, type PeriodProblem } from './period-input';
import { linesOf, withScheme, type ProjectFields } from './project-fields';

/** Ids of the controls that a message can lead to. */
export const fieldIds = {
  title: 'projekt-namn',
  summary: 'projekt-sammanfattning',
  summaryEn: 'projekt-sammanfattning-en',
  description: 'projekt-beskrivning',
  descriptionEn: 'projekt-beskrivning-en',
  period: 'projekt-period',
  targetGroups: 'projekt-malgrupper',
  goals: 'projekt-mal',
  identifiers: 'projekt-nummer',
  webLinks: 'projekt-webb',
} as const;

/** Id of one cell of a list of rows. */
export const rowFieldId = (list: string, index: number, cell: string): string =>
  `${list}-${index}-${cell}`;

/** Id of one of the two fields of a period. */
export const periodFieldId = (id: string, end: 'from' | 'to'): string =>
  `${id}-${end === 'from' ? 'fran' : 'till'}`;

const problemWords: Record<PeriodProblem, () => string> = {
  from: () => m.projects_date_not_valid(),
  to: () => m.projects_date_not_valid(),
  order: () => m.projects_period_order(),
};

/** What is wrong with a period, at the field it concerns. */
export function periodProblems(id: string, period: PeriodFields): FieldProblem[] {
  const read = readPeriod(period);
  if (!('problem' in read)) return [];
  return [
    {
      field: periodFieldId(id, read.problem === 'from' ? 'from' : 'to'),
      message: problemWords[read.problem](),
    },
  ];
}

const tooLong = (field: string, text: string, max: number): FieldProblem[] =>
  text.trim().length > max ? [{ field, message: m.projects_too_long({ max }) }] : [];

function titleProblems(title: string): FieldProblem[] {
  const { min, max } = limits.projectTitle;
  if (title.trim().length < min)
    return [{ field: fieldIds.title, message: m.projects_title_missing() }];
  return tooLong(fieldIds.title, title, max);
}

function rowProblems(fields: ProjectFields): FieldProblem[] {
  const { goals, identifiers, webLinks } = fields;
  return [
    ...goals.flatMap(({ text, strategy }, index) =>
      !text.trim() && strategy.trim()
        ? [
            {
              field: rowFieldId(fieldIds.goals, index, 'text'),
              message: m.projects_goal_missing(),
            },
          ]
        : [],
    ),
    ...identifiers.flatMap(({ scheme, value }, index) =>
      Boolean(scheme.trim()) === Boolean(value.trim())
        ? []
        : [
            {
              field: rowFieldId(fieldIds.identifiers, index, scheme.trim() ? 'value' : 'scheme'),
              message: m.projects_identifier_half(),
            },
          ],
    ),
    ...webLinks.flatMap(({ url, title }, index) =>
      (url.trim() || title.trim()) &&
      !(isWebAddress(withScheme(url)) && /\.[a-z]{2,}/i.test(url) && URL.canParse(withScheme(url)))
        ? [
            {
              field: rowFieldId(fieldIds.webLinks, index, 'url'),
              message: m.projects_url_not_valid(),
            },
          ]
        : [],
    ),
  ];
}

function groupProblems(text: string): FieldProblem[] {
  const groups = linesOf(text);
  const field = fieldIds.targetGroups;
  if (groups.length > limits.tags.max)
    return [{ field, message: m.projects_too_many({ max: limits.tags.max }) }];
  return groups.some((group) => group.length > limits.label.max)
    ? [{ field, message: m.projects_line_too_long({ max: limits.label.max }) }]
    : [];
}

/** What must be put right before the form is sent, in the order of the form. */
export const problemsOf = (fields: ProjectFields): FieldProblem[] => [
  ...titleProblems(fields.title),
  ...tooLong(fieldIds.summary, fields.summary, limits.summary.max),
  ...tooLong(fieldIds.description, fields.description, limits.description.max),
  ...tooLong(fieldIds.summaryEn, fields.summaryEn, limits.summary.max),
  ...tooLong(fieldIds.descriptionEn, fields.descriptionEn, limits.description.max),
  ...periodProblems(fieldIds.period, fields.period),
  ...groupProblems(fields.targetGroups),
  ...rowProblems(fields),
];

/** A project that everyone is to read says in a sentence what it is about. */
export const publishProblems = (fields: ProjectFields): FieldProblem[] =>
  fields.summary.trim() || fields.description.trim() || fields.summaryEn.trim()
    ? []
    : [{ field: fieldIds.summary, message: m.projects_summary_missing() }];
