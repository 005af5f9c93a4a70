import type { AffixRule, DictionaryEntry } from './affixes.js';
import { derivedLemma } from './derivations.js';
import { boundBase } from './bound-stems.js';
import {
  irregularAdjectives,
  irregularNouns,
  irregularVerbs,
  misleading,
  variants,
  verbsFirst,
} from './irregular.js';
import { type Reading, use } from './reading.js';

/** What marks an entry in the dictionary. */
const mark = {
  forbidden: '%',
  bound: 'Z',
  begin: 'X',
  middle: 'U',
  end: 'Y',
} as const;

/** Rules whose forms are none that a text is looked up by: with a hyphen, ordinals after a colon, fractions. */
const passedOver = new Set(['1', '7', 'b', 'r']);

/** Flags of nouns: the genitive with definite forms or plurals, or several of these. */
const isNoun = (flags: string): boolean => /A.*[BCDEFGHI]|[BCDEFGHI].*[BCDEFGHI]/.test(flags);

const isWord = /^\p{L}+$/u;
const isName = (word: string): boolean => word !== word.toLowerCase();

/**
 * Rules that make forms of verbs. Such a form is left out where a noun is called so: plan is the noun
 * and no command to plane, led no past of lida.
 */
const isVerbal = new Set(['J', 'K', 'L', 'M', 'm']);

const withEndings = (table: typeof irregularVerbs, endings: readonly string[]) =>
  table.map(
    ([base, ...forms]) =>
      [base, ...forms.flatMap((form) => endings.map((ending) => form + ending))] as const,
  );

/** Lägger and får: the dictionary has them as words of their own. */
const presents = (table: typeof irregularVerbs) =>
  table.map(
    ([base]) =>
      [base, base.endsWith('a') ? `${base.slice(0, -1)}er` : `${base}r`, `${base}s`] as const,
  );

const usesOf = (flags: string): number =>
  (flags.includes(mark.begin) ? use.begin : 0) | (flags.includes(mark.middle) ? use.middle : 0);

/** A form of a word of ours; what the dictionary says of it no longer holds. */
export interface OwnWord extends Reading {
  readonly form: string;
}

/** Forms with what they may be. */
export type Forms = Map<string, Reading[]>;

class Expansion {
  readonly forms: Forms = new Map();
  /** Base forms, also those that the dictionary has only as forms of others. */
  private readonly bases = new Set<string>();
  private readonly nouns = new Set<string>();
  private readonly flags = new Map<string, string>();

  constructor(
    private readonly entries: readonly DictionaryEntry[],
    private readonly affixes: ReadonlyMap<string, readonly AffixRule[]>,
  ) {
    for (const { word, flags } of entries) {
      if (flags.includes(mark.bound) || isName(word)) continue;
      this.bases.add(word);
      this.flags.set(word, (this.flags.get(word) ?? '') + flags);
      if (isNoun(flags)) this.nouns.add(word);
    }
  }

  run(own: readonly OwnWord[]): Forms {
    const taken = this.entries.filter(
      ({ word, flags }) =>
        isWord.test(word) && !flags.includes(mark.forbidden) && !misleading.has(word),
    );
    const common = taken.filter(({ word }) => !isName(word));
    for (const entry of common) this.addForms(entry);
    for (const entry of common) this.addCompounding(entry);
    this.addNames(taken.filter(({ word }) => isName(word)));
    this.addPlurals();
    this.addIrregular();
    this.addLatin();
    this.joinVariants();
    for (const { form, lemma, uses } of own) this.forms.set(form, [{ lemma, uses }]);
    return this.forms;
  }

  /** The word and its forms, as words of a text. */
  private addForms({ word, flags }: DictionaryEntry): void {
    if (flags.includes(mark.bound)) return;
    const uses = use.word | (flags.includes(mark.end) ? use.end : 0);
    this.add(word, word, uses);
    for (const { form, flag, rule } of this.formsOf(word, flags)) {
      if (rule.flags !== '' || this.isNoForm(word, form, flag, rule)) continue;
      const lemma = this.pluralOf(word, flags, flag) ?? derivedLemma(word, flags, flag, rule.add);
      this.bases.add(lemma);
      this.add(form, lemma, uses);
    }
  }

  /** A rule that makes of one word what is another. */
  private isNoForm(word: string, form: string, flag: string, { strip, add }: AffixRule): boolean {
    if (word.length === 1 && word !== 'ö') return true; // the names of letters: ges is not of g
    if (isVerbal.has(flag) || (flag === 'O' && strip.endsWith('a'))) {
      if (this.nouns.has(form)) return true;
      if (flag === 'J' && add === '' && this.bases.has(form)) return true;
    }
    // Latin plurals: centra, and not ta of tum.
    return strip === 'um' && add.startsWith('a') && (word.length < 5 || this.bases.has(form));
  }

  /** The dictionary makes åtgärder of åtgärda, to have it once: what a noun the plural is of. */
  private pluralOf(word: string, flags: string, flag: string): string | null {
    if (flag !== 'H' || !word.endsWith('a') || !flags.includes('m')) return null;
    const noun = word.slice(0, -1);
    return this.nouns.has(noun) ? noun : null;
  }

  /** And delar is of dela there, where it is of del too: the noun has no plural of its own. */
  private addPlurals(): void {
    for (const noun of this.nouns) {
      const flags = this.flags.get(noun) ?? '';
      if (!flags.includes('D') || /[BGHI]/.test(flags)) continue;
      if (!/[mI]/.test(this.flags.get(`${noun}a`) ?? '') || !this.forms.has(`${noun}arna`))
        continue;
      const uses = use.word | (flags.includes(mark.end) ? use.end : 0);
      for (const plural of ['ar', 'ars', 'arna', 'arnas'])
        if (this.forms.has(noun + plural)) this.add(noun + plural, noun, uses);
    }
  }

  /** What the word is like at the beginning and in the middle of a compound. */
  private addCompounding({ word, flags }: DictionaryEntry): void {
    const base = flags.includes(mark.bound) ? boundBase(word, this.bases) : word;
    if (usesOf(flags) !== 0) this.add(word, base, usesOf(flags));
    for (const { form, rule } of this.formsOf(word, flags)) {
      if (rule.flags === '') continue;
      // Uppdrags- is of uppdrag, though uppdraga would make it too.
      const plain = form.endsWith('s') ? form.slice(0, -1) : '';
      this.add(form, this.bases.has(plain) ? plain : base, usesOf(rule.flags));
    }
  }

  /** Names are no bridge between words, and no part of a compound. */
  private addNames(names: readonly DictionaryEntry[]): void {
    const common = new Set(this.forms.keys());
    for (const { word, flags } of names) {
      if (flags.includes(mark.bound)) continue;
      const name = word.toLowerCase();
      if (!common.has(name)) this.add(name, name, use.word);
      for (const { form, flag, rule } of this.formsOf(name, flags)) {
        if (rule.flags !== '' || common.has(form) || isVerbal.has(flag)) continue;
        this.add(form, derivedLemma(name, flags, flag, rule.add), use.word);
      }
    }
  }

  private *formsOf(
    word: string,
    flags: string,
  ): Generator<{ form: string; flag: string; rule: AffixRule }> {
    for (const flag of flags) {
      if (passedOver.has(flag)) continue;
      for (const rule of this.affixes.get(flag) ?? []) {
        if (!rule.when.test(word)) continue;
        const form = word.slice(0, word.length - rule.strip.length) + rule.add;
        if (isWord.test(form)) yield { form, flag, rule };
      }
    }
  }

  private add(form: string, lemma: string, uses: number): void {
    const readings = this.forms.get(form);
    const at = readings?.findIndex((reading) => reading.lemma === lemma) ?? -1;
    const known = readings?.[at];
    if (readings && known) readings[at] = { lemma, uses: known.uses | uses };
    else if (readings) readings.push({ lemma, uses });
    else this.forms.set(form, [{ lemma, uses }]);
  }

  /** Strong verbs and plurals of their own, also behind a prefix. */
  private addIrregular(): void {
    const aliases = new Map<string, string>();
    const link = (table: typeof irregularVerbs, isFree: (form: string) => boolean): void => {
      const found = Array.from(this.behindPrefixes(table)).filter(([form]) => isFree(form));
      for (const [form, lemma] of found) {
        this.add(form, lemma, use.word | (this.usesOfForm(form) & use.end));
        if (this.bases.has(form)) aliases.set(form, lemma);
      }
    };
    for (const [base, ...forms] of [...irregularNouns, ...irregularAdjectives, ...irregularVerbs])
      for (const form of forms) if (!this.forms.has(form)) this.add(form, base, use.word);
    const nouns = withEndings(irregularNouns, ['', 's', 'na', 'nas', 'nen', 'nens']);
    link(nouns, () => true);
    this.leaveTo(nouns);
    link(irregularAdjectives, () => true);
    link(presents(irregularVerbs), () => true);
    // A form that is one of a noun is no bridge: band is not of binda, gången not of gå.
    link(
      irregularVerbs,
      (form) =>
        verbsFirst.has(form) ||
        (this.forms.get(form) ?? []).every(({ lemma }) => !this.nouns.has(lemma)),
    );
    this.rename(aliases);
  }

  /** The dictionary makes nätter of nät, to have it once: such a form is of no other noun. */
  private leaveTo(table: typeof irregularNouns): void {
    const own = new Map<string, Set<string>>();
    for (const [form, lemma] of this.behindPrefixes(table))
      own.set(form, (own.get(form) ?? new Set([form])).add(lemma));
    for (const [form, lemmas] of own) {
      const readings = this.forms.get(form) ?? [];
      const left = readings.filter(({ lemma }) => lemmas.has(lemma) || !this.nouns.has(lemma));
      this.forms.set(form, left);
    }
  }

  /** The forms of a table that are known, with their base forms where these are known too. */
  private *behindPrefixes(table: typeof irregularVerbs): Generator<[form: string, lemma: string]> {
    const basesOf = new Map<string, string[]>();
    for (const [base, ...forms] of table)
      for (const form of forms) basesOf.set(form, [...(basesOf.get(form) ?? []), base]);
    for (const form of [...this.forms.keys()]) {
      for (let at = 0; at <= form.length - 2; at += 1) {
        for (const base of basesOf.get(form.slice(at)) ?? []) {
          const lemma = form.slice(0, at) + base;
          const isKnown = at === 0 || this.bases.has(lemma);
          if (lemma !== form && isKnown) yield [form, lemma];
        }
      }
    }
  }

  private usesOfForm(form: string): number {
    return (this.forms.get(form) ?? []).reduce((all, { uses }) => all | uses, 0);
  }

  /** Studier may be of studie and of studium, which the dictionary gives to the latter alone. */
  private addLatin(): void {
    for (const base of this.bases) {
      const other = `${base.slice(0, -2)}e`;
      if (!base.endsWith('ium') || !this.bases.has(other)) continue;
      for (const plural of ['er', 'ers', 'erna', 'ernas']) {
        const form = base.slice(0, -2) + plural;
        const uses = this.forms.get(form)?.find(({ lemma }) => lemma === base)?.uses;
        if (uses !== undefined) this.add(form, other, uses);
      }
    }
  }

  /** Words that are written in two ways, and mean the same in both. */
  private joinVariants(): void {
    const aliases = new Map<string, string>();
    for (const base of this.bases) {
      const other = base.endsWith('center') ? `${base.slice(0, -2)}rum` : '';
      if (this.bases.has(other)) aliases.set(base, other);
    }
    for (const base of this.bases) {
      const verb = base.endsWith('ade') ? base.slice(0, -2) : '';
      if (this.bases.has(verb)) aliases.set(base, verb);
    }
    for (const [base, other] of variants) aliases.set(base, other);
    this.rename(aliases);
  }

  /** Every form of one word becomes a form of another. */
  private rename(aliases: ReadonlyMap<string, string>): void {
    for (const [form, readings] of this.forms) {
      if (!readings.some(({ lemma }) => aliases.has(lemma))) continue;
      this.forms.delete(form);
      for (const { lemma, uses } of readings) this.add(form, aliases.get(lemma) ?? lemma, uses);
    }
  }
}

/** All forms that a dictionary knows, in lower case, with their base forms and uses; our own words go before. */
export const expand = (
  entries: readonly DictionaryEntry[],
  affixes: ReadonlyMap<string, readonly AffixRule[]>,
  own: readonly OwnWord[],
): Forms => new Expansion(entries, affixes).run(own);
