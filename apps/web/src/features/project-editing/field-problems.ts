import type { FieldProblem } from '../../ui/error-summary';

/** The message at one control, if there is one. */
export const errorAt = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message;
