const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Names of the fields that differ, in the order of `base`. */
export const changedFields = <F extends object>(base: F, fields: F): (keyof F)[] =>
  (Object.keys(base) as (keyof F)[]).filter((name) => !same(base[name], fields[name]));

/** Mine and theirs, laid over what both began with. */
export type Merged<F> = {
  /** What I have now: theirs where only they changed it, else mine. */
  fields: F;
  /** What both changed, each in their own way. */
  clashes: (keyof F)[];
};

/** The same changes made to a newer version; nothing that I wrote is lost. */
export function merge<F extends object>(base: F, mine: F, theirs: F): Merged<F> {
  const my = changedFields(base, mine);
  const their = new Set(changedFields(base, theirs));
  return {
    fields: { ...theirs, ...Object.fromEntries(my.map((name) => [name, mine[name]])) },
    clashes: my.filter((name) => their.has(name) && !same(mine[name], theirs[name])),
  };
}
