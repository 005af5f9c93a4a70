import type { ExplainedHit, ExplainedQuestion, PlanPart, PlanTerm, QueryPlan } from '@pis/search';

const list = (words: readonly string[]): string => words.join(', ');

/** A remark where there is something to name. */
const named = (what: string, words: readonly string[]): string[] =>
  words.length > 0 ? [`${what} ${list(words)}`] : [];

function termText({ surface, marked, prefix, lemmas, parts, near }: PlanTerm): string {
  const remarks = [
    ...(prefix ? ['may go on'] : []),
    ...(marked ? [] : ['also where å ä ö é stand']),
    ...named('base form', lemmas),
    ...named('all of the parts', parts),
    ...named('probably meant', near),
  ];
  return remarks.length > 0 ? `${surface}: ${remarks.join('; ')}` : surface;
}

function partLines(part: PlanPart, sign: string, labelOf: (concept: string) => string): string[] {
  const { terms, quoted, concepts, joined } = part;
  const words = terms.map(({ surface }) => surface).join(' ');
  const beside = [
    ...named('  or the concept', concepts.map(labelOf)),
    ...named('  or written together', joined),
  ];
  if (quoted || terms.length > 1)
    return [`  ${sign} "${words}"`, ...beside.map((one) => `  ${one}`)];
  return [
    ...terms.map((term) => `  ${sign} ${termText(term)}`),
    ...beside.map((one) => `  ${one}`),
  ];
}

/** How a plan is answered. */
function wayOf({ long, parts, without }: QueryPlan, someWordsOnly: boolean): string {
  if (parts.length === 0 && without.length === 0) return 'Asks for no words: everything is found.';
  if (!long) return 'A short question: all of these must be there, in the order of the engine.';
  return someWordsOnly
    ? 'Nothing has all of the words: it is asked again for some, ranked by their weights.'
    : 'A long question: a pair of its rarest words or one of those alone, ranked by their weights.';
}

function longLines({ long }: QueryPlan): string[] {
  if (!long) return [];
  const pairs = long.pairs.map(([one, other]) => `${one.shown} + ${other.shown}`);
  return [
    ...(pairs.length > 0 ? [`  in pairs: ${list(pairs)}`] : []),
    ...(long.alone.length > 0 ? [`  alone: ${list(long.alone.map(({ shown }) => shown))}`] : []),
  ];
}

const tellingLines = ({ telling }: QueryPlan): string[] =>
  telling.length === 0
    ? []
    : [
        'What its words tell, rarest first:',
        ...telling.map(({ shown, kind, df }) => {
          const found = df === 0 ? 'in no document' : `in ${df} documents`;
          return `  ${shown} (${kind.toLowerCase()}), ${found}`;
        }),
      ];

const figure = (score: number): string => score.toFixed(3);

function hitLines({ kind, title, explanation }: ExplainedHit, at: number): string[] {
  const name = title ?? '(no longer public, waits to be taken out of the index)';
  const score = explanation ? figure(explanation.score) : '–';
  const terms = (explanation?.terms ?? []).map(
    ({ shown, kind: told, score: share, inTitle, inText }) =>
      `       ${figure(share)} ${shown} (${told.toLowerCase()}), ${inTitle} times in names, ${inText} in text`,
  );
  return [`${String(at + 1).padStart(3)}. ${score} ${kind} ${name}`, ...terms];
}

/** A question explained, to be read on the command line. Pure. */
export function explanationLines({ answer, request, hits }: ExplainedQuestion): string[] {
  const { plan } = request;
  const labels = new Map(
    plan.telling.flatMap(({ kind, keys, shown }) =>
      kind === 'CONCEPT' ? keys.map((key) => [key, shown] as const) : [],
    ),
  );
  const labelOf = (concept: string): string => labels.get(concept) ?? concept;
  const total = answer.totalExact ? `${answer.total}` : `more than ${answer.total}`;
  const engine = answer.degraded ? `${answer.engine}, in the place of another` : answer.engine;
  const order = request.candidates
    ? 'In the order of these scores:'
    : 'In the order of the engine, which does not go by these scores:';
  return [
    wayOf(plan, answer.someWordsOnly),
    ...plan.parts.flatMap((part) => partLines(part, '+', labelOf)),
    ...plan.without.flatMap((part) => partLines(part, '-', labelOf)),
    ...longLines(plan),
    ...tellingLines(plan),
    `${total} found, answered by ${engine}.`,
    ...(hits.length > 0 ? [order, ...hits.flatMap(hitLines)] : []),
  ];
}
