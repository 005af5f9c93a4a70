import { Link } from '@tanstack/react-router';
import type { ProjectFactsFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { formatMoney } from '../../lib/format/numbers';
import { formatPeriod } from '../../lib/format/period';
import { contentLang, labelOf } from '../../lib/language';
import { isWebAddress } from '../../lib/web-address';
import { participationWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { FactList, type Fact } from '../../ui/fact-list';
import { OrganisationName } from './organisation-name';
import { ownersOf } from './organisations';
import { PlaceNames } from './place-names';
import styles from './project-facts.module.css';

export const ProjectFactsFields = graphql(`
  fragment ProjectFacts on Project {
    id
    language
    period
    lastConfirmed
    identifiers {
      scheme
      value
    }
    targetGroups
    goals {
      id
      text
      strategy
    }
    webLinks {
      id
      url
      title
    }
    themes {
      id
      slug
      labelSv
      labelEn
    }
    places {
      code
      kind
      name
      shortName
      county {
        code
        name
      }
    }
    participations {
      id
      role
      period
      organisation {
        ...OrganisationName
        kind
      }
    }
    sources {
      source {
        id
      }
    }
    grants {
      id
      programme
      amount
      currency
      decided
      funder {
        ...OrganisationName
      }
    }
  }
`);

type Project = ProjectFactsFragment;
type Participation = Project['participations'][number];

/** A source that says nothing is told apart from a project that nobody has filled in. */
const notGiven = ({ sources }: Project): string =>
  sources.length > 0 ? m.projects_not_given() : m.projects_not_filled_in();

const noAmount = ({ sources }: Project): string =>
  sources.length > 0 ? m.projects_no_amount() : m.projects_no_amount_short();

function Participants({ participations }: { participations: readonly Participation[] }) {
  return participations.map(({ id, organisation, period }) => (
    <p key={id}>
      <OrganisationName organisation={organisation} />
      {period && <span className={styles.small}>{formatPeriod(period)}</span>}
    </p>
  ));
}

/** One fact per role that answers for the project; that nobody is named is a fact too. */
function ownerFacts(project: Project): Fact[] {
  const { participations } = project;
  const owners = ownersOf(participations);
  const regional = participations.filter(({ role }) => role === 'REGIONAL_COORDINATOR');
  const named = [...owners, ...regional];
  const roles = [...new Set(named.map(({ role }) => role))];
  return [
    ...(owners.length === 0
      ? [{ name: participationWord('OWNER'), value: <Missing>{notGiven(project)}</Missing> }]
      : []),
    ...roles.map((role) => ({
      name: participationWord(role),
      value: <Participants participations={named.filter((one) => one.role === role)} />,
    })),
  ];
}

const Missing = ({ children }: { children: string }) => (
  <span className={styles.missing}>{children}</span>
);

function Grants({ project }: { project: Project }) {
  const { grants } = project;
  if (grants.length === 0) return <Missing>{notGiven(project)}</Missing>;
  return grants.map(({ id, funder, programme, amount, currency, decided }) => (
    <p key={id}>
      <OrganisationName organisation={funder} />
      <span className={styles.small}>
        {[
          amount == null ? noAmount(project) : formatMoney(amount, currency),
          programme,
          decided && m.projects_decided({ when: formatPeriod(decided) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  ));
}

/** Where the work was done on the ground: a count here, the names among the participants. */
function localFact({ participations }: Project): Fact {
  const workshops = participations.filter(({ role }) => role === 'LOCAL_WORKSHOP');
  const municipal = workshops.every(({ organisation }) => organisation.kind === 'MUNICIPALITY');
  const count = workshops.length;
  return {
    name: m.projects_local(),
    value:
      count === 0
        ? null
        : municipal
          ? m.projects_workshops_municipal({ count })
          : m.projects_workshops({ count }),
  };
}

function Goals({ goals, language }: Pick<Project, 'goals' | 'language'>) {
  return goals.map(({ id, text, strategy }) => (
    <p key={id} lang={contentLang(language)}>
      {strategy ?? text}
      {strategy && <span className={styles.small}>{text}</span>}
    </p>
  ));
}

const lines = (texts: readonly string[], language: Project['language']) => (
  <span lang={contentLang(language)}>{texts.join(', ')}</span>
);

function themeLinks(themes: Project['themes']) {
  return themes.map((theme, index) => (
    <span key={theme.id}>
      {index > 0 && ', '}
      <Link to="/teman/$slug" params={{ slug: theme.slug }}>
        {labelOf(theme)}
      </Link>
    </span>
  ));
}

function WebLinks({ webLinks, language }: Pick<Project, 'webLinks' | 'language'>) {
  return webLinks.map(({ id, url, title }) => (
    <p key={id} lang={contentLang(language)}>
      {isWebAddress(url) ? <a href={url}>{title}</a> : title}
    </p>
  ));
}

const some = <T,>(list: readonly T[], value: Fact['value']): Fact['value'] =>
  list.length > 0 ? value : null;

/** What is known of it at a glance; what is missing is said in words. */
export function ProjectFacts({ project }: { project: Project }) {
  const { period, language, goals, targetGroups, places, themes, identifiers, webLinks } = project;
  return (
    <FactList
      className={styles.facts}
      facts={[
        {
          name: m.projects_period(),
          value: period ? formatPeriod(period) : <Missing>{notGiven(project)}</Missing>,
        },
        ...ownerFacts(project),
        { name: m.projects_funder(), value: <Grants project={project} /> },
        localFact(project),
        { name: m.projects_strategy(), value: some(goals, <Goals {...{ goals, language }} />) },
        {
          name: m.projects_target_groups(),
          value: some(targetGroups, lines(targetGroups, language)),
        },
        { name: m.projects_places(), value: some(places, <PlaceNames places={places} />) },
        { name: m.projects_themes(), value: some(themes, themeLinks(themes)) },
        ...identifiers.map(({ scheme, value }) => ({ name: scheme, value })),
        {
          name: m.projects_web_links(),
          value: some(webLinks, <WebLinks webLinks={webLinks} language={language} />),
        },
      ]}
    />
  );
}
