import { isPhaseName, phaseNames } from '@pis/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { currentLanguage, labelOf } from '../../lib/language';
import { atStart, inSentence } from '../../lib/sentence-case';
import { lessonPhaseNameWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Select, type SelectOption } from '../../ui/select';
import type { AnswerAsked, AnswerChoices as Choices, ThemeAnswer } from './answer-query';
import { narrowings } from './answer-query';
import { narrowingWords } from './answer-words';
import styles from './answer.module.css';

type AnswerProps = { answer: ThemeAnswer; choices: Choices; asked: AnswerAsked };

const phaseOptions = (): SelectOption[] =>
  Object.entries(phaseNames).map(([value, phase]) => ({
    value,
    label: lessonPhaseNameWord(phase),
  }));

/** The values to choose from; one the address names stays among them, whatever it is. */
const withChosen = (options: SelectOption[], chosen: string | undefined): SelectOption[] =>
  chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: chosen }];

/** What the answer is about: theme, target group, county and phase. */
export function AnswerChoices({ answer, choices, asked }: AnswerProps) {
  const navigate = useNavigate({ from: '/svar/$slug' });
  const { themes, targetGroups } = choices.evidenceMapChoices;
  const language = currentLanguage();
  const narrow = (name: keyof AnswerAsked, label: string, any: string, options: SelectOption[]) => (
    <Select
      inline
      label={label}
      value={asked[name] ?? ''}
      onChange={({ target: { value } }) =>
        void navigate({ search: { ...asked, [name]: value || undefined }, resetScroll: false })
      }
      options={[{ value: '', label: any }, ...withChosen(options, asked[name])]}
    />
  );
  return (
    <div className={styles.choices} data-screen-only>
      <Select
        inline
        label={m.evidence_answer_theme()}
        value={answer.theme.slug}
        onChange={({ target: { value: slug } }) =>
          void navigate({ params: { slug }, search: asked, resetScroll: false })
        }
        options={themes
          .map((theme) => ({ value: theme.key, label: labelOf(theme) }))
          .sort((a, b) => a.label.localeCompare(b.label, language))}
      />
      {narrow(
        'malgrupp',
        m.answer_target_group(),
        m.answer_every_group(),
        targetGroups.map((group) => ({ value: group.key, label: atStart(labelOf(group)) })),
      )}
      {narrow(
        'lan',
        m.evidence_answer_county(),
        m.evidence_answer_whole_country(),
        choices.places.map(({ code, name }) => ({ value: code, label: name })),
      )}
      {narrow('fas', m.answer_phase(), m.answer_every_phase(), phaseOptions())}
    </div>
  );
}

/** No evidence: what was chosen hides it, or names nothing, or there is none. */
export function NothingHere({ answer, choices, asked }: AnswerProps) {
  const navigate = useNavigate({ from: '/svar/$slug' });
  const theme = inSentence(labelOf(answer.theme));
  const words = narrowingWords(asked, choices);
  const unknown = [
    ...answer.unknown.map(({ value }) => value),
    ...(asked.fas && !isPhaseName(asked.fas) ? [asked.fas] : []),
  ];
  const narrowed = narrowings.filter((name) => words[name]);
  const wrong = narrowed.filter((name) => unknown.includes(asked[name] ?? ''));
  const chosen = wrong.length > 0 ? wrong : narrowed;
  if (chosen.length > 0) {
    return (
      <EmptyState
        actions={chosen.map((name) => (
          <Button
            key={name}
            onClick={() =>
              void navigate({ search: { ...asked, [name]: undefined }, resetScroll: false })
            }
          >
            {m.evidence_answer_without_county({ county: words[name] ?? '' })}
          </Button>
        ))}
      >
        {unknown.length > 0
          ? unknown.map((value) => m.answer_unknown({ value })).join(' ')
          : m.answer_none_chosen({ theme, chosen: chosen.map((name) => words[name]).join(', ') })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      actions={
        <LinkButton to="/ny" search={{ tema: answer.theme.slug }}>
          {m.evidence_tell()}
        </LinkButton>
      }
    >
      {m.evidence_answer_none()}{' '}
      {answer.projects > 0
        ? m.evidence_answer_none_projects({
            count: answer.projects,
            number: atStart(m.evidence_number({ count: answer.projects })),
          })
        : m.evidence_answer_missing_no_projects()}
    </EmptyState>
  );
}

/** Factors known elsewhere and not told of here: what nobody has looked into. */
export function SilentFactors({ answer }: { answer: ThemeAnswer }) {
  return (
    <ul className={styles.silent}>
      {answer.silentFactors.map(({ factor, sources }) => (
        <li key={factor.id}>
          <Link to="/faktorer/$slug" params={{ slug: factor.slug }}>
            {labelOf(factor)}
          </Link>{' '}
          <span className={styles.meta}>{m.answer_silent_elsewhere({ count: sources })}</span>{' '}
          <Link
            to="/ny"
            search={{ faktor: factor.slug, tema: answer.theme.slug }}
            data-screen-only
            aria-label={m.answer_silent_tell({ factor: inSentence(labelOf(factor)) })}
          >
            {m.evidence_tell()}
          </Link>
        </li>
      ))}
    </ul>
  );
}
