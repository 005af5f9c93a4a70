import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { StartQuestionQuery } from '../../gql/graphql';
import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { currentLanguage, labelOf } from '../../lib/language';
import { inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { FilledText } from '../../ui/filled-text';
import { Select } from '../../ui/select';
import { Box } from './box';
import styles from './start.module.css';

const StartQuestion = graphql(`
  query StartQuestion($county: String) {
    themes(first: 100) {
      nodes {
        slug
        labelSv
        labelEn
        standings(county: $county) {
          standing {
            total
          }
        }
      }
    }
    places(kind: COUNTY) {
      code
      name
    }
  }
`);

type Theme = StartQuestionQuery['themes']['nodes'][number];

/** Alphabetical in the language of the interface. */
const ordered = (themes: readonly Theme[]) =>
  themes.toSorted((a, b) => labelOf(a).localeCompare(labelOf(b), currentLanguage()));

const richest = (themes: readonly Theme[]) =>
  themes.toSorted((a, b) => b.standings.length - a.standings.length)[0];

const waits = (theme: Theme) =>
  theme.standings.length > 0
    ? m.start_ask_waits({ count: theme.standings.length })
    : m.start_ask_waits_none();

/** The question of a theme, as a sentence to fill in. */
export function AskBox() {
  const navigate = useNavigate();
  const [slug, setSlug] = useState<string>();
  const [county, setCounty] = useState('');
  const variables = county ? { county } : {};
  const { data, error, refetch } = useGraphQL(StartQuestion, variables, { keepPrevious: true });
  const themes = data ? ordered(data.themes.nodes) : [];
  const chosen = themes.find((theme) => theme.slug === slug) ?? richest(themes);
  const ask = () => {
    if (!chosen) return;
    const search = { lan: county || undefined };
    void navigate({ to: '/teman/$slug', params: { slug: chosen.slug }, search });
  };
  return (
    <Box
      heading={m.start_ask_heading()}
      lead={m.start_ask_lead()}
      onSubmit={ask}
      action={
        <Button type="submit" busy={!chosen}>
          {m.start_ask_show()}
        </Button>
      }
    >
      {error && !data ? (
        <ErrorSection error={error} what={m.start_ask_failed()} onRetry={() => void refetch()} />
      ) : (
        <Question themes={themes} chosen={chosen} counties={data?.places ?? []} county={county}>
          {{ setSlug, setCounty }}
        </Question>
      )}
      <p className={styles.waits} aria-live="polite">
        {chosen ? waits(chosen) : data && m.start_ask_no_themes()}
      </p>
    </Box>
  );
}

type QuestionProps = {
  themes: readonly Theme[];
  chosen: Theme | undefined;
  counties: StartQuestionQuery['places'];
  county: string;
  children: { setSlug: (slug: string) => void; setCounty: (code: string) => void };
};

function Question({ themes, chosen, counties, county, children: on }: QuestionProps) {
  return (
    <p className={styles.question}>
      <FilledText
        message={m.start_ask_sentence}
        places={{
          theme: (
            <Select
              inline
              label={m.start_ask_theme()}
              value={chosen?.slug ?? ''}
              disabled={!chosen}
              onChange={(event) => on.setSlug(event.target.value)}
              options={
                chosen
                  ? themes.map((theme) => ({
                      value: theme.slug,
                      label: inSentence(labelOf(theme)),
                    }))
                  : [{ value: '', label: inSentence(m.start_ask_theme()) }]
              }
            />
          ),
          county: (
            <Select
              inline
              label={m.start_ask_county()}
              value={county}
              onChange={(event) => on.setCounty(event.target.value)}
              options={[
                { value: '', label: m.start_ask_whole_country() },
                ...counties.map(({ code, name }) => ({ value: code, label: name })),
              ]}
            />
          ),
        }}
      />
    </p>
  );
}
