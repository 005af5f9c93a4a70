import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useRef, type ComponentType } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { NewLesson } from '../features/lessons/new-lesson';
import type { Author } from '../features/lessons/use-publishing';
import type { WritingHelp } from '../features/lessons/writing-help';
import { LikesPlace } from '../features/match/likes-place';
import { anonymous } from '../lib/drafts/draft-store';
import { SkeletonRows } from '../ui/skeleton-rows';
import { ownProjectsOf } from './own-projects';

/** What helps is no condition for writing: where it cannot be fetched, the form stands without it. */
const optional = <Props extends object>(fetched: () => Promise<ComponentType<Props>>) =>
  lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await fetched() };
    } catch {
      return { default: () => null };
    }
  });

const RelatedLessons = optional(
  async () => (await import('../features/match/related-lessons')).RelatedLessons,
);
const LikesWhileWriting = optional(
  async () => (await import('../features/match/likes-while-writing')).LikesWhileWriting,
);
const SuggestedConcepts = optional(
  async () => (await import('../features/match/suggested-concepts')).SuggestedConcepts,
);

/** What others wrote, at each place of the form that shows it. */
const help: WritingHelp = {
  likes: ({ text, language }) => (
    <Suspense fallback={<LikesPlace />}>
      <LikesWhileWriting text={text} language={language} />
    </Suspense>
  ),
  concepts: (fields, onChange) => (
    <Suspense>
      <SuggestedConcepts
        {...fields}
        onFactors={(factors) => onChange({ ...fields, factors })}
        onThemes={(themes) => onChange({ ...fields, themes })}
      />
    </Suspense>
  ),
  related: (lesson) => (
    <Suspense fallback={<SkeletonRows count={2} height={7} />}>
      <RelatedLessons key={lesson.id} {...lesson} narrow />
    </Suspense>
  ),
};

const route = getRouteApi('/ny');

/**
 * Who writes. A session that ends while someone writes does not take the text away: it stays theirs
 * until the page is left.
 */
function useAuthor(): Author {
  const { viewer, query } = useViewer();
  const known = viewer !== undefined || query.isError;
  const owner = useRef<string>(undefined);
  if (viewer) owner.current = viewer.id;
  else if (known) owner.current ??= anonymous;
  return useMemo(
    () => ({
      owner: owner.current,
      own: viewer ? ownProjectsOf(viewer) : [],
      proposesFactors: viewer?.viewerCan.proposeFactor ?? false,
      publishesWithoutProject: viewer?.viewerCan.publishWithoutProject ?? false,
    }),
    // `known` tells when `owner.current` has been set.
    [viewer, known],
  );
}

/** Where a lesson is written. */
export function NewLessonPage() {
  const author = useAuthor();
  const opening = route.useSearch();
  const navigate = useNavigate();
  const { utkast } = opening;
  return (
    <NewLesson
      author={author}
      opening={opening}
      onSignIn={() =>
        void navigate({
          to: '/logga-in',
          search: { till: utkast ? `/ny?utkast=${utkast}` : '/ny' },
        })
      }
      onBegun={(key) =>
        void navigate({
          to: '/ny',
          search: { ...opening, text: undefined, utkast: key },
          replace: true,
        })
      }
      onAnother={() => void navigate({ to: '/ny', search: {}, replace: true })}
      help={help}
    />
  );
}
