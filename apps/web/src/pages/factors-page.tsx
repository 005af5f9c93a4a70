import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import styles from '../features/evidence/evidence.module.css';
import { StandingHead, StandingRow } from '../features/evidence/standing-row';
import { graphql } from '../gql';
import type { FactorsPageQuery } from '../gql/graphql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { currentLanguage, labelOf } from '../lib/language';
import { inSentence } from '../lib/sentence-case';
import { useSettled } from '../lib/use-settled';
import { m } from '../paraglide/messages';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loaded } from '../ui/loaded';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { MoreRows, RowLink, RowList } from '../ui/row-list';
import { Select } from '../ui/select';
import { SkeletonRows } from '../ui/skeleton-rows';
import { TextField } from '../ui/text-field';

const FactorsPageDocument = graphql(`
  query FactorsPage($filter: FactorFilter, $first: Int!) {
    factors(filter: $filter, first: $first) {
      nodes {
        id
        slug
        labelSv
        labelEn
        state
        standing {
          ...StandingFigures
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    themes(first: 100) {
      nodes {
        slug
        labelSv
        labelEn
      }
    }
  }
`);

const route = getRouteApi('/faktorer');
type FactorsSearch = { tema?: string | undefined; namn?: string | undefined };

/** The most that the API gives at once. */
const most = 100;
const firstPage = 40;

/** All factors with their figures; a theme or a part of the name narrows the list. */
export function FactorsPage() {
  const { tema, namn } = route.useSearch();
  const [first, setFirst] = useState(firstPage);
  const query = useGraphQL(
    FactorsPageDocument,
    { filter: { theme: tema, label: namn }, first },
    { keepPrevious: true },
  );
  return (
    <Page>
      <PageHeading lead={m.evidence_factors_lead()}>{m.shell_nav_factors()}</PageHeading>
      <Filters themes={query.data?.themes.nodes ?? []} />
      <Loaded
        query={query}
        what={m.evidence_factors_failed()}
        skeleton={<SkeletonRows count={12} height={3.1} />}
      >
        {(data) => <Factors data={data} onMore={() => setFirst(most)} />}
      </Loaded>
    </Page>
  );
}

type Theme = FactorsPageQuery['themes']['nodes'][number];

function Filters({ themes }: { themes: readonly Theme[] }) {
  const { tema, namn } = route.useSearch();
  const navigate = useNavigate({ from: '/faktorer' });
  const [name, setName] = useState(namn ?? '');
  useSettled(name, (settled) => {
    if (settled === (namn ?? '')) return;
    void navigate({
      search: (old: FactorsSearch) => ({ ...old, namn: settled || undefined }),
      replace: true,
      resetScroll: false,
    });
  });
  const language = currentLanguage();
  return (
    <div className={styles.filters} data-screen-only>
      <TextField
        type="search"
        label={m.evidence_factors_find()}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label={m.evidence_factors_theme()}
        value={tema ?? ''}
        onChange={(event) =>
          void navigate({
            search: (old: FactorsSearch) => ({ ...old, tema: event.target.value || undefined }),
            resetScroll: false,
          })
        }
        options={[
          { value: '', label: m.evidence_factors_theme_all() },
          ...themes
            .map((theme) => ({ value: theme.slug, label: labelOf(theme) }))
            .sort((a, b) => a.label.localeCompare(b.label, language)),
        ]}
      />
    </div>
  );
}

function Factors({ data, onMore }: { data: FactorsPageQuery; onMore: () => void }) {
  const { nodes, pageInfo } = data.factors;
  const count = nodes.length;
  if (count === 0) return <NoFactors data={data} />;
  return (
    <div className={styles.answer}>
      <p aria-live="polite" className={styles.over}>
        {pageInfo.hasNextPage
          ? m.evidence_factors_count_more({ count })
          : m.evidence_factors_count({ count })}
      </p>
      <StandingHead />
      <RowList className={styles.rows}>
        {nodes.map((factor) => (
          <StandingRow
            key={factor.id}
            standing={factor.standing}
            name={
              <>
                <RowLink to="/faktorer/$slug" params={{ slug: factor.slug }}>
                  {labelOf(factor)}
                </RowLink>{' '}
                {factor.state === 'PROPOSED' && (
                  <Badge kind="suggestion">{m.terms_concept_state_proposed()}</Badge>
                )}
              </>
            }
          />
        ))}
      </RowList>
      {pageInfo.hasNextPage && (
        <MoreRows action={count < most && <Button onClick={onMore}>{m.shell_show_more()}</Button>}>
          {m.evidence_factors_count_more({ count })}
        </MoreRows>
      )}
    </div>
  );
}

/** Nothing is there, or a filter hides it; the filter is named. */
function NoFactors({ data }: { data: FactorsPageQuery }) {
  const { tema, namn } = route.useSearch();
  const navigate = useNavigate({ from: '/faktorer' });
  if (!tema && !namn) return <EmptyState>{m.evidence_factors_empty()}</EmptyState>;
  const theme = data.themes.nodes.find(({ slug }) => slug === tema);
  return (
    <EmptyState
      actions={
        <Button onClick={() => void navigate({ search: {} })}>{m.evidence_factors_clear()}</Button>
      }
    >
      {namn
        ? m.evidence_factors_none_name({ name: namn })
        : m.evidence_factors_none_theme({
            theme: theme ? inSentence(labelOf(theme)) : (tema ?? ''),
          })}
    </EmptyState>
  );
}
