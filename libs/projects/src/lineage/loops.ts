/** A link, as far as its direction goes. */
export type Step = readonly [from: string, to: string];

/**
 * The shortest way along the steps from one project to another, both ends included; null when there
 * is none. A new link from A to B makes a loop when there is a way from B to A.
 */
export function wayBetween(steps: readonly Step[], start: string, goal: string): string[] | null {
  const next = new Map<string, string[]>();
  for (const [from, to] of steps) next.set(from, [...(next.get(from) ?? []), to]);
  const cameFrom = new Map<string, string | null>([[start, null]]);
  // A Map is walked in the order of insertion, also over what is added meanwhile: breadth first.
  for (const [at] of cameFrom) {
    if (at === goal) return wayBack(cameFrom, goal);
    for (const to of next.get(at) ?? []) {
      if (!cameFrom.has(to)) cameFrom.set(to, at);
    }
  }
  return null;
}

function wayBack(cameFrom: ReadonlyMap<string, string | null>, goal: string): string[] {
  const way: string[] = [];
  for (let at: string | null = goal; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}
