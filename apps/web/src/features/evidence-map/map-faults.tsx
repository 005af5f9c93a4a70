import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import {
  unknownPhases,
  withoutChoices,
  withoutValue,
  yearsTurned,
  type ListFilter,
  type MapAddress,
} from './map-address';
import type { EvidenceMapData } from './map-query';

type Unknown = { name: ListFilter; value: string; words: string };

const names = {
  THEME: 'tema',
  COUNTY: 'lan',
  FUNDER: 'finansiar',
  TARGET_GROUP: 'malgrupp',
} as const;
const words = {
  THEME: m.map_unknown_theme,
  COUNTY: m.map_unknown_county,
  FUNDER: m.map_unknown_funder,
  TARGET_GROUP: m.map_unknown_target_group,
} as const;

/** What the address asks for that does not exist. */
export const unknownIn = (address: MapAddress, map: EvidenceMapData | undefined): Unknown[] => [
  ...(map?.unknown ?? []).map(({ filter, value }) => ({
    ...{ name: names[filter], value, words: words[filter]({ value }) },
  })),
  ...unknownPhases(address).map((value) => ({
    ...{ name: 'fas' as const, value, words: m.map_unknown_phase({ value }) },
  })),
];

type FaultsProps = {
  address: MapAddress;
  unknown: readonly Unknown[];
  onChange: (address: MapAddress) => void;
};

/** Says what in the address does not exist, and takes it away on request. */
export function UnknownValues({ address, unknown, onChange }: FaultsProps) {
  return (
    <EmptyState
      actions={unknown.map(({ name, value }) => (
        <Button
          key={`${name} ${value}`}
          onClick={() => onChange(withoutValue(address, name, value))}
        >
          {m.map_filter_drop({ value })}
        </Button>
      ))}
    >
      {[m.map_unknown(), ...unknown.map((one) => one.words)].join(' ')}
    </EmptyState>
  );
}

/** No evidence is left: what is chosen hides it, or there is none at all. */
export function NothingLeft({ address, onChange }: Omit<FaultsProps, 'unknown'>) {
  return (
    <EmptyState
      actions={
        <Button onClick={() => onChange(withoutChoices(address))}>{m.map_filter_clear()}</Button>
      }
    >
      {yearsTurned(address) ? m.map_years_order() : `${m.map_hidden()} ${m.map_hidden_how()}`}
    </EmptyState>
  );
}
