import { graphql } from '../../gql';
import { formatPeriod } from '../../lib/format/period';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { contentLang } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';
import { outdatedBySaving, type EditedProject } from './edit-query';
import { EditableList } from './editable-list';
import { directionFrom, directionWord, otherEnd } from './link-direction';
import { LinkEffect } from './link-effect';
import { LinkForm } from './link-form';

const RemoveProjectLink = graphql(`
  mutation RemoveProjectLink($id: ID!, $projectId: ID!) {
    removeProjectLink(id: $id, projectId: $projectId) {
      id
    }
  }
`);

type Link = EditedProject['links'][number];

/** What the project came from, runs beside, or led to. */
export function LinkList({ project }: { project: EditedProject }) {
  const remove = useGraphQLMutation(RemoveProjectLink, { outdates: outdatedBySaving });
  const inWords = (link: Link) =>
    `${directionWord(directionFrom(project.id, link))} ${otherEnd(project.id, link).title}`;
  return (
    <EditableList
      id="kopplingar"
      heading={m.projects_links()}
      lead={m.projects_links_lead()}
      items={project.links}
      nameOf={inWords}
      show={(link) => {
        const other = otherEnd(project.id, link);
        return (
          <>
            {directionWord(directionFrom(project.id, link))}{' '}
            <strong lang={contentLang(other.language)}>{other.title}</strong>
            <Meta>
              {[
                link.at && formatPeriod(link.at),
                link.planned && m.projects_planned(),
                link.carriedOver.length > 0 &&
                  m.projects_carried_count({ count: link.carriedOver.length }),
                link.leftBehind.length > 0 &&
                  m.projects_left_count({ count: link.leftBehind.length }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Meta>
          </>
        );
      }}
      add={m.projects_link_add()}
      none={m.projects_links_none()}
      form={(link, close) => <LinkForm project={project} link={link} onClose={close} />}
      remove={{
        ...remove,
        effect: ({ id }) => <LinkEffect proposal={{ remove: [id] }} />,
        mutate: ({ id }, done) => remove.mutate({ id, projectId: project.id }, done),
      }}
    />
  );
}
