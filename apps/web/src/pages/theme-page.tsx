import { getRouteApi, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { QuestionRows } from '../features/evidence/question-rows';
import { graphql } from '../gql';
import type { ThemePageQuery } from '../gql/graphql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { currentLanguage, labelOf } from '../lib/language';
import { inSentence } from '../lib/sentence-case';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';

const ThemePageDocument = graphql(`
  query ThemePage($slug: String!) {
    theme(slug: $slug) {
      id
      slug
      labelSv
      labelEn
      definitionSv
      definitionEn
      openQuestions(first: 20) {
        nodes {
          id
          slug
          text
          language
          state
        }
      }
    }
  }
`);

const route = getRouteApi('/teman/$slug');

/** A theme: what it is, and the way to the answer about it. */
export function ThemePage(): ReactNode {
  const { slug } = route.useParams();
  const query = useGraphQL(ThemePageDocument, { slug });
  const theme = query.data?.theme;
  if (theme === null) return <NotFound />;
  if (theme && theme.slug !== slug) {
    return <Navigate to="/teman/$slug" params={{ slug: theme.slug }} replace />;
  }
  return (
    <Page>
      {query.isLoadingError && <PageHeading>{m.terms_search_kind_theme()}</PageHeading>}
      <Loaded
        query={query}
        what={m.evidence_answer_failed()}
        skeleton={<SkeletonRows count={4} height={4.5} />}
      >
        {(data) => data.theme && <Theme theme={data.theme} />}
      </Loaded>
    </Page>
  );
}

function Theme({ theme }: { theme: NonNullable<ThemePageQuery['theme']> }) {
  const english = currentLanguage() === 'en';
  const definition = english ? (theme.definitionEn ?? theme.definitionSv) : theme.definitionSv;
  return (
    <>
      <PageHeading
        title={labelOf(theme)}
        over={m.terms_search_kind_theme()}
        lead={definition ?? undefined}
      >
        {labelOf(theme)}
      </PageHeading>
      <LinkButton to="/svar/$slug" params={{ slug: theme.slug }} kind="primary">
        {m.evidence_answer_question({ theme: inSentence(labelOf(theme)) })}
      </LinkButton>
      {theme.openQuestions.nodes.length > 0 && (
        <Section ruled heading={m.evidence_answer_questions()}>
          <QuestionRows questions={theme.openQuestions.nodes} />
        </Section>
      )}
    </>
  );
}
