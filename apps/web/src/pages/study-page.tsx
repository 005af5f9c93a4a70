import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from '../features/evidence/evidence.module.css';
import { PlacesTable } from '../features/evidence/places-table';
import { StudyFactors } from '../features/evidence/study-factors';
import { graphql } from '../gql';
import type { StudyPageQuery } from '../gql/graphql';
import { formatPeriod } from '../lib/format/period';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { contentLang, labelOf } from '../lib/language';
import { isWebAddress } from '../lib/web-address';
import { sourceKindWord } from '../lib/words';
import { m } from '../paraglide/messages';
import { ChipLink, ChipList } from '../ui/chip';
import { FactList } from '../ui/fact-list';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';

const StudyPageDocument = graphql(`
  query StudyPage($slug: String!) {
    study(slug: $slug) {
      id
      slug
      title
      summary
      description
      language
      period
      performer {
        slug
        name
      }
      commissioners {
        slug
        name
      }
      source {
        id
        kind
        title
        language
        publisher
        published
        url
        note
      }
      themes {
        slug
        labelSv
        labelEn
      }
      cases {
        id
        name
        project {
          slug
          title
        }
        place {
          code
          shortName
          county {
            name
          }
        }
      }
      evidence {
        ...StudyEvidence
      }
    }
  }
`);

const route = getRouteApi('/studier/$slug');

type Study = NonNullable<StudyPageQuery['study']>;

/** One study: what it is, who made it, its cases, what it says on both sides, its source. */
export function StudyPage(): ReactNode {
  const { slug } = route.useParams();
  const query = useGraphQL(StudyPageDocument, { slug });
  const study = query.data?.study;
  if (study === null) return <NotFound />;
  if (study && study.slug !== slug) {
    return <Navigate to="/studier/$slug" params={{ slug: study.slug }} replace />;
  }
  return (
    <Page>
      {query.isLoadingError && <PageHeading>{m.shell_title_study()}</PageHeading>}
      <Loaded
        query={query}
        what={m.evidence_study_failed()}
        skeleton={<SkeletonRows count={6} height={7} />}
      >
        {() => study && <StudyBody study={study} />}
      </Loaded>
    </Page>
  );
}

function StudyBody({ study }: { study: Study }) {
  const lang = contentLang(study.language);
  return (
    <>
      <PageHeading over={m.shell_title_study()} lang={lang}>
        {study.title}
      </PageHeading>
      {study.summary && (
        <p lang={lang} className={styles.summary}>
          {study.summary}
        </p>
      )}
      <StudyFacts study={study} />
      <StudyFactors evidence={study.evidence} />
      {study.cases.length > 0 && (
        <Section ruled heading={m.evidence_study_cases()}>
          <PlacesTable
            caption={m.evidence_study_cases()}
            rows={study.cases.map(({ id, name, place, project }) => ({
              key: id,
              places: place.shortName,
              who: project ? (
                <Link to="/projekt/$slug" params={{ slug: project.slug }}>
                  {name ?? project.title}
                </Link>
              ) : (
                name
              ),
              counties: place.county?.name ?? '',
            }))}
          />
        </Section>
      )}
      {study.description && (
        <Section ruled heading={m.evidence_study_more()}>
          <div lang={lang} className={styles.prose}>
            {study.description.split(/\n{2,}/).map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

const organisationLink = ({ slug, name }: { slug: string; name: string }) => (
  <Link key={slug} to="/organisationer/$slug" params={{ slug }}>
    {name}
  </Link>
);

function StudyFacts({ study }: { study: Study }) {
  const { performer, commissioners, period, themes, source } = study;
  return (
    <FactList
      facts={[
        { name: m.evidence_study_performer(), value: performer && organisationLink(performer) },
        {
          name: m.evidence_study_commissioners(),
          value:
            commissioners.length > 0 ? (
              <span className={styles.commas}>{commissioners.map(organisationLink)}</span>
            ) : null,
        },
        {
          name: m.evidence_study_period(),
          value: period ? formatPeriod(period) : m.evidence_study_no_year(),
        },
        {
          name: m.evidence_study_themes(),
          value:
            themes.length > 0 ? (
              <ChipList>
                {themes.map((theme) => (
                  <ChipLink key={theme.slug} to="/teman/$slug" params={{ slug: theme.slug }}>
                    {labelOf(theme)}
                  </ChipLink>
                ))}
              </ChipList>
            ) : null,
        },
        { name: m.evidence_study_source(), value: source && <SourceFact source={source} /> },
      ]}
    />
  );
}

function SourceFact({ source }: { source: NonNullable<Study['source']> }) {
  const { kind, title, language, publisher, published, url, note } = source;
  const about = [sourceKindWord(kind), publisher, published && formatPeriod(published)];
  return (
    <>
      <span lang={contentLang(language)}>
        {isWebAddress(url) ? <a href={url}>{title}</a> : title}
      </span>
      <span className={styles.below}>{about.filter(Boolean).join(' · ')}</span>
      {note && (
        <span className={styles.below} lang={contentLang(language)}>
          {note}
        </span>
      )}
    </>
  );
}
