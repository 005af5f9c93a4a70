import { graphql } from '../../gql';
import type { LessonProblem, PersonalPattern } from '../../gql/enumerations';
import type { EditLessonInput } from '../../gql/graphql';
import { assertNever } from '../assert-never';
import { execute } from '../graphql/execute';
import {
  changedFields,
  emptyEvidence,
  groupsOf,
  hasEvidence,
  type Edit,
  type EditFields,
  type EvidenceFields,
} from './edit-draft';

const EditLesson = graphql(`
  mutation EditLesson($input: EditLessonInput!, $confirmed: Boolean!) {
    editLesson(input: $input, confirmed: $confirmed) {
      __typename
      ... on Lesson {
        id
        version
      }
      ... on EditConflict {
        currentVersion
      }
      ... on LessonNotReady {
        problems
      }
      ... on LooksPersonal {
        kinds
      }
    }
  }
`);

const AddSource = graphql(`
  mutation AddSource($input: AddSourceInput!) {
    addSource(input: $input) {
      __typename
      ... on Source {
        id
      }
    }
  }
`);

const AddEvidence = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!, $confirmed: Boolean!) {
    addEvidence(input: $input, confirmed: $confirmed) {
      __typename
      ... on EvidenceNotReady {
        missing
      }
      ... on LooksPersonal {
        kinds
      }
    }
  }
`);

const ChangeEvidence = graphql(`
  mutation ChangeEvidence($input: ChangeEvidenceInput!, $confirmed: Boolean!) {
    changeEvidence(input: $input, confirmed: $confirmed) {
      __typename
      ... on EvidenceNotReady {
        missing
      }
      ... on LooksPersonal {
        kinds
      }
    }
  }
`);

/** Why a change was not saved; all that was typed stands. */
export type EditProblem =
  | { kind: 'conflict' }
  | { kind: 'evidenceConflict' }
  | { kind: 'personal'; kinds: readonly PersonalPattern[] }
  | { kind: 'notReady'; problems: readonly LessonProblem[] }
  | { kind: 'evidenceNotReady' }
  | { kind: 'period' };

/** The edit as it stands after: what was saved is no longer part of it. */
export type Saved = { edit: Edit; problem: EditProblem | null };

const blank = (text: string): string | null => text.trim() || null;

type Asked = Omit<EditLessonInput, 'id' | 'version'>;

/** How each field is sent. Dates are read by the caller, who knows how they are typed. */
const parts: {
  [F in Exclude<keyof EditFields, 'experience'>]: (value: EditFields[F]) => Asked;
} = {
  text: (text) => ({ text: text.trim() }),
  project: (project) => ({ projectId: project?.id ?? null }),
  polarity: (polarity) => ({ polarity }),
  themes: (themes) => ({ themeIds: themes.map(({ id }) => id) }),
  whatHappened: (text) => ({ whatHappened: blank(text) }),
  recommendation: (text) => ({ recommendation: blank(text) }),
  conditions: (text) => ({ conditions: blank(text) }),
  targetGroups: (text) => ({ targetGroups: groupsOf(text) }),
  phase: (phase) => ({ phase }),
  level: (level) => ({ level }),
  place: (place) => ({ placeCode: place?.id ?? null }),
  note: (note) => ({ note: blank(note) }),
};

const partOf = <F extends keyof typeof parts>(field: F, fields: EditFields): Asked =>
  (parts[field] as (value: EditFields[F]) => Asked)(fields[field]);

function changesOf({ base, fields }: Edit, experience: string | null): Asked {
  return Object.assign(
    {},
    ...changedFields(base, fields).map((field) =>
      field === 'experience' ? { experience } : partOf(field, fields),
    ),
  ) as Asked;
}

type How = {
  /** The time of the experience as EDTF, or null. */
  experience: string | null;
  /** Its author has said that what looks like personal data is none. */
  confirmed: boolean;
};

async function saveFields(edit: Edit, { experience, confirmed }: How): Promise<Saved> {
  const { lessonId: id, version } = edit;
  const input = { id, version, ...changesOf(edit, experience) };
  const { editLesson: result } = await execute(EditLesson, { input, confirmed });
  switch (result.__typename) {
    case 'Lesson': {
      const fields = { ...edit.fields, note: '' };
      return { edit: { ...edit, version: result.version, base: fields, fields }, problem: null };
    }
    case 'EditConflict':
      return { edit, problem: { kind: 'conflict' } };
    case 'LessonNotReady':
      return { edit, problem: { kind: 'notReady', problems: result.problems } };
    case 'LooksPersonal':
      return { edit, problem: { kind: 'personal', kinds: result.kinds } };
    case 'PeriodNotValid':
      return { edit, problem: { kind: 'period' } };
    default:
      return assertNever(result);
  }
}

/** Makes the new source first, where there is one; a repeated request makes no second. */
async function sourceOf(evidence: EvidenceFields, projectId?: string): Promise<string | null> {
  if (evidence.source !== 'new') return evidence.source === 'none' ? null : evidence.source;
  const title = evidence.sourceTitle.trim();
  if (!title) return null;
  const { addSource } = await execute(AddSource, {
    input: {
      clientKey: evidence.sourceKey,
      kind: evidence.sourceKind,
      title,
      url: blank(evidence.sourceUrl),
      projectId: projectId ?? null,
    },
  });
  return addSource.__typename === 'Source' ? addSource.id : null;
}

const evidenceValues = (evidence: EvidenceFields, sourceId: string | null) => ({
  factorId: evidence.factor?.id ?? null,
  polarity: evidence.factor ? evidence.polarity : null,
  quote: blank(evidence.quote),
  speakerRole: blank(evidence.speakerRole),
  basis: evidence.basis,
  sourceId,
  locator: blank(evidence.locator),
});

async function saveEvidence(edit: Edit, confirmed: boolean): Promise<Saved> {
  const { evidence } = edit;
  const sourceId = await sourceOf(evidence, edit.fields.project?.id);
  const values = evidenceValues(evidence, sourceId);
  const result = evidence.on
    ? (await execute(ChangeEvidence, { input: { ...evidence.on, ...values }, confirmed }))
        .changeEvidence
    : (
        await execute(AddEvidence, {
          input: {
            clientKey: evidence.key,
            holder: { kind: 'LESSON', id: edit.lessonId },
            ...values,
          },
          confirmed,
        })
      ).addEvidence;
  switch (result.__typename) {
    case 'Evidence':
      return { edit: { ...edit, evidence: emptyEvidence() }, problem: null };
    case 'EditConflict':
      return { edit, problem: { kind: 'evidenceConflict' } };
    case 'EvidenceNotReady':
      return { edit, problem: { kind: 'evidenceNotReady' } };
    case 'LooksPersonal':
      return { edit, problem: { kind: 'personal', kinds: result.kinds } };
    default:
      return assertNever(result);
  }
}

/**
 * Saves what was changed of a lesson: first its fields, then the piece of evidence. Stops at the
 * first problem; what was saved by then is no longer part of the edit that is returned.
 * @throws {NetworkError} or {ApiError}; then repeating it is harmless
 */
export async function saveEdit(edit: Edit, how: How): Promise<Saved> {
  const fields: Saved =
    changedFields(edit.base, edit.fields).length > 0
      ? await saveFields(edit, how)
      : { edit, problem: null };
  if (fields.problem || !hasEvidence(edit.evidence)) return fields;
  return saveEvidence(fields.edit, how.confirmed);
}
