import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { AddToBrief } from '../features/briefs/add-to-brief';
import { QuestionRows } from '../features/evidence/question-rows';
import { ThemeFactors } from '../features/evidence/theme-factors';
import { ThemeGaps } from '../features/themes/theme-gaps';
import { ThemeProjects } from '../features/themes/theme-projects';
import {
  ThemePageDocument,
  type ThemeEvidence,
  type ThemeOfPage,
} from '../features/themes/theme-query';
import styles from '../features/themes/theme.module.css';
import { formatList } from '../lib/format/numbers';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { currentLanguage, labelOf } from '../lib/language';
import { inSentence } from '../lib/sentence-case';
import { m } from '../paraglide/messages';
import { Badge } from '../ui/badge';
import { LinkButton } from '../ui/button';
import { FilledText } from '../ui/filled-text';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page, PanelPage } from '../ui/page-layout';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';

const route = getRouteApi('/teman/$slug');

/** A theme: what it is, its factors, its projects through time, and what nobody has told. */
export function ThemePage(): ReactNode {
  const { slug } = route.useParams();
  const query = useGraphQL(ThemePageDocument, { slug });
  const { data } = query;
  const theme = data?.theme;
  if (theme === null) return <NotFound />;
  if (theme && theme.slug !== slug) {
    return <Navigate to="/teman/$slug" params={{ slug: theme.slug }} replace />;
  }
  if (!theme || !data.answer) {
    return (
      <Page>
        {query.isLoadingError && <PageHeading>{m.terms_search_kind_theme()}</PageHeading>}
        <Loaded
          query={query}
          what={m.concepts_theme_failed()}
          skeleton={<SkeletonRows count={6} height={5} />}
        >
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Theme theme={theme} evidence={data.answer} />;
}

function Theme({ theme, evidence }: { theme: ThemeOfPage; evidence: ThemeEvidence }) {
  return (
    <PanelPage
      panelLabel={m.concepts_theme_gaps()}
      panel={
        <div className={styles.margin}>
          <ThemeGaps theme={theme} evidence={evidence} />
        </div>
      }
    >
      <Head theme={theme} />
      <ToTake theme={theme} />
      <ThemeFactors rows={evidence.factors} />
      <ThemeProjects theme={theme} />
      {theme.openQuestions.nodes.length > 0 && (
        <Section ruled heading={m.evidence_answer_questions()}>
          <QuestionRows questions={theme.openQuestions.nodes} />
        </Section>
      )}
    </PanelPage>
  );
}

/** What it is called, what it means, and where it belongs. */
function Head({ theme }: { theme: ThemeOfPage }) {
  const english = currentLanguage() === 'en';
  const definition = english ? (theme.definitionEn ?? theme.definitionSv) : theme.definitionSv;
  const { broader, state } = theme;
  const also = theme.labels.map(({ label }) => label);
  return (
    <>
      <PageHeading
        title={labelOf(theme)}
        over={
          <>
            {m.terms_search_kind_theme()}
            {state === 'PROPOSED' && (
              <>
                {' '}
                <Badge kind="suggestion">{m.terms_concept_state_proposed()}</Badge>
              </>
            )}
          </>
        }
        lead={definition ?? m.evidence_factor_no_definition()}
      >
        {labelOf(theme)}
      </PageHeading>
      {also.length > 0 && (
        <p className={styles.over}>{m.evidence_factor_also_called({ labels: formatList(also) })}</p>
      )}
      {broader && (
        <p className={styles.over}>
          <FilledText
            message={m.evidence_factor_part_of}
            places={{
              factor: (
                <Link to="/teman/$slug" params={{ slug: broader.slug }}>
                  {labelOf(broader)}
                </Link>
              ),
            }}
          />
        </p>
      )}
    </>
  );
}

/** The way to the answer, and into a brief. */
function ToTake({ theme }: { theme: ThemeOfPage }) {
  const { viewer } = useViewer();
  return (
    <div className={styles.take} data-screen-only>
      <LinkButton to="/svar/$slug" params={{ slug: theme.slug }} kind="primary">
        {m.evidence_answer_question({ theme: inSentence(labelOf(theme)) })}
      </LinkButton>
      <AddToBrief
        items={[{ kind: 'THEME', id: theme.id }]}
        what={labelOf(theme)}
        signedIn={viewer === undefined ? undefined : viewer !== null}
      />
    </div>
  );
}
