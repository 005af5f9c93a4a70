/** The expression of a CHECK that holds a text column to the names of an enumeration. */
export const oneOf = (column: string, names: Readonly<Record<string, string>>): string =>
  `"${column}" IN (${Object.values(names)
    .map((name) => `'${name}'`)
    .join(', ')})`;
