import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useViewer } from '../features/account/use-viewer';
import { EditLesson } from '../features/lessons/edit-lesson';
import { graphql } from '../gql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { SkeletonRows } from '../ui/skeleton-rows';
import { ownProjectsOf } from './own-projects';

const EditLessonPageQuery = graphql(`
  query EditLessonPage($id: ID!) {
    lesson(id: $id) {
      clientKey
      ...LessonEditable
    }
  }
`);

const route = getRouteApi('/lardomar/$id/andra');

/** Changing a lesson. */
export function EditLessonPage() {
  const { id } = route.useParams();
  const { viewer } = useViewer();
  const query = useGraphQL(EditLessonPageQuery, { id });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const lesson = query.data?.lesson;
  if (query.data && (!lesson || (viewer && !lesson.viewerCan.edit))) return <NotFound />;
  return (
    <Page>
      <PageHeading
        over={
          <Link to="/lardomar/$id" params={{ id }}>
            {m.lessons_back_to_lesson()}
          </Link>
        }
      >
        {m.shell_title_edit_lesson()}
      </PageHeading>
      {viewer === null ? (
        <EmptyState
          actions={
            <LinkButton to="/logga-in" search={{ till: `/lardomar/${id}/andra` }} kind="primary">
              {m.account_sign_in()}
            </LinkButton>
          }
        >
          {m.lessons_edit_sign_in()}
        </EmptyState>
      ) : (
        <Loaded
          query={query}
          skeleton={<SkeletonRows count={4} height={7} />}
          what={m.lessons_could_not_read()}
        >
          {(data) =>
            data.lesson &&
            viewer && (
              <EditLesson
                owner={viewer.id}
                own={ownProjectsOf(viewer)}
                lesson={data.lesson}
                mayPropose={viewer.viewerCan.proposeFactor}
                refetch={async () => (await query.refetch()).data?.lesson ?? null}
                onSaved={() => {
                  void cache.invalidateQueries();
                  void navigate({ to: '/lardomar/$id', params: { id } });
                }}
              />
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
