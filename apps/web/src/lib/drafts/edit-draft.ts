import type {
  EvidenceBasis,
  LessonLevel,
  LessonPhase,
  Polarity,
  SourceKind,
} from '../../gql/enumerations';
import type { ChosenProject, Named } from './draft';

/** Every field of a lesson that its editor may change, as the form holds them. */
export type EditFields = {
  text: string;
  project: ChosenProject | null;
  polarity: Polarity | null;
  themes: readonly Named[];
  whatHappened: string;
  recommendation: string;
  conditions: string;
  /** Parted by commas. */
  targetGroups: string;
  phase: LessonPhase | null;
  level: LessonLevel | null;
  /** As typed: "2021", "2015–2018". */
  experience: string;
  place: Named | null;
  /** Why it was changed. */
  note: string;
};

/** A piece of evidence that is being added or changed, with where it stands. */
export type EvidenceFields = {
  /** Made once: the client keys of the piece of evidence and of its source. */
  key: string;
  sourceKey: string;
  /** The piece that is changed; null: a new one. */
  on: { id: string; version: number } | null;
  factor: Named | null;
  polarity: Polarity | null;
  quote: string;
  speakerRole: string;
  basis: EvidenceBasis | null;
  /** Id of a source that is there already, or which of the two other cases. */
  source: 'none' | 'new' | (string & {});
  sourceKind: SourceKind;
  sourceTitle: string;
  sourceUrl: string;
  /** Page, time code or heading in the source. */
  locator: string;
};

/** Changes to a lesson that the server has, not sent yet. */
export type Edit = {
  kind: 'edit';
  key: string;
  lessonId: string;
  /** The version that was changed from. */
  version: number;
  base: EditFields;
  fields: EditFields;
  evidence: EvidenceFields;
  changedAt: number;
};

export const editKey = (lessonId: string): string => `edit:${lessonId}`;

export const emptyEvidence = (): EvidenceFields => ({
  key: crypto.randomUUID(),
  sourceKey: crypto.randomUUID(),
  on: null,
  factor: null,
  polarity: null,
  quote: '',
  speakerRole: '',
  basis: null,
  source: 'none',
  sourceKind: 'REPORT',
  sourceTitle: '',
  sourceUrl: '',
  locator: '',
});

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Names of the fields that were changed, in the order of the form. */
export const changedFields = (base: EditFields, fields: EditFields): (keyof EditFields)[] =>
  (Object.keys(fields) as (keyof EditFields)[]).filter((name) => !same(base[name], fields[name]));

/** Whether a piece of evidence has been begun, or one that is there is open for change. */
export const hasEvidence = (evidence: EvidenceFields): boolean =>
  evidence.on !== null ||
  evidence.factor !== null ||
  [evidence.quote, evidence.speakerRole, evidence.sourceTitle, evidence.sourceUrl].some(
    (value) => value.trim() !== '',
  );

/** Whether anything would be lost if this device lost it. */
export const isEdited = ({ base, fields, evidence }: Edit): boolean =>
  changedFields(base, fields).length > 0 || hasEvidence(evidence);

/** A field that two people changed, each in their own way. */
export type Clash = { field: keyof EditFields; mine: EditFields; theirs: EditFields };

/**
 * The same changes made to a newer version. What only one of the two changed is taken as changed;
 * what both changed differently keeps my words and is listed.
 */
export function rebase(
  edit: Edit,
  theirs: EditFields,
  version: number,
): { edit: Edit; clashes: Clash[] } {
  const mine = changedFields(edit.base, edit.fields);
  const theirChanges = new Set(changedFields(edit.base, theirs));
  const clashes = mine
    .filter((field) => theirChanges.has(field) && !same(edit.fields[field], theirs[field]))
    .map((field) => ({ field, mine: edit.fields, theirs }));
  const kept = Object.fromEntries(mine.map((field) => [field, edit.fields[field]]));
  return { edit: { ...edit, version, base: theirs, fields: { ...theirs, ...kept } }, clashes };
}

/** The groups of a text parted by commas, each once. */
export const groupsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((group) => group.trim())
      .filter(Boolean),
  ),
];
