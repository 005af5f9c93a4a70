import { type Found, search } from '../../support/search-requests.js';
import type { Session } from '../../support/session.js';
import { type Choice, counted, facets, inputFor, passes } from './filter-choice.js';
import type { Facet, NaiveDocument } from './naive-documents.js';

const pageSize = 100;

/** Every hit of a search, page after page. */
export async function everyHit(
  session: Session,
  question: string,
  narrowed: Record<string, unknown>,
): Promise<{ answer: Found; ids: string[] }> {
  const answer = await search(session, question, { ...narrowed, pageSize });
  const ids = answer.hits.map(({ id }) => id);
  for (let page = 2; ids.length < answer.total; page += 1) {
    const { hits } = await search(session, question, { ...narrowed, pageSize, page });
    if (hits.length === 0) break;
    ids.push(...hits.map(({ id }) => id));
  }
  return { answer, ids };
}

const shownCounts = ({ facets: shown }: Found, facet: Facet): Record<string, number> =>
  Object.fromEntries(
    (shown.find(({ name }) => name === facet)?.values ?? [])
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => [value, count]),
  );

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * What is wrong with the answer to a question under some filters: compared with those of the things
 * the question finds without any that pass them, counted one by one. Empty where all is right.
 * @param base the things that the question finds without filters
 */
export async function faultsOf(
  session: Session,
  question: string,
  base: readonly NaiveDocument[],
  choice: Choice,
): Promise<string[]> {
  const { answer, ids } = await everyHit(session, question, inputFor(choice));
  const expected = base.filter((document) => passes(document, choice)).map(({ id }) => id);
  const faults: string[] = [];
  const told = JSON.stringify({ question, ...inputFor(choice) });
  if (new Set(ids).size !== ids.length) faults.push(`${told}: something stands on two pages`);
  if (answer.total !== expected.length)
    faults.push(`${told}: ${answer.total} counted, ${expected.length} in the database`);
  if (ids.toSorted().join() !== expected.toSorted().join())
    faults.push(`${told}: ${ids.length} other things than the ${expected.length} that pass`);
  for (const facet of facets) {
    const right = sorted(
      counted(
        base.filter((document) => passes(document, choice, facet)),
        facet,
      ),
    );
    const shown = sorted(new Map(Object.entries(shownCounts(answer, facet))));
    if (JSON.stringify(shown) !== JSON.stringify(right))
      faults.push(`${told}: ${facet} ${JSON.stringify(shown)} instead of ${JSON.stringify(right)}`);
  }
  return faults;
}
