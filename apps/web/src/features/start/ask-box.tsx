import type { PhaseName } from '@pis/contract';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { LessonPhase } from '../../gql/enumerations';
import type { EvidenceMapFilter, StartQuestionQuery } from '../../gql/graphql';
import { graphql } from '../../gql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { currentLanguage, labelOf } from '../../lib/language';
import { inSentence } from '../../lib/sentence-case';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { FilledText } from '../../ui/filled-text';
import { Select, type SelectOption } from '../../ui/select';
import { Box } from './box';
import styles from './start.module.css';

const StartQuestion = graphql(`
  query StartQuestion($filter: EvidenceMapFilter!) {
    evidenceMap(filter: $filter) {
      columns {
        key
        labelSv
        labelEn
      }
      rows {
        total
      }
    }
    evidenceMapChoices {
      targetGroups {
        key
      }
    }
    places(kind: COUNTY) {
      code
      name
    }
  }
`);

/** Each phase by its name in the address: as the API calls it, and in the sentence. */
const phases: Record<PhaseName, [LessonPhase, () => string]> = {
  ide: ['IDEA', m.start_ask_phase_idea],
  forstudie: ['PRE_STUDY', m.start_ask_phase_pre_study],
  genomforande: ['RUNNING', m.start_ask_phase_running],
  avslutning: ['CLOSING', m.start_ask_phase_closing],
  efter: ['AFTER', m.start_ask_phase_after],
};

type Known = StartQuestionQuery['evidenceMap'] | undefined;

/** How many factors are known of each theme, in the order of the columns. */
const knownIn = (map: Known): number[] =>
  (map?.columns ?? []).map(
    (_, place) => map?.rows.filter(({ total }) => (total[place] ?? 0) > 0).length ?? 0,
  );

/** Themes as choices, alphabetical in the language of the interface. */
const themesIn = (map: Known): SelectOption[] =>
  (map?.columns ?? [])
    .map((theme) => ({ value: theme.key, label: inSentence(labelOf(theme)) }))
    .sort((a, b) => a.label.localeCompare(b.label, currentLanguage()));

/** What is chosen in the sentence; empty: all of them. */
type Asked = { lan: string; malgrupp: string; fas: PhaseName | '' };

const filterOf = ({ lan, malgrupp, fas }: Asked): EvidenceMapFilter => ({
  ...(lan && { counties: [lan] }),
  ...(malgrupp && { targetGroups: [malgrupp] }),
  ...(fas && { phases: [phases[fas][0]] }),
});

/** The question of a theme, as a sentence to fill in. */
export function AskBox() {
  const navigate = useNavigate();
  const [slug, setSlug] = useState<string>();
  const [asked, setAsked] = useState<Asked>({ lan: '', malgrupp: '', fas: '' });
  const { data, error, refetch } = useGraphQL(
    StartQuestion,
    { filter: filterOf(asked) },
    { keepPrevious: true },
  );
  const map = data?.evidenceMap;
  const known = knownIn(map);
  const place = slug
    ? map?.columns.findIndex(({ key }) => key === slug)
    : known.indexOf(Math.max(...known));
  const chosen = slug ?? map?.columns[place ?? -1]?.key;
  const count = known[place ?? -1] ?? 0;
  const ask = () => {
    if (chosen === undefined) return;
    const search = Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
    void navigate({ to: '/svar/$slug', params: { slug: chosen }, search });
  };
  return (
    <Box
      heading={m.start_ask_heading()}
      lead={m.start_ask_lead()}
      onSubmit={ask}
      action={
        <Button type="submit" busy={chosen === undefined}>
          {m.start_ask_show()}
        </Button>
      }
    >
      {error && !data ? (
        <ErrorSection error={error} what={m.start_ask_failed()} onRetry={() => void refetch()} />
      ) : (
        <Question data={data} chosen={chosen} asked={asked}>
          {{
            setSlug,
            setAsked: (narrowed) => {
              // Narrowed, another theme may be the richest: the one that was read stays.
              setSlug(chosen);
              setAsked(narrowed);
            },
          }}
        </Question>
      )}
      <p className={styles.waits} aria-live="polite">
        {chosen !== undefined
          ? count > 0
            ? m.start_ask_waits({ count })
            : m.start_ask_waits_none()
          : data && m.start_ask_no_themes()}
      </p>
    </Box>
  );
}

type QuestionProps = {
  data: StartQuestionQuery | undefined;
  chosen: string | undefined;
  asked: Asked;
  children: { setSlug: (slug: string) => void; setAsked: (asked: Asked) => void };
};

function Question({ data, chosen, asked, children: on }: QuestionProps) {
  const place = (
    label: string,
    value: string | undefined,
    onValue: (value: string) => void,
    options: SelectOption[],
  ) => (
    <Select
      inline
      label={label}
      value={value}
      disabled={chosen === undefined}
      onChange={(event) => onValue(event.target.value)}
      options={options}
    />
  );
  const narrow = (name: keyof Asked, label: string, any: string, options: SelectOption[]) =>
    place(label, asked[name], (value) => on.setAsked({ ...asked, [name]: value }), [
      { value: '', label: any },
      ...options,
    ]);
  const themes = themesIn(data?.evidenceMap);
  const options = (pairs: [value: string, label: string][] = []): SelectOption[] =>
    pairs.map(([value, label]) => ({ value, label }));
  return (
    <p className={styles.question}>
      <FilledText
        message={m.start_ask_sentence}
        places={{
          theme: place(
            m.start_ask_theme(),
            chosen,
            on.setSlug,
            chosen === undefined ? options([['', inSentence(m.start_ask_theme())]]) : themes,
          ),
          group: narrow(
            'malgrupp',
            m.start_ask_target_group(),
            m.start_ask_every_group(),
            options(data?.evidenceMapChoices.targetGroups.map(({ key }) => [key, key])),
          ),
          county: narrow(
            'lan',
            m.start_ask_county(),
            m.start_ask_whole_country(),
            options(data?.places.map(({ code, name }) => [code, name])),
          ),
          phase: narrow(
            'fas',
            m.start_ask_phase(),
            m.start_ask_every_phase(),
            options(Object.entries(phases).map(([value, [, word]]) => [value, word()])),
          ),
        }}
      />
    </p>
  );
}
