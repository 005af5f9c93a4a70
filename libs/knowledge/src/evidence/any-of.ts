import type { Condition } from '@pis/core';

/** Conditions of which one must hold, with their values in order. */
export const anyOf = (...conditions: readonly Condition[]): Condition => ({
  text(first) {
    let next = first;
    const texts = conditions.map((condition) => {
      const text = condition.text(next);
      next += condition.values.length;
      return `(${text})`;
    });
    return texts.join(' OR ');
  },
  values: conditions.flatMap(({ values }) => values),
});

/** That there is a row for which a condition holds; `rows` names it and how it belongs to the outer one. */
export const exists = (rows: string, condition?: Condition): Condition => ({
  text: (first) =>
    `EXISTS (SELECT FROM ${rows}${condition ? ` AND (${condition.text(first)})` : ''})`,
  values: condition?.values ?? [],
});
