import { fastRandomness, type Randomness } from '../randomness.js';

/** A made-up project text. */
export interface MadeText {
  title: string;
  text: string;
}

/** Words that one text comes back to, and how often the next word is one of them. */
const ownWords = 8;
const returns = 0.05;

/**
 * How often a word of so few texts gives way to one that none of them has, by Good and Turing from
 * the lists: a word seen once would be met 0.38 times, not once, in as much text again. Without this
 * more text would hold the same rare words many times over instead of other rare words.
 */
const givesWay: Readonly<Record<number, number>> = { 1: 0.62, 2: 0.31, 3: 0.27, 4: 0.15, 5: 0.15 };

/** How often such a word is met for the first time; otherwise it is one met before. */
const isNew = 0.32;

const stop = '.';

const tokens = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*|[.!?](?=\s|$)/gu) ?? []).map((word) =>
    /^[.!?]$/.test(word) ? stop : word,
  );

/** Which word follows which in some texts, as often as it does there. */
class WordChain {
  private readonly after = new Map<string, string[]>();
  private readonly texts = new Map<string, number>();
  readonly lengths: number[] = [];
  /** Words that tell what texts are about, as often as they stand there. */
  readonly telling: string[];
  /** Words of usual length that longer ones are made of. */
  readonly parts: string[];

  constructor(texts: readonly string[]) {
    const all: string[] = [];
    for (const text of texts) {
      const words = tokens(text);
      this.lengths.push(words.length);
      let last = stop;
      for (const word of words) {
        const following = this.after.get(last);
        if (following) following.push(word);
        else this.after.set(last, [word]);
        last = word;
      }
      for (const word of new Set(words)) this.texts.set(word, (this.texts.get(word) ?? 0) + 1);
      all.push(...words);
    }
    const most = Math.max(6, texts.length / 50);
    this.telling = all.filter((word) => word.length > 4 && this.isMid(word, 4, most));
    this.parts = [...new Set(all)].filter(
      (word) => /^\p{Ll}{4,9}$/u.test(word) && this.isMid(word, 4, most * 4),
    );
  }

  private isMid(word: string, least: number, most: number): boolean {
    const count = this.count(word);
    return count >= least && count <= most;
  }

  count(word: string): number {
    return this.texts.get(word) ?? 0;
  }

  following(word: string, { one }: Randomness): string {
    return one(this.after.get(word) ?? this.after.get(stop) ?? [stop]);
  }
}

/** Compounds that the texts do not have; most are met once or twice, some again and again. */
class NewWords {
  private readonly met: string[] = [];

  constructor(
    private readonly parts: readonly string[],
    private readonly random: Randomness,
  ) {}

  next(): string {
    const { chance, one } = this.random;
    const made = (): string => one(this.parts) + (chance(0.3) ? 's' : '') + one(this.parts);
    const word = this.met.length === 0 || chance(isNew) ? made() : one(this.met);
    this.met.push(word);
    return word;
  }
}

function joined(words: readonly string[]): string {
  const text = words.join(' ').replaceAll(` ${stop}`, stop);
  return text.replace(/(^|\. )(\p{Ll})/gu, (all) => all.toUpperCase());
}

/**
 * Makes texts that use the words of others as often as these do (few words nearly everywhere, most
 * hardly anywhere, and the more text the more words) and beside the same neighbours, each about some
 * words of its own. The same texts and seed make the same.
 */
export function* madeTexts(texts: readonly string[], seed: number): Generator<MadeText, never> {
  const chain = new WordChain(texts);
  const random = fastRandomness(seed);
  const newWords = new NewWords(chain.parts, random);
  const lineAbout = (own: readonly string[], length: number): string[] => {
    const words: string[] = [];
    let last = stop;
    while (words.length < length) {
      last = random.chance(returns) ? random.one(own) : chain.following(last, random);
      const rare = last !== stop && random.chance(givesWay[chain.count(last)] ?? 0);
      if (last !== stop || words.at(-1) !== stop) words.push(rare ? newWords.next() : last);
    }
    return words;
  };
  for (;;) {
    const own = Array.from({ length: ownWords }, (_, at) =>
      at % 2 === 0 && chain.telling.length > 0 ? random.one(chain.telling) : newWords.next(),
    );
    const title = [...random.some(own, 2), ...lineAbout(own, 3 + random.below(8))];
    const text = joined(lineAbout(own, Math.max(20, random.one(chain.lengths))));
    const name = joined(title.filter((word) => word !== stop));
    yield { title: name.slice(0, 200), text: text.slice(0, 10_000) };
  }
}
