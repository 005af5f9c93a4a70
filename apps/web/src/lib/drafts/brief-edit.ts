/** The texts of a brief that its owner writes. */
export type BriefTexts = { title: string; question: string; shortAnswer: string };

/** Changes to a brief's texts, not saved on the server yet. */
export type BriefEdit = {
  kind: 'brief';
  key: string;
  briefId: string;
  /** The version that was changed from. */
  version: number;
  base: BriefTexts;
  fields: BriefTexts;
  changedAt: number;
};

export const briefEditKey = (briefId: string): string => `brief:${briefId}`;

const names = ['title', 'question', 'shortAnswer'] as const;

/** The texts that were changed, in the order of the form. */
export const changedTexts = (base: BriefTexts, fields: BriefTexts): (keyof BriefTexts)[] =>
  names.filter((name) => base[name].trim() !== fields[name].trim());

/** Whether anything would be lost if this device lost it. */
export const isBriefEdited = ({ base, fields }: BriefEdit): boolean =>
  changedTexts(base, fields).length > 0;

/**
 * The same changes made to a newer version. What both changed differently keeps my words and is
 * listed.
 */
export function rebaseBrief(
  edit: BriefEdit,
  theirs: BriefTexts,
  version: number,
): { edit: BriefEdit; clashes: (keyof BriefTexts)[] } {
  const mine = changedTexts(edit.base, edit.fields);
  const clashes = mine.filter(
    (name) =>
      changedTexts(edit.base, theirs).includes(name) &&
      edit.fields[name].trim() !== theirs[name].trim(),
  );
  const kept = Object.fromEntries(mine.map((name) => [name, edit.fields[name]]));
  return { edit: { ...edit, version, base: theirs, fields: { ...theirs, ...kept } }, clashes };
}
