import { graphql } from '../../gql';
import type { ProjectLineageQuery } from '../../gql/graphql';

export const ProjectLineageDocument = graphql(`
  query ProjectLineage($slug: String!) {
    project(slug: $slug) {
      id
      slug
      title
      language
      state
      family {
        id
        title
        period
      }
      lineage {
        projects {
          id
          slug
          title
          language
          kind
          state
          phase
          period
        }
        links {
          id
          kind
          at
          note
          planned
          carriedOver
          leftBehind
          tiesFamily
          from {
            ...LinkEnd
          }
          to {
            ...LinkEnd
          }
        }
      }
      viewerCan {
        edit
      }
    }
  }
`);

export const LinkEndFields = graphql(`
  fragment LinkEnd on Project {
    id
    slug
    title
    language
    participations {
      id
      organisation {
        id
        name
        validTo
        successor {
          id
          name
          validFrom
        }
      }
    }
  }
`);

export type LineageOwner = NonNullable<ProjectLineageQuery['project']>;
export type LineageProject = LineageOwner['lineage']['projects'][number];
export type LineageLink = LineageOwner['lineage']['links'][number];

/** The link whose hand-over is shown: the one asked for, else the first one of the project itself. */
export const shownLink = (
  project: LineageOwner,
  asked: string | undefined,
): LineageLink | undefined => {
  const { links } = project.lineage;
  const own = links.filter(({ from, to }) => from.id === project.id || to.id === project.id);
  return (
    links.find(({ id }) => id === asked) ??
    own.find(({ planned }) => !planned) ??
    own[0] ??
    links[0]
  );
};

/** Id of the chip of a link, where the focus returns to. */
export const chipId = (link: { id: string }): string => `steg-${link.id}`;
