import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '../gql';
import type { OrganisationPageQuery } from '../gql/graphql';
import { formatMoney } from '../lib/format/numbers';
import { formatPeriod } from '../lib/format/period';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { contentLang } from '../lib/language';
import { organisationKindWord, participationWord, projectKindWord } from '../lib/words';
import { m } from '../paraglide/messages';
import { FactList } from '../ui/fact-list';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { Meta, RowLink, RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';

const OrganisationPageDocument = graphql(`
  query OrganisationPage($slug: String!) {
    organisation(slug: $slug) {
      id
      slug
      name
      kind
      aliases
      organisationNumber
      validFrom
      validTo
      partOf {
        slug
        name
      }
      successor {
        slug
        name
      }
      projects(first: 100) {
        nodes {
          ...ProjectOfOrganisation
          participations {
            role
            period
            organisation {
              id
            }
          }
        }
      }
      fundedProjects(first: 100) {
        nodes {
          ...ProjectOfOrganisation
          grants {
            amount
            currency
            programme
            funder {
              id
            }
          }
        }
      }
    }
  }
`);

export const ProjectOfOrganisationFields = graphql(`
  fragment ProjectOfOrganisation on Project {
    id
    slug
    title
    language
    kind
    period
  }
`);

const route = getRouteApi('/organisationer/$slug');

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** One organisation: what it is called, where it belongs, what it takes part in and funds. */
export function OrganisationPage(): ReactNode {
  const { slug } = route.useParams();
  const query = useGraphQL(OrganisationPageDocument, { slug });
  const organisation = query.data?.organisation;
  if (organisation === null) return <NotFound />;
  if (organisation && organisation.slug !== slug) {
    return <Navigate to="/organisationer/$slug" params={{ slug: organisation.slug }} replace />;
  }
  return (
    <Page>
      {query.isLoadingError && <PageHeading>{m.terms_search_kind_organisation()}</PageHeading>}
      <Loaded
        query={query}
        what={m.organisations_failed()}
        skeleton={<SkeletonRows count={6} height={5} />}
      >
        {() => organisation && <OrganisationBody organisation={organisation} />}
      </Loaded>
    </Page>
  );
}

function OrganisationBody({ organisation }: { organisation: Organisation }) {
  const taken = organisation.projects.nodes;
  const funded = organisation.fundedProjects.nodes;
  return (
    <>
      <PageHeading over={organisationKindWord(organisation.kind)}>{organisation.name}</PageHeading>
      <OrganisationFacts organisation={organisation} />
      {(taken.length > 0 || funded.length === 0) && (
        <Section ruled heading={m.organisations_projects()}>
          {taken.length === 0 && <p>{m.organisations_projects_none()}</p>}
          {taken.length > 0 && (
            <RowList>
              {taken.map((project) => (
                <ProjectRow
                  key={project.id}
                  project={project}
                  as={project.participations
                    .filter((one) => one.organisation.id === organisation.id)
                    .map(({ role, period }) =>
                      [participationWord(role), period && formatPeriod(period)]
                        .filter(Boolean)
                        .join(' '),
                    )}
                />
              ))}
            </RowList>
          )}
        </Section>
      )}
      {funded.length > 0 && (
        <Section ruled heading={m.organisations_funded()}>
          <RowList>
            {funded.map((project) => (
              <ProjectRow
                key={project.id}
                project={project}
                as={project.grants
                  .filter((grant) => grant.funder.id === organisation.id)
                  .map(({ amount, currency, programme }) =>
                    [
                      amount == null ? m.organisations_no_amount() : formatMoney(amount, currency),
                      programme,
                    ]
                      .filter(Boolean)
                      .join(', '),
                  )}
              />
            ))}
          </RowList>
        </Section>
      )}
    </>
  );
}

type ProjectRowProps = {
  project:
    Organisation['projects']['nodes'][number] | Organisation['fundedProjects']['nodes'][number];
  /** In which roles, or with which grants. */
  as: readonly string[];
};

function ProjectRow({ project, as }: ProjectRowProps) {
  const about = [
    ...new Set(as),
    projectKindWord(project.kind),
    project.period && formatPeriod(project.period),
  ];
  return (
    <li>
      <RowLink
        to="/projekt/$slug"
        params={{ slug: project.slug }}
        lang={contentLang(project.language)}
      >
        {project.title}
      </RowLink>
      <Meta>{about.filter(Boolean).join(' · ')}</Meta>
    </li>
  );
}

const organisationLink = (one: { slug: string; name: string } | null) =>
  one && (
    <Link to="/organisationer/$slug" params={{ slug: one.slug }}>
      {one.name}
    </Link>
  );

function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { aliases, partOf, successor, validFrom, validTo, organisationNumber } = organisation;
  const valid = validFrom || validTo ? `${validFrom ?? ''}/${validTo ?? ''}` : null;
  const facts = [
    {
      name: m.organisations_aliases(),
      value: aliases.length > 0 ? aliases.join(', ') : null,
    },
    { name: m.organisations_part_of(), value: organisationLink(partOf) },
    { name: m.organisations_successor(), value: organisationLink(successor) },
    { name: m.organisations_valid(), value: valid && formatPeriod(valid) },
    { name: m.organisations_number(), value: organisationNumber },
  ];
  return facts.some(({ value }) => value) ? <FactList facts={facts} /> : null;
}
