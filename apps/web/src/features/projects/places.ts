type Place = { code: string; name: string; county?: { code: string; name: string } | null };

/** Names of the counties that places lie in, each once. */
export const countiesOf = (places: readonly Place[]): string[] =>
  [
    ...new Map(
      places.map((place) => [(place.county ?? place).code, (place.county ?? place).name]),
    ).values(),
  ].sort((a, b) => a.localeCompare(b, 'sv'));
