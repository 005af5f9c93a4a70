import { Link } from '@tanstack/react-router';
import type { OrganisationNameFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { m } from '../../paraglide/messages';
import { FilledText } from '../../ui/filled-text';
import { shortName } from './organisations';

export const OrganisationNameFields = graphql(`
  fragment OrganisationName on Organisation {
    id
    slug
    name
    aliases
    successor {
      id
      name
      aliases
    }
  }
`);

type OrganisationNameProps = {
  organisation: OrganisationNameFragment;
  /** The whole name, where there is room. */
  long?: boolean;
};

/** An organisation as the project named it, and what it is called today. */
export function OrganisationName({ organisation, long = false }: OrganisationNameProps) {
  const { slug, successor } = organisation;
  const link = (
    <Link to="/organisationer/$slug" params={{ slug }} lang="sv">
      {long ? organisation.name : shortName(organisation)}
    </Link>
  );
  if (!successor) return link;
  const today = long ? successor.name : shortName(successor);
  return (
    <FilledText
      message={m.projects_organisation_today}
      places={{ name: link, today: <span lang="sv">{today}</span> }}
    />
  );
}
