import { isPhaseName, phaseNames } from '@pis/contract';
import type { EvidenceMapFilter } from '../../gql/graphql';
import type { MapDimension } from '../../gql/enumerations';
import type { mapDimensionNames } from '../../lib/search-params';

type DimensionName = (typeof mapDimensionNames)[number];

/** What the address of the map holds. */
export type MapAddress = {
  mot?: DimensionName | undefined;
  tema?: string[] | undefined;
  lan?: string[] | undefined;
  finansiar?: string[] | undefined;
  fas?: string[] | undefined;
  malgrupp?: string[] | undefined;
  fran?: number | undefined;
  till?: number | undefined;
  faktor?: string | undefined;
  ruta?: string | undefined;
  form?: 'lista' | 'tabell' | undefined;
};

/** The filters that hold values of a list. */
export type ListFilter = 'tema' | 'lan' | 'finansiar' | 'fas' | 'malgrupp';

const dimensions: Record<DimensionName, MapDimension> = {
  tema: 'THEME',
  fas: 'PHASE',
  finansiar: 'FUNDER',
  lan: 'COUNTY',
};

export const dimensionOf = ({ mot = 'tema' }: MapAddress): MapDimension => dimensions[mot];

/** Phases in the address that are none. */
export const unknownPhases = ({ fas = [] }: MapAddress): string[] =>
  fas.filter((name) => !isPhaseName(name));

/** What the API is asked; filters that are not set are left out. */
export function filterOf(address: MapAddress): EvidenceMapFilter {
  const { tema, lan, finansiar, fas, malgrupp, fran, till } = address;
  const phases = fas?.filter(isPhaseName).map((name) => phaseNames[name]);
  return {
    ...(tema && { themes: tema }),
    ...(lan && { counties: lan }),
    ...(finansiar && { funders: finansiar }),
    ...(phases?.length && { phases }),
    ...(malgrupp && { targetGroups: malgrupp }),
    ...(fran && { fromYear: fran }),
    ...(till && { toYear: till }),
  };
}

/** What one cell is seen through: the filter, and its column. */
export function filterOfCell(address: MapAddress, column: string | undefined): EvidenceMapFilter {
  const filter = filterOf(address);
  if (column === undefined) return filter;
  switch (dimensionOf(address)) {
    case 'THEME':
      return { ...filter, themes: [column] };
    case 'COUNTY':
      return { ...filter, counties: [column] };
    case 'FUNDER':
      return { ...filter, funders: [column] };
    case 'PHASE':
      return { ...filter, phases: Object.values(phaseNames).filter((phase) => phase === column) };
  }
}

/** Whether the years stand in the wrong order. */
export const yearsTurned = ({ fran, till }: MapAddress): boolean =>
  fran !== undefined && till !== undefined && fran > till;

/** How many choices narrow the map. */
export const countChoices = ({
  tema,
  lan,
  finansiar,
  fas,
  malgrupp,
  fran,
  till,
}: MapAddress): number =>
  [tema, lan, finansiar, fas, malgrupp].reduce((sum, list) => sum + (list?.length ?? 0), 0) +
  Number(fran !== undefined) +
  Number(till !== undefined);

/** The same map without anything that narrows it; what is open is closed. */
export const withoutChoices = ({ mot, form }: MapAddress): MapAddress => ({ mot, form });

/** A value more, or one less; what is open is closed, since it may be gone. */
export const withValue = (address: MapAddress, name: ListFilter, value: string): MapAddress => ({
  ...closed(address),
  [name]: [...(address[name] ?? []).filter((one) => one !== value), value],
});

export function withoutValue(address: MapAddress, name: ListFilter, value: string): MapAddress {
  const rest = (address[name] ?? []).filter((one) => one !== value);
  return { ...closed(address), [name]: rest.length > 0 ? rest : undefined };
}

/** The same map with no cell open. */
export const closed = (address: MapAddress): MapAddress => ({
  ...address,
  faktor: undefined,
  ruta: undefined,
});

/** The address of the file with the same rows; of one cell where one is named. */
export function fileAddress(
  address: MapAddress,
  language: string,
  cell?: { factor: string; column: string | undefined },
): string {
  const file = new URLSearchParams({ by: dimensionOf(address), language });
  for (const [name, value] of Object.entries(filterOf(address))) {
    for (const one of [value].flat()) file.append(name, String(one));
  }
  if (cell) file.set('factor', cell.factor);
  if (cell?.column) file.set('column', cell.column);
  return `/evidens.csv?${file.toString()}`;
}
