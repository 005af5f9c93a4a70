/** One way to make a form: take `strip` off the end of a word that ends as `when` says, put `add` there. */
export interface AffixRule {
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
  /** Flags of the form itself: how it may stand in a compound. */
  readonly flags: string;
}

export interface DictionaryEntry {
  readonly word: string;
  readonly flags: string;
}

/** The suffixes of a Hunspell affix file, by their flag. Prefixes are not read: Swedish has none there. */
export function readAffixes(text: string): Map<string, AffixRule[]> {
  const rules = new Map<string, AffixRule[]>();
  for (const line of text.split('\n')) {
    const [kind, flag, strip = '', addition = '', ending] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || ending === undefined) continue;
    const [add = '', flags = ''] = addition.split('/');
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      when: new RegExp(`${ending}$`, 'u'),
      flags,
    };
    const known = rules.get(flag);
    if (known) known.push(rule);
    else rules.set(flag, [rule]);
  }
  return rules;
}

/** The entries of a Hunspell dictionary. Its first line is their number. */
export const readEntries = (text: string): DictionaryEntry[] =>
  text
    .split('\n')
    .slice(1)
    .map((line) => {
      const [word = '', flags = ''] = line.trim().split('/');
      return { word, flags };
    })
    .filter(({ word }) => word !== '');
