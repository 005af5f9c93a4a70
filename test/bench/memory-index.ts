import {
  type DocumentText,
  forSomeWords,
  lengthOf,
  ordered,
  parseQuestion,
  type Postings,
  productWords,
  type QueryPlan,
  type TellingWord,
  termCounts,
  Vocabulary,
  weighed,
  wordsOf,
  wordsToWeigh,
} from '@pis/search';

interface Indexed {
  readonly id: string;
  readonly length: number;
  readonly counts: ReadonlyMap<string, { inTitle: number; inText: number }>;
}

/**
 * What the ranking of long questions reads, in memory: plans, weights and orders are those of search
 * itself, only without a database and an engine, so that a whole evaluation takes seconds. Short
 * questions are ranked alike here, which the engines do their own way.
 */
export class MemoryIndex {
  private readonly vocabulary = Vocabulary.of([...productWords]);
  private readonly documents: readonly Indexed[];
  private readonly postings = new Map<string, Indexed[]>();
  private readonly df = new Map<string, number>();
  private readonly words: number;

  constructor(texts: readonly { id: string; text: string }[]) {
    this.documents = texts.map((text) => this.indexed(text));
    for (const document of this.documents)
      for (const term of document.counts.keys()) {
        const known = this.postings.get(term);
        if (known) known.push(document);
        else this.postings.set(term, [document]);
      }
    for (const [term, { length }] of this.postings) this.df.set(term, length);
    this.words = this.documents.reduce((sum, { length }) => sum + length, 0);
  }

  /** Ids in their order, and how many candidates were put in order. */
  ask(question: string): { ids: string[]; candidates: number } {
    const parsed = parseQuestion(question, this.vocabulary);
    const known = wordsToWeigh(parsed).filter((word) => this.df.has(word));
    const df = new Map(known.map((word) => [word, this.df.get(word) ?? 0]));
    const plan = weighed(parsed, { df, near: new Map() });
    const all = plan.long ? new Set<Indexed>() : this.withAllWords(plan);
    const asked = all.size > 0 || plan.long ? plan : forSomeWords(plan);
    if (!asked) return { ids: [], candidates: 0 };
    const candidates = [...all, ...(all.size > 0 ? [] : this.candidates(asked))];
    const telling = asked.telling.filter((word) => word.df > 0).slice(0, 16);
    const hits = ordered(candidates, telling, this.read(candidates, telling));
    return { ids: hits.map(({ id }) => id), candidates: candidates.length };
  }

  private indexed({ id, text }: { id: string; text: string }): Indexed {
    const passages = text.split(/\n+/).filter(Boolean);
    const document: DocumentText = {
      ...{ id, kind: 'PROJECT', version: 1, language: 'SV' },
      ...{ title: '', labels: [], passages },
    };
    const fields = wordsOf(document, this.vocabulary);
    return { id, length: lengthOf(fields), counts: termCounts(document, fields) };
  }

  private having(keys: readonly string[]): Set<Indexed> {
    return new Set(keys.flatMap((key) => this.postings.get(key) ?? []));
  }

  private meeting({ keys, translations }: TellingWord): Set<Indexed> {
    return this.having([...keys, ...translations]);
  }

  private candidates({ long }: QueryPlan): Set<Indexed> {
    const found = new Set<Indexed>();
    for (const [one, other] of long?.pairs ?? []) {
      const beside = this.meeting(other);
      for (const document of this.meeting(one)) if (beside.has(document)) found.add(document);
    }
    for (const word of long?.alone ?? [])
      for (const document of this.meeting(word)) found.add(document);
    return found;
  }

  private withAllWords({ parts }: QueryPlan): Set<Indexed> {
    const [first, ...others] = parts.map(({ terms, joined, concepts }) => {
      const ways = this.having([...joined, ...concepts]);
      for (const { lemmas, surface, translations, parts: inside } of terms) {
        for (const document of this.having([...lemmas, surface, ...translations]))
          ways.add(document);
        const [head, ...rest] = inside.map((part) => this.having([part]));
        for (const document of head ?? [])
          if (rest.every((one) => one.has(document))) ways.add(document);
      }
      return ways;
    });
    return new Set([...(first ?? [])].filter((one) => others.every((way) => way.has(one))));
  }

  private read(candidates: readonly Indexed[], asked: readonly TellingWord[]): Postings {
    const documents = candidates.map(({ id, length, counts }) => ({
      id,
      length,
      year: null,
      occurrences: asked.flatMap(({ keys, translations }, term) =>
        [...keys, ...translations].flatMap((key, at) => {
          const count = counts.get(key);
          return count ? [{ ...count, term, translated: at >= keys.length }] : [];
        }),
      ),
    }));
    return { collection: { docs: this.documents.length, words: this.words }, documents };
  }
}
