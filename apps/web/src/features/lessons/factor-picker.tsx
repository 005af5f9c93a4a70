import { limits } from '@pis/contract';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { Polarity } from '../../gql/enumerations';
import { assertNever } from '../../lib/assert-never';
import type { Named } from '../../lib/drafts/draft';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { useSuggested } from '../../lib/graphql/use-suggested';
import { currentLanguage, labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { ChipPicker } from './chip-picker';

const Factors = graphql(`
  query LessonFactors($label: String) {
    factors(filter: { label: $label }, first: 30) {
      nodes {
        id
        labelSv
        labelEn
        definitionSv
        state
      }
    }
  }
`);

const Propose = graphql(`
  mutation ProposeFactor($input: ProposeFactorInput!) {
    proposeFactor(input: $input) {
      __typename
      ... on Factor {
        id
        labelSv
        labelEn
      }
      ... on FactorExists {
        factor {
          id
          labelSv
          labelEn
        }
      }
    }
  }
`);

/** The server also finds by other names a factor has. */
const useChoices = (typed: string) =>
  useSuggested(Factors, typed, {
    variables: (asked) => ({ label: asked || null }),
    choices: ({ factors }) =>
      factors.nodes.map((factor) => ({
        id: factor.id,
        label: labelOf(factor),
        detail: factor.state === 'PROPOSED' ? m.terms_concept_state_proposed() : undefined,
      })),
  });

type ProposeButtonProps = { typed: string; onProposed: (factor: Named) => void };

/** Adds a factor nobody has named yet; it is usable at once and marked as a suggestion. */
function ProposeButton({ typed, onProposed }: ProposeButtonProps) {
  const propose = useGraphQLMutation(Propose, {
    outdates: ['LessonFactors'],
    onSuccess: ({ proposeFactor }) => {
      switch (proposeFactor.__typename) {
        case 'Factor':
          return onProposed({ id: proposeFactor.id, label: labelOf(proposeFactor) });
        case 'FactorExists':
          return onProposed({
            id: proposeFactor.factor.id,
            label: labelOf(proposeFactor.factor),
          });
        default:
          return assertNever(proposeFactor);
      }
    },
  });
  const language = currentLanguage() === 'sv' ? ('SV' as const) : ('EN' as const);
  return (
    <div>
      <Button
        size="small"
        icon={<Plus size={18} aria-hidden />}
        busy={propose.isPending}
        onClick={() => propose.mutate({ input: { label: typed, language } })}
      >
        {m.lessons_factor_propose({ label: typed })}
      </Button>
      {propose.isError && (
        <ErrorSection error={propose.error} what={m.lessons_factor_propose_failed()} />
      )}
    </div>
  );
}

type FactorPickerProps = {
  polarity: Polarity;
  chosen: readonly Named[];
  onChange: (chosen: Named[]) => void;
  mayPropose: boolean;
  /** How many may be chosen. */
  max?: number;
};

/** The factors a lesson is evidence of. */
export function FactorPicker({
  polarity,
  chosen,
  onChange,
  mayPropose,
  max = limits.lessonFactors.max,
}: FactorPickerProps) {
  const [searched, setSearched] = useState('');
  const { choices, settled } = useChoices(searched);
  const isKnown = (typed: string) =>
    [...choices, ...chosen].some(({ label }) => label.toLowerCase() === typed.toLowerCase());
  return (
    <ChipPicker
      label={polarity === 'HELPED' ? m.lessons_factor_helped() : m.lessons_factor_hindered()}
      hint={max > 1 ? m.lessons_factor_hint({ max }) : m.lessons_factor_hint_one()}
      chosen={chosen}
      onChange={onChange}
      max={max}
      choices={choices}
      onSearch={setSearched}
      waiting={!settled}
    >
      {(typed) =>
        mayPropose &&
        settled &&
        typed.length >= limits.label.min &&
        typed.length <= limits.label.max &&
        !isKnown(typed) && (
          <ProposeButton
            typed={typed}
            onProposed={(factor) => {
              setSearched('');
              if (!chosen.some(({ id }) => id === factor.id)) onChange([...chosen, factor]);
            }}
          />
        )
      }
    </ChipPicker>
  );
}
