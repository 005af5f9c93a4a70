import { ApiError } from '../../lib/graphql/errors';
import { m } from '../../paraglide/messages';
import type { FieldProblem } from '../../ui/error-summary';
import { fieldIds, periodFieldId, rowFieldId } from './check-fields';
import type { ProjectFields } from './project-fields';

/** The period could not be read by the server. */
export const periodRefused = (id: string): FieldProblem[] => [
  { field: periodFieldId(id, 'from'), message: m.projects_date_not_valid() },
];

/** Another project has the same number: said at the row that holds it. */
export function identifierRefused(
  fields: ProjectFields,
  taken: { scheme: string; value: string },
): FieldProblem[] {
  const index = fields.identifiers.findIndex(
    ({ scheme, value }) => scheme.trim() === taken.scheme && value.trim() === taken.value,
  );
  return [
    {
      field: rowFieldId(fieldIds.identifiers, Math.max(0, index), 'value'),
      message: m.projects_identifier_taken({ number: `${taken.scheme} ${taken.value}` }),
    },
  ];
}

const namedFields: Record<string, keyof typeof fieldIds> = {
  title: 'title',
  summary: 'summary',
  summaryEn: 'summaryEn',
  description: 'description',
  descriptionEn: 'descriptionEn',
  targetGroups: 'targetGroups',
};

/** What the server says of single fields that the form did not foresee; empty where it says nothing. */
export function inputRefused(error: unknown): FieldProblem[] {
  if (!(error instanceof ApiError) || error.code !== 'BAD_USER_INPUT') return [];
  return error.fields.map(({ path }) => {
    const [name = '', index, cell] = path.replace(/^input\./, '').split('.');
    const known = namedFields[name];
    if (known) return { field: fieldIds[known], message: m.projects_field_refused() };
    const list = name === 'webLinks' || name === 'goals' || name === 'identifiers' ? name : null;
    return list && index && cell
      ? {
          field: rowFieldId(fieldIds[list], Number(index), cell),
          message: m.projects_field_refused(),
        }
      : { message: m.projects_field_refused_named({ field: name }) };
  });
}
