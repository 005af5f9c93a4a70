import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { AddToBrief } from '../features/briefs/add-to-brief';
import { FactorMissing } from '../features/evidence/factor-missing';
import { Neighbours, ThemesOfFactor } from '../features/evidence/factor-margin';
import { FactorPageDocument, piecesOf, type FactorOfPage } from '../features/evidence/factor-query';
import { FactorSides } from '../features/evidence/factor-sides';
import styles from '../features/evidence/evidence.module.css';
import { reasonOf } from '../features/evidence/reason';
import { edgeOf, strengthWords } from '../features/evidence/standing';
import type { FactorPageQuery } from '../gql/graphql';
import { formatList } from '../lib/format/numbers';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { contentLang, currentLanguage, labelOf } from '../lib/language';
import { m } from '../paraglide/messages';
import { Badge } from '../ui/badge';
import { FilledText } from '../ui/filled-text';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page, PanelPage } from '../ui/page-layout';
import { Meta, RowLink, RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';
import { StrengthLine } from '../ui/strength-line';
import { FactorContext } from './factor-context';

const route = getRouteApi('/faktorer/$slug');

/** One factor, both sides. */
export function FactorPage(): ReactNode {
  const { slug } = route.useParams();
  const query = useGraphQL(FactorPageDocument, { slug });
  const { data } = query;
  if (data?.factor === null) return <NotFound />;
  if (data?.factor && data.factor.slug !== slug) {
    return <Navigate to="/faktorer/$slug" params={{ slug: data.factor.slug }} replace />;
  }
  if (!data?.factor) {
    return (
      <Page>
        {query.isLoadingError && <PageHeading>{m.terms_search_kind_factor()}</PageHeading>}
        <Loaded
          query={query}
          what={m.evidence_failed()}
          skeleton={<SkeletonRows count={6} height={9} />}
        >
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Factor factor={data.factor} counties={data.places} />;
}

function Factor({
  factor,
  counties,
}: {
  factor: FactorOfPage;
  counties: FactorPageQuery['places'];
}) {
  const { standing } = factor;
  const { viewer } = useViewer();
  return (
    <PanelPage
      panelLabel={m.evidence_factor_panel()}
      panel={
        <div className={styles.margin}>
          <AddToBrief
            items={[{ kind: 'FACTOR', id: factor.id }]}
            what={labelOf(factor)}
            signedIn={viewer === undefined ? undefined : viewer !== null}
          />
          <ThemesOfFactor factor={factor} />
          <Neighbours factor={factor} />
        </div>
      }
    >
      <Head factor={factor} />
      <StrengthLine edge={edgeOf(standing)} word={strengthWords(standing)}>
        {reasonOf(standing, piecesOf(factor))}
      </StrengthLine>
      {standing.total > 0 && <FactorSides factor={factor} />}
      {standing.total > 0 && <FactorContext factor={factor} counties={counties} />}
      <Mentions factor={factor} />
      <FactorMissing factor={factor} />
    </PanelPage>
  );
}

/** Label, state, definition, what it is also called, and its place among other factors. */
function Head({ factor }: { factor: FactorOfPage }) {
  const english = currentLanguage() === 'en';
  const definition = english ? (factor.definitionEn ?? factor.definitionSv) : factor.definitionSv;
  const also = factor.labels.map(({ label }) => label);
  return (
    <>
      <PageHeading
        title={labelOf(factor)}
        over={
          <>
            {m.terms_search_kind_factor()}
            {factor.state === 'PROPOSED' && (
              <>
                {' '}
                <Badge kind="suggestion">{m.terms_concept_state_proposed()}</Badge>
              </>
            )}
          </>
        }
        lead={definition ?? m.evidence_factor_no_definition()}
      >
        {labelOf(factor)}
      </PageHeading>
      <div className={styles.kin}>
        {factor.state === 'PROPOSED' && <p>{m.evidence_factor_proposed()}</p>}
        {also.length > 0 && <p>{m.evidence_factor_also_called({ labels: formatList(also) })}</p>}
        {factor.broader && (
          <p>
            <FilledText
              message={m.evidence_factor_part_of}
              places={{ factor: <FactorLink factor={factor.broader} /> }}
            />
          </p>
        )}
        {factor.narrower.length > 0 && (
          <p>
            {m.evidence_factor_narrower()}:{' '}
            {factor.narrower.map((one, index) => (
              <span key={one.id}>
                {index > 0 && ', '}
                <FactorLink factor={one} />
              </span>
            ))}
          </p>
        )}
      </div>
    </>
  );
}

const FactorLink = ({ factor }: { factor: { slug: string; labelSv: string; labelEn: string } }) => (
  <Link to="/faktorer/$slug" params={{ slug: factor.slug }}>
    {labelOf(factor)}
  </Link>
);

/** Lessons that name the factor without saying which way it worked. */
function Mentions({ factor }: { factor: FactorOfPage }) {
  const lessons = factor.mentions.nodes;
  if (lessons.length === 0) return null;
  return (
    <Section ruled heading={m.evidence_factor_mentions()} lead={m.evidence_factor_mentions_lead()}>
      <RowList>
        {lessons.map(({ id, text, language, project }) => (
          <li key={id}>
            <RowLink to="/lardomar/$id" params={{ id }} quote lang={contentLang(language)}>
              {text}
            </RowLink>
            {project && <Meta>{project.title}</Meta>}
          </li>
        ))}
      </RowList>
    </Section>
  );
}
