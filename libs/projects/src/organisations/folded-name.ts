/**
 * SQL of a name without what people vary in writing it: capitals, accents and rings, and more than
 * one blank in a row.
 */
export const foldedName = (sql: string): string =>
  `lower(regexp_replace(regexp_replace(normalize(btrim(${sql}), NFD), '[\\u0300-\\u036f]', '', 'g'), '\\s+', ' ', 'g'))`;
