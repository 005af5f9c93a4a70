import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { AddToBrief } from '../features/briefs/add-to-brief';
import { Downloads } from '../features/briefs/downloads';
import { MakeBrief } from '../features/briefs/make-brief';
import { AnswerChoices, NothingHere, SilentFactors } from '../features/evidence/answer-choices';
import { AnswerList, rowId } from '../features/evidence/answer-list';
import { MissingHere, RestsOn } from '../features/evidence/answer-margin';
import { AnswerPanel } from '../features/evidence/answer-panel';
import {
  AnswerPageDocument,
  variablesOf,
  type AnswerAsked,
  type RankedFactor,
  type ThemeAnswer,
} from '../features/evidence/answer-query';
import { answerSum } from '../features/evidence/answer-sum';
import { questionOf } from '../features/evidence/answer-words';
import styles from '../features/evidence/answer.module.css';
import { QuestionRows } from '../features/evidence/question-rows';
import type { AnswerPageQuery, EvidenceMapFilter } from '../gql/graphql';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { labelOf } from '../lib/language';
import { inSentence } from '../lib/sentence-case';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { classes } from '../ui/classes';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page, PanelPage } from '../ui/page-layout';
import { Section } from '../ui/section';
import { besideOpened, SideMargin } from '../ui/side-panel';
import { SkeletonRows } from '../ui/skeleton-rows';
import { useClosingByEscape } from '../ui/use-closing-by-escape';

const route = getRouteApi('/svar/$slug');

/** What the address asks for, without the panel. */
function useAsked(): AnswerAsked {
  const { lan, malgrupp, fas } = route.useSearch();
  return { lan, malgrupp, fas };
}

/** The ranked answer: what makes projects on a theme succeed or fail, and how sure one may be. */
export function AnswerPage(): ReactNode {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const query = useGraphQL(AnswerPageDocument, variablesOf(slug, search), { keepPrevious: true });
  const settled = query.isSuccess && !query.isPlaceholderData;
  if (settled && !query.data.answer) return <NotFound />;
  const found = query.data?.answer?.theme.slug;
  if (settled && found && found !== slug) {
    return <Navigate to="/svar/$slug" params={{ slug: found }} search={search} replace />;
  }
  if (!query.data?.answer) {
    return (
      <Page>
        {query.isLoadingError && <PageHeading>{m.answer_heading()}</PageHeading>}
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

/** What one factor of the answer is seen through. */
function filterOf(answer: ThemeAnswer, asked: AnswerAsked): EvidenceMapFilter {
  const { county, targetGroup, phase } = variablesOf(answer.theme.slug, asked);
  return {
    ...(county && { counties: [county] }),
    ...(targetGroup && { targetGroups: [targetGroup] }),
    ...(phase && { phases: [phase] }),
  };
}

function Answer({ data }: { data: AnswerPageQuery }) {
  const { faktor } = route.useSearch();
  const asked = useAsked();
  const answer = data.answer as ThemeAnswer;
  const { theme, factors } = answer;
  const row = factors.find(({ factor }) => factor.slug === faktor);
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
  }, []);
  useClosingByEscape('/svar/$slug', row && rowId(row.factor.slug));
  const told = factors.length > 0;
  return (
    <PanelPage
      panelLabel={m.evidence_answer_panel()}
      panel={
        <SideMargin>
          {row && (
            <AnswerPanel
              row={row}
              theme={theme}
              stands={stands}
              brief={<OneInBrief {...{ answer, row }} />}
            />
          )}
          {told && <RestsOn rows={factors} />}
          <MissingHere answer={answer} />
        </SideMargin>
      }
    >
      <div className={classes(styles.left, row && besideOpened)}>
        <PageHeading
          lead={told ? answerSum(factors) : undefined}
          title={questionOf(theme, asked, data)}
        >
          {questionOf(theme, asked, data)}
        </PageHeading>
        <AnswerChoices answer={answer} choices={data} asked={asked} />
        {told ? (
          <>
            <ToTake answer={answer} question={questionOf(theme, asked, data)} />
            <AnswerList rows={factors} chosen={row?.factor.slug} />
          </>
        ) : (
          <NothingHere answer={answer} choices={data} asked={asked} />
        )}
        <Below answer={answer} />
      </div>
    </PanelPage>
  );
}

/** What is missing from the answer, and what is still asked. */
function Below({ answer }: { answer: ThemeAnswer }) {
  const { theme, silentFactors } = answer;
  const questions = theme.openQuestions.nodes;
  return (
    <>
      {silentFactors.length > 0 && (
        <Section ruled heading={m.answer_silent()} lead={m.answer_silent_lead()}>
          <SilentFactors answer={answer} />
        </Section>
      )}
      {questions.length > 0 && (
        <Section ruled heading={m.evidence_answer_questions()}>
          <QuestionRows questions={questions} />
        </Section>
      )}
      <p className={styles.meta}>
        <Link to="/teman/$slug" params={{ slug: theme.slug }}>
          {m.answer_about_theme({ theme: inSentence(labelOf(theme)) })}
        </Link>
      </p>
    </>
  );
}

/** One factor, seen as the answer sees it, into a brief. */
function OneInBrief({ answer, row }: { answer: ThemeAnswer; row: RankedFactor }) {
  const { viewer } = useViewer();
  const asked = useAsked();
  const filter = { ...filterOf(answer, asked), themes: [answer.theme.slug] };
  return (
    <AddToBrief
      items={[{ kind: 'FACTOR', id: row.factor.id, filter }]}
      what={`${labelOf(row.factor)} · ${labelOf(answer.theme)}`}
      signedIn={viewer === undefined ? undefined : viewer !== null}
    />
  );
}

/** The answer as a file, or as a brief of one's own to go on with. */
function ToTake({ answer, question }: { answer: ThemeAnswer; question: string }) {
  const { viewer } = useViewer();
  const asked = useAsked();
  const items = [{ kind: 'THEME' as const, id: answer.theme.id, filter: filterOf(answer, asked) }];
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return (
    <div className={styles.take} data-screen-only>
      <Downloads
        wordOnly
        from={`/export/svar/${answer.theme.slug}`}
        query={query ? `?${query}` : ''}
      />
      {viewer ? (
        <MakeBrief items={items} question={question} />
      ) : (
        <AddToBrief items={items} what={question} signedIn={viewer === null ? false : undefined} />
      )}
      <LinkButton
        to="/evidens"
        kind="quiet"
        search={{
          tema: [answer.theme.slug],
          lan: asked.lan ? [asked.lan] : undefined,
          malgrupp: asked.malgrupp ? [asked.malgrupp] : undefined,
          fas: asked.fas ? [asked.fas] : undefined,
        }}
      >
        {m.answer_as_map()}
      </LinkButton>
    </div>
  );
}
