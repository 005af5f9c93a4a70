import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../features/account/use-viewer';
import { AddToBrief } from '../features/briefs/add-to-brief';
import { LessonActions, WithdrawLesson } from '../features/lessons/lesson-actions';
import { LessonFacts, LessonTexts } from '../features/lessons/lesson-context';
import { EvidenceList } from '../features/lessons/lesson-evidence';
import { LessonFactors } from '../features/lessons/lesson-factors';
import { LessonHead } from '../features/lessons/lesson-head';
import { LessonHistory } from '../features/lessons/lesson-history';
import { LessonStateBanner } from '../features/lessons/lesson-state';
import { Stances } from '../features/lessons/stances';
import { RelatedLessons } from '../features/match/related-lessons';
import { graphql } from '../gql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page, PanelPage } from '../ui/page-layout';
import { SkeletonRows } from '../ui/skeleton-rows';
import { ownProjectsOf } from './own-projects';

const LessonPageQuery = graphql(`
  query LessonPage($id: ID!) {
    lesson(id: $id) {
      ...LessonHead
      ...LessonState
      ...LessonContext
      ...LessonHistory
      ...LessonStances
      ...LessonFactors
      evidence {
        ...LessonEvidence
      }
    }
  }
`);

const route = getRouteApi('/lardomar/$id');

/** One lesson: the sentence at the left, what qualifies it at the right. */
export function LessonPage() {
  const { id } = route.useParams();
  const query = useGraphQL(LessonPageQuery, { id });
  const { viewer } = useViewer();
  if (query.data && !query.data.lesson) return <NotFound />;
  const lesson = query.data?.lesson;
  if (!lesson) {
    return (
      <Page>
        {query.isError && <PageHeading>{m.terms_search_kind_lesson()}</PageHeading>}
        <Loaded
          query={query}
          skeleton={<SkeletonRows count={4} height={8} />}
          what={m.lessons_could_not_read()}
        >
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return (
    <PanelPage
      panelLabel={m.lessons_panel()}
      panel={
        <>
          <LessonActions lesson={lesson} />
          {lesson.state === 'PUBLISHED' && (
            <AddToBrief
              items={[{ kind: 'LESSON', id: lesson.id }]}
              what={lesson.text}
              signedIn={viewer === undefined ? undefined : viewer !== null}
            />
          )}
          <Stances lesson={lesson} own={viewer ? ownProjectsOf(viewer) : null} />
          <LessonFactors lesson={lesson} />
        </>
      }
    >
      <LessonStateBanner lesson={lesson} />
      <LessonHead lesson={lesson} />
      <EvidenceList evidence={lesson.evidence} projectSlug={lesson.project?.slug} />
      <LessonTexts lesson={lesson} />
      <LessonFacts lesson={lesson} />
      {lesson.state === 'PUBLISHED' && (
        <RelatedLessons key={lesson.id} id={lesson.id} language={lesson.language} />
      )}
      <LessonHistory
        lesson={lesson}
        action={lesson.viewerCan.withdraw && <WithdrawLesson lesson={lesson} />}
      />
    </PanelPage>
  );
}
