import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { AddToBrief } from '../features/briefs/add-to-brief';
import { Downloads } from '../features/briefs/downloads';
import { MakeBrief } from '../features/briefs/make-brief';
import { AnswerList } from '../features/evidence/answer-list';
import { MissingHere, RestsOn } from '../features/evidence/answer-margin';
import { AnswerPanel, useClosingByEscape } from '../features/evidence/answer-panel';
import styles from '../features/evidence/answer-panel.module.css';
import { ThemePageDocument, type AnsweredTheme } from '../features/evidence/answer-query';
import { answerSum } from '../features/evidence/answer-sum';
import { QuestionRows } from '../features/evidence/question-rows';
import type { ThemePageQuery } from '../gql/graphql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { currentLanguage, labelOf } from '../lib/language';
import { atStart, inSentence } from '../lib/sentence-case';
import { m } from '../paraglide/messages';
import { Button, LinkButton } from '../ui/button';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page, PanelPage } from '../ui/page-layout';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { SkeletonRows } from '../ui/skeleton-rows';

const route = getRouteApi('/teman/$slug');

type County = ThemePageQuery['places'][number];

const question = (theme: AnsweredTheme, county: County | undefined) =>
  county
    ? m.evidence_answer_question_county({
        theme: inSentence(labelOf(theme)),
        county: county.name,
      })
    : m.evidence_answer_question({ theme: inSentence(labelOf(theme)) });

/** The ranked answer for a theme. */
export function ThemePage(): ReactNode {
  const { slug } = route.useParams();
  const { lan } = route.useSearch();
  const variables = lan ? { slug, county: lan } : { slug };
  const query = useGraphQL(ThemePageDocument, variables, { keepPrevious: true });
  if (query.data?.theme === null) return <NotFound />;
  const settled = query.isSuccess && !query.isPlaceholderData;
  if (settled && query.data.theme && query.data.theme.slug !== slug) {
    return <Navigate to="/teman/$slug" params={{ slug: query.data.theme.slug }} replace />;
  }
  if (!query.data) {
    return (
      <Page>
        {query.isLoadingError && <PageHeading>{m.terms_search_kind_theme()}</PageHeading>}
        <Loaded
          query={query}
          what={m.evidence_answer_failed()}
          skeleton={<SkeletonRows count={12} height={4.5} />}
        >
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Loaded query={query}>{(data) => <Answer data={data} />}</Loaded>;
}

function Answer({ data }: { data: ThemePageQuery }) {
  const { lan, faktor } = route.useSearch();
  const theme = data.theme as AnsweredTheme;
  const county = data.places.find(({ code }) => code === lan);
  const row = theme.standings.find(({ factor }) => factor.slug === faktor);
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
  }, []);
  useClosingByEscape(row?.factor.slug);
  const rows = theme.standings;
  return (
    <PanelPage
      panelLabel={m.evidence_answer_panel()}
      panel={
        <div className={styles.margin}>
          {row && <AnswerPanel row={row} theme={theme} stands={stands} />}
          {rows.length > 0 && <RestsOn rows={rows} />}
          <MissingHere theme={theme} />
        </div>
      }
    >
      <div className={classes(styles.left, row && styles.opened)}>
        <PageHeading lead={rows.length > 0 ? answerSum(rows) : undefined}>
          {question(theme, county)}
        </PageHeading>
        <Choices theme={theme} themes={data.themes.nodes} counties={data.places} county={county} />
        {rows.length > 0 && <ToTake theme={theme} county={county} />}
        {rows.length > 0 ? (
          <AnswerList rows={rows} chosen={row?.factor.slug} />
        ) : (
          <NothingHere theme={theme} county={county} />
        )}
        {theme.openQuestions.nodes.length > 0 && (
          <Section ruled heading={m.evidence_answer_questions()}>
            <QuestionRows questions={theme.openQuestions.nodes} />
          </Section>
        )}
      </div>
    </PanelPage>
  );
}

/** The answer as a file, or as a brief of one's own to go on with. */
function ToTake({ theme, county }: { theme: AnsweredTheme; county: County | undefined }) {
  const { viewer } = useViewer();
  const items = [{ kind: 'THEME' as const, id: theme.id, county: county?.code }];
  const query = county ? `?lan=${county.code}` : '';
  return (
    <div className={styles.take} data-screen-only>
      <Downloads wordOnly from={`/export/svar/${theme.slug}`} query={query} />
      {viewer ? (
        <MakeBrief items={items} question={question(theme, county)} />
      ) : (
        <AddToBrief
          items={items}
          what={question(theme, county)}
          signedIn={viewer === null ? false : undefined}
        />
      )}
    </div>
  );
}

type ChoicesProps = {
  theme: AnsweredTheme;
  themes: ThemePageQuery['themes']['nodes'];
  counties: readonly County[];
  county: County | undefined;
};

/** What the answer is about: theme and county. */
function Choices({ theme, themes, counties, county }: ChoicesProps) {
  const navigate = useNavigate({ from: '/teman/$slug' });
  const language = currentLanguage();
  return (
    <div className={styles.choices} data-screen-only>
      <Select
        inline
        label={m.evidence_answer_theme()}
        value={theme.slug}
        onChange={(event) =>
          void navigate({
            params: { slug: event.target.value },
            search: { lan: county?.code },
            resetScroll: false,
          })
        }
        options={themes
          .map((one) => ({ value: one.slug, label: labelOf(one) }))
          .sort((a, b) => a.label.localeCompare(b.label, language))}
      />
      <Select
        inline
        label={m.evidence_answer_county()}
        value={county?.code ?? ''}
        onChange={(event) =>
          void navigate({ search: { lan: event.target.value || undefined }, resetScroll: false })
        }
        options={[
          { value: '', label: m.evidence_answer_whole_country() },
          ...counties.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </div>
  );
}

/** No evidence: the county hides it, or there is none, and whether there are projects is said. */
function NothingHere({ theme, county }: { theme: AnsweredTheme; county: County | undefined }) {
  const navigate = useNavigate({ from: '/teman/$slug' });
  const name = inSentence(labelOf(theme));
  if (county) {
    return (
      <EmptyState
        actions={
          <Button onClick={() => void navigate({ search: {}, resetScroll: false })}>
            {m.evidence_answer_without_county({ county: county.name })}
          </Button>
        }
      >
        {m.evidence_answer_none_county({ theme: name, county: county.name })}
      </EmptyState>
    );
  }
  const count = theme.projectsWithoutEvidence.length;
  return (
    <EmptyState
      actions={
        <LinkButton to="/ny" search={{ tema: theme.slug }}>
          {m.evidence_tell()}
        </LinkButton>
      }
    >
      {m.evidence_answer_none()}{' '}
      {count > 0
        ? m.evidence_answer_none_projects({
            count,
            number: atStart(m.evidence_number({ count })),
          })
        : m.evidence_answer_missing_no_projects()}
    </EmptyState>
  );
}
