import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditableProjectFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { assertNever } from '../../lib/assert-never';
import { execute } from '../../lib/graphql/execute';
import { m } from '../../paraglide/messages';
import type { FieldProblem } from '../../ui/error-summary';
import { fieldIds, problemsOf } from './check-fields';
import { changedFields, merge } from './merge-fields';
import { fieldsOf, someFacts, type FieldName, type ProjectFields } from './project-fields';
import { identifierRefused, inputRefused, periodRefused } from './refusals';

const UpdateProject = graphql(`
  mutation UpdateProject($input: UpdateProjectInput!) {
    updateProject(input: $input) {
      __typename
      ... on Project {
        ...EditableProject
      }
      ... on EditConflict {
        currentVersion
      }
      ... on PeriodNotValid {
        value
      }
      ... on IdentifierTaken {
        scheme
        value
      }
    }
  }
`);

type Edit = {
  /** What the server had when these changes began. */
  base: ProjectFields;
  version: number;
  fields: ProjectFields;
  /** What somebody else saved in fields that I changed too. */
  theirs: ProjectFields | null;
  clashes: readonly FieldName[];
};

type Saving = {
  busy: boolean;
  problems: readonly FieldProblem[];
  error: unknown;
  savedAt: number | null;
};
const idle: Saving = { busy: false, problems: [], error: null, savedAt: null };

const begin = (project: EditableProjectFragment): Edit => {
  const base = fieldsOf(project);
  return { base, version: project.version, fields: base, theirs: null, clashes: [] };
};

/** My changes laid over what the server has now. `since` is what mine are told from. */
function onto(edit: Edit, now: EditableProjectFragment, since: ProjectFields = edit.base): Edit {
  const theirs = fieldsOf(now);
  const { fields, clashes } = merge(since, edit.fields, theirs);
  const open = [...new Set([...edit.clashes, ...clashes])].filter(
    (name) => JSON.stringify(fields[name]) !== JSON.stringify(theirs[name]),
  );
  return { base: theirs, version: now.version, fields, theirs, clashes: open };
}

/**
 * Changes to the facts of one project. `refetch` reads the project again, `onSaved` is told what
 * stands afterwards.
 */
export function useProjectEdit(
  project: EditableProjectFragment,
  refetch: () => Promise<EditableProjectFragment | null>,
  onSaved: () => void,
) {
  const [edit, setEdit] = useState(() => begin(project));
  const [saving, setSaving] = useState<Saving>(idle);
  const latest = useRef(edit);
  const replace = useCallback((next: Edit) => {
    latest.current = next;
    setEdit(next);
  }, []);

  // Read again meanwhile, and somebody else had saved: nothing of mine is lost.
  useEffect(() => {
    if (project.version > latest.current.version) replace(onto(latest.current, project));
  }, [project, replace]);

  const attempt = async (): Promise<Saving> => {
    const { base, version, fields } = latest.current;
    const names = changedFields(base, fields);
    if (names.length === 0) return { ...idle, savedAt: Date.now() };
    const input = { id: project.id, version, ...someFacts(fields, names) };
    const { updateProject: result } = await execute(UpdateProject, { input });
    switch (result.__typename) {
      case 'Project':
        // What was typed while it was on its way stays changed.
        replace({ ...onto(latest.current, result, fields), clashes: [] });
        onSaved();
        return { ...idle, savedAt: Date.now() };
      case 'EditConflict': {
        const now = await refetch();
        if (now) replace(onto(latest.current, now));
        return { ...idle, problems: [{ message: m.projects_conflict() }] };
      }
      case 'PeriodNotValid':
        return { ...idle, problems: periodRefused(fieldIds.period) };
      case 'IdentifierTaken':
        return { ...idle, problems: identifierRefused(fields, result) };
      default:
        return assertNever(result);
    }
  };

  const save = async (also: readonly FieldProblem[] = []): Promise<boolean> => {
    const problems = [...problemsOf(latest.current.fields), ...also];
    if (problems.length > 0) {
      setSaving({ ...idle, problems });
      return false;
    }
    setSaving((old) => ({ ...old, busy: true, error: null }));
    try {
      const done = await attempt();
      setSaving(done);
      return done.savedAt !== null;
    } catch (error) {
      const refused = inputRefused(error);
      setSaving({ ...idle, problems: refused, error: refused.length > 0 ? null : error });
      return false;
    }
  };

  return {
    ...edit,
    ...saving,
    changed: changedFields(edit.base, edit.fields).length > 0,
    /** Takes what is typed. */
    write: (change: Partial<ProjectFields>) => {
      replace({ ...latest.current, fields: { ...latest.current.fields, ...change } });
      setSaving((old) => (old.savedAt ? { ...old, savedAt: null } : old));
    },
    /** Keeps my words in a field that both changed, or takes theirs. */
    settle: (name: FieldName, taken: 'mine' | 'theirs') => {
      const { theirs, fields, clashes } = latest.current;
      replace({
        ...latest.current,
        fields: taken === 'theirs' && theirs ? { ...fields, [name]: theirs[name] } : fields,
        clashes: clashes.filter((one) => one !== name),
      });
    },
    save,
    /** The version that stands, for what follows a save at once. */
    currentVersion: () => latest.current.version,
  };
}

export type ProjectEdit = ReturnType<typeof useProjectEdit>;
