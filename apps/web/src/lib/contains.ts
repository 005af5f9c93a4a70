/** Whether a label holds what is typed, whatever the case. */
export const contains = (label: string, typed: string): boolean =>
  label.toLocaleLowerCase('sv').includes(typed.trim().toLocaleLowerCase('sv'));
