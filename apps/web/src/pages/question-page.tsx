import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from '../features/evidence/evidence.module.css';
import { graphql } from '../gql';
import type { QuestionPageQuery } from '../gql/graphql';
import { formatPeriod } from '../lib/format/period';
import { useGraphQL } from '../lib/graphql/use-graphql';
import { contentLang, labelOf } from '../lib/language';
import { isWebAddress } from '../lib/web-address';
import { questionStateWord } from '../lib/words';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { ChipLink, ChipList } from '../ui/chip';
import { FactList } from '../ui/fact-list';
import { FilledText } from '../ui/filled-text';
import { Loaded } from '../ui/loaded';
import { NotFound } from '../ui/not-found';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { SkeletonRows } from '../ui/skeleton-rows';

const QuestionPageDocument = graphql(`
  query QuestionPage($slug: String!) {
    openQuestion(slug: $slug) {
      id
      slug
      text
      language
      state
      asked
      context
      locator
      project {
        slug
        title
        language
      }
      themes {
        slug
        labelSv
        labelEn
      }
      source {
        ...SourceOfQuestion
      }
      answers {
        id
        text
        locator
        lesson {
          id
          text
          language
        }
        source {
          ...SourceOfQuestion
        }
      }
    }
  }
`);

export const SourceOfQuestionFields = graphql(`
  fragment SourceOfQuestion on Source {
    id
    title
    language
    url
  }
`);

const route = getRouteApi('/fragor/$slug');

type Question = NonNullable<QuestionPageQuery['openQuestion']>;
type Answer = Question['answers'][number];

/** One question that the network has not answered, or not quite, and what has been answered. */
export function QuestionPage(): ReactNode {
  const { slug } = route.useParams();
  const query = useGraphQL(QuestionPageDocument, { slug });
  const question = query.data?.openQuestion;
  if (question === null) return <NotFound />;
  if (question && question.slug !== slug) {
    return <Navigate to="/fragor/$slug" params={{ slug: question.slug }} replace />;
  }
  return (
    <Page>
      {query.isLoadingError && <PageHeading>{m.terms_search_kind_open_question()}</PageHeading>}
      <Loaded
        query={query}
        what={m.questions_failed()}
        skeleton={<SkeletonRows count={4} height={7} />}
      >
        {() => question && <QuestionBody question={question} />}
      </Loaded>
    </Page>
  );
}

function QuestionBody({ question }: { question: Question }) {
  const { text, language, context, answers } = question;
  return (
    <>
      <PageHeading over={m.questions_over()} lang={contentLang(language)}>
        {text}
      </PageHeading>
      {context && <p lang={contentLang(language)}>{context}</p>}
      <QuestionFacts question={question} />
      <Section ruled heading={m.questions_answers()}>
        {answers.length === 0 && <p>{m.questions_no_answers()}</p>}
        {answers.length > 0 && (
          <RowList>
            {answers.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} language={language} />
            ))}
          </RowList>
        )}
        <div className={styles.part} data-screen-only>
          <p className={styles.over}>{m.questions_answer_lead()}</p>
          <div>
            <LinkButton
              to="/ny"
              search={{ projekt: question.project?.slug, tema: question.themes[0]?.slug }}
            >
              {m.questions_answer()}
            </LinkButton>
          </div>
        </div>
      </Section>
    </>
  );
}

type Source = NonNullable<Question['source']>;

function SourceWords({ source, locator }: { source: Source; locator: string | null | undefined }) {
  const inSource = (text: string) => <span lang={contentLang(source.language)}>{text}</span>;
  const words = locator ? (
    <FilledText
      message={m.evidence_source_at}
      places={{ title: inSource(source.title), locator: inSource(locator) }}
    />
  ) : (
    <FilledText message={m.evidence_source} places={{ title: inSource(source.title) }} />
  );
  return isWebAddress(source.url) ? <a href={source.url}>{words}</a> : words;
}

function AnswerRow({ answer, language }: { answer: Answer; language: 'SV' | 'EN' }) {
  const { text, lesson, source, locator } = answer;
  const said = text ?? lesson?.text;
  return (
    <li className={styles.part}>
      {said && (
        <blockquote className={styles.quote} lang={contentLang(lesson?.language ?? language)}>
          {said}
        </blockquote>
      )}
      <p className={styles.over}>
        {source && <SourceWords source={source} locator={locator} />}
        {source && lesson && ' · '}
        {lesson && (
          <Link to="/lardomar/$id" params={{ id: lesson.id }}>
            {m.questions_answer_lesson()}
          </Link>
        )}
      </p>
    </li>
  );
}

function QuestionFacts({ question }: { question: Question }) {
  const { state, asked, project, themes, source, locator } = question;
  return (
    <FactList
      facts={[
        { name: m.questions_state(), value: questionStateWord(state) },
        { name: m.questions_asked(), value: asked ? formatPeriod(asked) : null },
        {
          name: m.questions_project(),
          value: project && (
            <Link
              to="/projekt/$slug"
              params={{ slug: project.slug }}
              lang={contentLang(project.language)}
            >
              {project.title}
            </Link>
          ),
        },
        {
          name: m.questions_themes(),
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
        {
          name: m.questions_source(),
          value: source && (
            <span lang={contentLang(source.language)}>
              {isWebAddress(source.url) ? <a href={source.url}>{source.title}</a> : source.title}
              {locator && <span className={styles.below}>{locator}</span>}
            </span>
          ),
        },
      ]}
    />
  );
}
