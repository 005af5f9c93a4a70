import { graphql } from '../../gql';
import type { ProjectLineageQuery } from '../../gql/graphql';

export const ProjectLineageDocument = graphql(`
  query ProjectLineage($slug: String!) {
    projectFamily(slug: $slug) {
      project {
        id
        slug
        title
        language
        viewerCan {
          edit
        }
      }
      members {
        id
        title
      }
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
        handOver {
          counts {
            carriedOver
            takenUpElsewhere
            notTakenUp
          }
          carriedOver {
            ways
            lesson {
              ...HandedLesson
            }
          }
          takenUpElsewhere {
            ...HandedLesson
          }
          notTakenUp {
            ...HandedLesson
          }
        }
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

export const HandedLessonFields = graphql(`
  fragment HandedLesson on Lesson {
    id
    text
    language
  }
`);

export type Family = NonNullable<ProjectLineageQuery['projectFamily']>;
export type LineageProject = Family['projects'][number];
export type LineageLink = Family['links'][number];
export type LinkEnd = LineageLink['from'];

/** The earlier and the later of the two projects of a link. */
export const linkEnds = ({ kind, from, to }: LineageLink): [LinkEnd, LinkEnd] =>
  kind === 'BUILDS_ON' ? [to, from] : [from, to];

/** The link whose hand-over is shown: the one asked for, else the first one of the project itself. */
export const shownLink = (
  { project, links }: Family,
  asked: string | undefined,
): LineageLink | undefined => {
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
