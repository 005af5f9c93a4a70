import type { ProjectConfirmationFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { formatList } from '../../lib/format/numbers';
import { formatPeriod } from '../../lib/format/period';
import { m } from '../../paraglide/messages';
import { Meta } from '../../ui/row-list';

export const ProjectConfirmationFields = graphql(`
  fragment ProjectConfirmation on Project {
    id
    lastConfirmed
    sources {
      note
      source {
        id
        title
        publisher
      }
    }
  }
`);

/** So many publishers are named; with more, the list of sources speaks for itself. */
const mostNamed = 3;

/** Who published what the facts were taken from; a source with a note of its own tells something else. */
function origins({ sources }: ProjectConfirmationFragment): string[] {
  const texts = sources.filter(({ note }) => !note).map(({ source }) => source);
  const publishers = texts.flatMap(({ publisher }) => publisher ?? []);
  const names = publishers.length > 0 ? publishers : texts.map(({ title }) => `”${title}”`);
  return [...new Set(names)].slice(0, mostNamed);
}

/** Who answers for the facts, so that nobody takes old ones for new. Always shown. */
export function ConfirmationLine({ project }: { project: ProjectConfirmationFragment }) {
  const { lastConfirmed } = project;
  const from = origins(project);
  if (lastConfirmed)
    return <Meta>{m.projects_confirmed({ when: formatPeriod(lastConfirmed) })}</Meta>;
  return (
    <Meta>
      {from.length > 0
        ? m.projects_not_confirmed_from({ sources: formatList(from) })
        : m.projects_not_confirmed()}
    </Meta>
  );
}
