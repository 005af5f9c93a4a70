/**
 * A factor or theme as a word of the index, by its id: letters and digits of one width, so that no
 * key is the beginning of another and no engine splits it; no word of a language looks so.
 */
export const conceptKey = (id: string): string => `xc${id.replaceAll('-', '').toLowerCase()}z`;

const keyed = /^xc([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})z$/;

/** The id that a key was made of; null for what is no key. */
export const conceptId = (key: string): string | null => {
  const groups = keyed.exec(key)?.slice(1);
  return groups ? groups.join('-') : null;
};
