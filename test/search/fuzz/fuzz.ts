import type { Randomness } from '../../support/randomness.js';
import { type Found, searchQuery } from '../../support/search-requests.js';
import type { Session } from '../../support/session.js';
import { hostileQuestion, hostileValue } from './hostile-values.js';

const pageSize = 100;

const textFilters = ['counties', 'funders', 'themes'] as const;
const nameFilters = ['kinds', 'phases', 'sourceKinds'] as const;

/** A filter that leaves some of nearly everything. */
const narrow = { kinds: ['LESSON', 'PROJECT', 'FACTOR'] };

interface Asked {
  fault: string | null;
  found: Found | null;
}

/** Asks, and says what is wrong when the answer is a fault of the server, or leaks how it is made. */
async function ask(session: Session, input: object): Promise<Asked> {
  const { status, data, errors, text } = await session.graphql<{ search: Found }>(searchQuery, {
    input: { pageSize, ...input },
  });
  const told = JSON.stringify(input);
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR'))
    return { fault: `${told}: ${status} ${text.slice(0, 300)}`, found: null };
  if (/search_doc|tsquery|filterable|index_uid|meili_|invalid_search/i.test(text))
    return { fault: `${told}: tells how it is made: ${text.slice(0, 300)}`, found: null };
  return { fault: null, found: data?.search ?? null };
}

const marksFault = ({ hits }: Found): string | null => {
  for (const { title, titleMarks, excerpt, excerptMarks } of hits)
    for (const [text, marks] of [
      [title, titleMarks],
      [excerpt ?? '', excerptMarks],
    ] as const) {
      let last = -1;
      for (const { start, end } of marks) {
        if (start <= last || end <= start || end > text.length)
          return `a mark from ${start} to ${end} in a text of ${text.length}`;
        last = end;
      }
    }
  return null;
};

const idsOf = ({ hits }: Found): string[] => hits.map(({ id }) => id);

/** What is found under a filter and not without it; known only where one page holds all of it. */
function widerFault(free: Found, narrowed: Found): string | null {
  if (narrowed.total > free.total)
    return `${narrowed.total} found with the filter, ${free.total} without`;
  if (free.total > pageSize) return null;
  const known = new Set(idsOf(free));
  const other = idsOf(narrowed).filter((id) => !known.has(id));
  return other.length > 0 ? `${other.length} found with the filter only` : null;
}

/** Real things that fuzz is made of. */
export interface FuzzMaterial {
  /** Values of filters that are text. */
  values: readonly string[];
  words: readonly string[];
}

/** Questions that filters are tried on. */
const questions = ['', 'kommun', 'samverkan'];

/** Tries filter values. @returns what was wrong, at most ten faults */
export async function fuzzFilters(
  session: Session,
  random: Randomness,
  material: FuzzMaterial,
  count: number,
): Promise<string[]> {
  const faults: string[] = [];
  const free = new Map<string, Found>();
  for (const query of questions) {
    const { found } = await ask(session, { query });
    if (!found) throw new Error(`"${query}" is not answered`);
    free.set(query, found);
  }
  for (let done = 0; done < count && faults.length < 10; done += 1) {
    const query = random.one(questions);
    const names = random.chance(0.85) ? textFilters : nameFilters;
    const filters = Object.fromEntries(
      [random.one(names), ...random.some(names, 1)].map((name) => [
        name,
        Array.from({ length: 1 + random.below(3) }, () => hostileValue(random, material.values)),
      ]),
    );
    const { fault, found } = await ask(session, { query, ...filters });
    const all = free.get(query);
    const wider = found && all ? widerFault(all, found) : null;
    if (fault) faults.push(fault);
    if (wider) faults.push(`${JSON.stringify({ query, ...filters })}: ${wider}`);
  }
  return faults;
}

/** Tries questions, each without and with a filter. @returns what was wrong, at most ten faults */
export async function fuzzQuestions(
  session: Session,
  random: Randomness,
  material: FuzzMaterial,
  count: number,
): Promise<string[]> {
  const faults: string[] = [];
  for (let done = 0; done < count && faults.length < 10; done += 1) {
    const query = hostileQuestion(random, material.words);
    const free = await ask(session, { query });
    const narrowed = await ask(session, { query, ...narrow });
    for (const { fault } of [free, narrowed]) if (fault) faults.push(fault);
    if (!free.found || !narrowed.found) continue;
    const wrong = [marksFault(free.found), widerFault(free.found, narrowed.found)];
    for (const one of wrong) if (one) faults.push(`${JSON.stringify(query)}: ${one}`);
  }
  return faults;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What fuzz is made of, out of what is there. */
export async function fuzzMaterial(session: Session): Promise<FuzzMaterial> {
  const { found } = await ask(session, { query: '' });
  if (!found) throw new Error('Nothing is answered');
  return {
    values: found.facets
      .filter(({ name }) => ['COUNTY', 'FUNDER', 'THEME', 'PHASE'].includes(name))
      .flatMap(({ values }) => values.map(({ value }) => value)),
    words: [
      ...new Set(found.hits.flatMap(({ title, excerpt }) => wordsIn(`${title} ${excerpt ?? ''}`))),
    ],
  };
}
