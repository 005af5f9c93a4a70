import { personalPatterns } from '@pis/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PersonalPattern } from '../../gql/enumerations';
import { anonymous } from '../../lib/drafts/draft-store';
import { graphqlQuery, useGraphQL } from '../../lib/graphql/use-graphql';
import { firstProject, LastProject } from './lesson-beginnings';
import { textProblem } from './lesson-form';
import type { OwnProject } from './project-picker';
import type { useOpenDraft } from './use-open-draft';

/** Who writes, and what becomes of what they write. */
export type Author = {
  /** Id of the person, `anonymous` before sign-in, undefined until it is known. */
  owner: string | undefined;
  own: readonly OwnProject[];
  proposesFactors: boolean;
  publishesWithoutProject: boolean;
};

export type OpenLesson = ReturnType<typeof useOpenDraft>;

/** Puts the project last used into a draft that nobody has chosen one for. */
export function useFirstProject({ owner, own }: Author, { open, draft }: OpenLesson) {
  const cache = useQueryClient();
  const signedIn = owner !== undefined && owner !== anonymous;
  const last = useGraphQL(LastProject, {}, { enabled: signedIn });
  const first =
    signedIn && !last.isPending
      ? firstProject(last.data?.viewer?.lessons.nodes[0]?.project, own)
      : null;
  const { project, projectChosen } = draft.fields;
  const fill = first !== null && !project && !projectChosen;
  useEffect(() => {
    if (fill && first) open.prefill({ project: first.project });
    // What counts is whether it is to be filled in, not that the object is new.
  }, [fill, open]);
  return {
    isLastUsed: Boolean(first?.lastUsed && project?.id === first.project.id),
    /** Before publishing: the project must not be missing because its question is under way. */
    ready: async () => {
      if (signedIn) await cache.ensureQueryData(graphqlQuery(LastProject, {})).catch(() => null);
    },
  };
}

/** Whether what this author writes on the project is read by someone before it is shown. */
export const goesToReview = ({ own, publishesWithoutProject, owner }: Author, projectId?: string) =>
  owner !== anonymous && !publishesWithoutProject && !own.some(({ id }) => id === projectId);

/** The question about personal data, once asked; and publishing, which may raise it. */
export function usePublishing(
  lesson: OpenLesson,
  { owner }: Author,
  ready: () => Promise<void>,
  onSignIn: () => void,
) {
  const cache = useQueryClient();
  const [asked, setAsked] = useState<readonly PersonalPattern[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const publish = async (confirmed: boolean) => {
    const { text } = lesson.open.snapshot().draft.fields;
    const wrong = textProblem(text);
    setProblem(wrong);
    setAsked(null);
    if (wrong || !owner) return;
    const found = personalPatterns(text);
    if (found.length > 0 && !confirmed) return setAsked(found);
    if (owner === anonymous) {
      await lesson.open.keepNow();
      return onSignIn();
    }
    await ready();
    const { stage, refusal, hindrance } = await lesson.open.publish(confirmed);
    if (hindrance === 'signedOut') void cache.invalidateQueries({ queryKey: ['SessionViewer'] });
    if (refusal?.kind === 'LOOKS_PERSONAL') setAsked(refusal.kinds);
    if (stage === 'published') void cache.invalidateQueries();
  };
  return { asked, problem, publish, stopAsking: () => setAsked(null) };
}
