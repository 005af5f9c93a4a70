import { phaseNames } from '@pis/contract';
import { X } from 'lucide-react';
import type { EvidenceMapChoicesQuery } from '../../gql/graphql';
import { useGraphQL } from '../../lib/graphql/use-graphql';
import { labelOf } from '../../lib/language';
import { mapDimensionNames } from '../../lib/search-params';
import { lessonPhaseNameWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Fold } from '../../ui/fold';
import { Select, type SelectOption } from '../../ui/select';
import {
  countChoices,
  dimensionOf,
  withoutChoices,
  withoutValue,
  withValue,
  type ListFilter,
  type MapAddress,
} from './map-address';
import { EvidenceMapChoicesDocument } from './map-query';
import { againstWord } from './map-words';
import styles from './evidence-map.module.css';

type Options = Record<ListFilter, SelectOption[]>;

const listFilters = ['tema', 'lan', 'malgrupp', 'finansiar', 'fas'] as const satisfies ListFilter[];

const filterWords: Record<ListFilter, () => string> = {
  tema: () => m.terms_facet_theme(),
  lan: () => m.terms_facet_county(),
  finansiar: () => m.terms_facet_funder(),
  fas: () => m.map_filter_phase(),
  malgrupp: () => m.map_filter_target_group(),
};

type Choices = EvidenceMapChoicesQuery['evidenceMapChoices'];

const optionsOf = (choices: Choices | undefined): Options => {
  const list = (items: Choices['themes'] = []): SelectOption[] =>
    items.map((item) => ({ value: item.key, label: labelOf(item) }));
  return {
    tema: list(choices?.themes),
    lan: list(choices?.counties),
    finansiar: list(choices?.funders),
    malgrupp: list(choices?.targetGroups),
    fas: Object.entries(phaseNames).map(([value, phase]) => ({
      value,
      label: lessonPhaseNameWord(phase),
    })),
  };
};

/** Years to choose from: the last thirty, and those the address names. */
const yearOptions = (any: string, chosen: number | undefined): SelectOption[] => {
  const now = new Date().getFullYear();
  const years = Array.from({ length: 30 }, (_, back) => now - back);
  if (chosen !== undefined && !years.includes(chosen)) years.push(chosen);
  return [
    { value: '', label: any },
    ...years.sort((a, b) => b - a).map((year) => ({ value: String(year), label: String(year) })),
  ];
};

type FilterProps = { address: MapAddress; onChange: (address: MapAddress) => void };

function ListChoice({
  name,
  options,
  address,
  onChange,
}: FilterProps & { name: ListFilter; options: SelectOption[] }) {
  const chosen = address[name] ?? [];
  return (
    <Select
      label={filterWords[name]()}
      value=""
      onChange={(event) => onChange(withValue(address, name, event.target.value))}
      options={[
        { value: '', label: chosen.length > 0 ? m.map_filter_add() : m.map_filter_any() },
        ...options.filter(({ value }) => !chosen.includes(value)),
      ]}
    />
  );
}

function YearChoice({ name, address, onChange }: FilterProps & { name: 'fran' | 'till' }) {
  const chosen = address[name];
  return (
    <Select
      label={name === 'fran' ? m.map_filter_from() : m.map_filter_to()}
      value={String(chosen ?? '')}
      onChange={({ target: { value } }) =>
        onChange({
          ...address,
          ...{ [name]: value ? Number(value) : undefined, faktor: undefined, ruta: undefined },
        })
      }
      options={yearOptions(m.map_filter_any(), chosen)}
    />
  );
}

/** What is chosen, each with a way to take it away. */
function Chosen({ address, onChange, options }: FilterProps & { options: Options }) {
  const drops = listFilters.flatMap((name) =>
    (address[name] ?? []).map((value) => ({
      label: options[name].find((option) => option.value === value)?.label ?? value,
      after: withoutValue(address, name, value),
    })),
  );
  const { fran, till } = address;
  if (fran)
    drops.push({ label: m.map_since({ year: fran }), after: { ...address, fran: undefined } });
  if (till)
    drops.push({ label: m.map_until({ year: till }), after: { ...address, till: undefined } });
  if (drops.length === 0) return null;
  return (
    <div className={styles.chosen} data-screen-only>
      {drops.map(({ label, after }) => (
        <Button
          key={label}
          size="small"
          icon={<X size={18} aria-hidden />}
          aria-label={m.map_filter_drop({ value: label })}
          onClick={() => onChange(after)}
        >
          {label}
        </Button>
      ))}
      {drops.length > 1 && (
        <Button size="small" kind="quiet" onClick={() => onChange(withoutChoices(address))}>
          {m.map_filter_clear()}
        </Button>
      )}
    </div>
  );
}

/** What the factors are held against, and what the evidence is narrowed to. */
export function MapFilters({ address, onChange }: FilterProps) {
  const query = useGraphQL(EvidenceMapChoicesDocument);
  const options = optionsOf(query.data?.evidenceMapChoices);
  const active = countChoices(address);
  return (
    <>
      <div className={styles.against} data-screen-only>
        <Select
          label={m.map_against()}
          value={address.mot ?? 'tema'}
          onChange={({ target: { value } }) =>
            onChange({
              ...address,
              mot: mapDimensionNames.find((name) => name === value && name !== 'tema'),
              ...{ faktor: undefined, ruta: undefined },
            })
          }
          options={mapDimensionNames.map((name) => ({
            value: name,
            label: againstWord(dimensionOf({ mot: name })),
          }))}
        />
        <Fold
          summary={m.map_filters()}
          aside={active > 0 && m.map_filters_active({ count: active })}
        >
          {query.error && (
            <ErrorSection
              error={query.error}
              what={m.map_choices_failed()}
              onRetry={() => void query.refetch()}
            />
          )}
          <div className={styles.fields}>
            {listFilters.map((name) => (
              <ListChoice
                key={name}
                name={name}
                options={options[name]}
                address={address}
                onChange={onChange}
              />
            ))}
            <YearChoice name="fran" address={address} onChange={onChange} />
            <YearChoice name="till" address={address} onChange={onChange} />
          </div>
        </Fold>
      </div>
      <Chosen address={address} onChange={onChange} options={options} />
    </>
  );
}
