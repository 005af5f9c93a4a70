/**
 * A piece of a WHERE with the values it needs. Its text is a function of the number of the first
 * parameter, so that conditions can be put together in any order.
 */
export interface Condition {
  /** SQL with parameters numbered from `first` on. */
  text(first: number): string;
  readonly values: readonly unknown[];
}

/** Conditions that must all hold, with their values in order. Empty: everything. */
export function allOf(
  conditions: readonly Condition[],
  first = 1,
): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const texts = conditions.map((condition) => {
    const text = condition.text(first + values.length);
    values.push(...condition.values);
    return `(${text})`;
  });
  return { text: texts.length > 0 ? texts.join(' AND ') : 'TRUE', values };
}
