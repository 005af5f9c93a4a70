/*
 * What the dictionary does not know of this field, or knows otherwise. Reviewed like code: each line
 * says how words meet. Words of places and programmes, never of persons.
 */

/** Compounds whose parts the dictionary cannot tell, each part by its letters and its lemma. */
interface DomainCompound {
  readonly lemma: string;
  readonly forms: readonly string[];
  /** Where it begins longer words: lärcentrautveckling. */
  readonly begins?: readonly string[];
  /** How many letters of each form are the first part. */
  readonly head: number;
  readonly parts: readonly [first: string, second: string];
}

/** The forms of a noun: the word with each of the endings, and the genitive of them. */
const forms = (stem: string, ...endings: readonly string[]): string[] =>
  endings.flatMap((ending) => {
    const form = stem + ending;
    return form.endsWith('s') ? [form] : [form, `${form}s`];
  });

/** The word stands as its first form; what begins longer words is its first and last form in genitive. */
const compound = (
  first: string,
  second: string,
  stem: string,
  ...endings: readonly string[]
): DomainCompound => {
  const all = forms(first + stem, ...endings);
  const lemma = all[0] ?? '';
  return {
    lemma,
    forms: all,
    begins: [lemma, `${lemma}s`],
    head: first.length,
    parts: [first, second],
  };
};

const ing = ['', 'en', 'ar', 'arna'] as const;

export const domainCompounds: readonly DomainCompound[] = [
  {
    ...compound(
      'lär',
      'centrum',
      'centr',
      'um',
      'et',
      'umet',
      'a',
      'at',
      'an',
      'ana',
      'en',
      'umen',
    ),
    begins: ['lärcentrum', 'lärcentrums', 'lärcentra', 'lärcenter'],
  },
  { ...compound('lär', 'centrum', 'cent', 'er', 'rerna', 'erna', 'ren'), lemma: 'lärcentrum' },
  compound('lär', 'miljö', 'miljö', '', 'n', 'er', 'erna'),
  compound('skär', 'gård', 'gård', '', 'en', 'ar', 'arna'),
  compound('med', 'finansiering', 'finansiering', ...ing),
  compound('med', 'finansiär', 'finansiär', '', 'en', 'er', 'erna'),
  compound('med', 'skapande', 'skapande', '', 't'),
  compound('sam', 'finansiering', 'finansiering', ...ing),
  compound('sam', 'handling', 'handling', ...ing),
  compound('sam', 'skapande', 'skapande', '', 't'),
  compound('sam', 'läsning', 'läsning', ...ing),
  compound('med', 'sökande', 'sökande', '', 'n'),
  compound('del', 'projekt', 'projekt', '', 'et', 'en'),
  compound('för', 'studie', 'studi', 'e', 'en', 'er', 'erna'),
  compound('mat', 'svinn', 'svinn', '', 'et'),
  compound('e', 'tjänst', 'tjänst', '', 'en', 'er', 'erna'),
  compound('e', 'hälsa', 'häls', 'a', 'an'),
  compound('e', 'post', 'post', '', 'en'),
  compound('e', 'lärande', 'lärande', '', 't'),
  compound('plug', 'innovation', 'innovation', '', 'en'),
];

/** What ends compounds too, and of which word it is, where the dictionary does not say so: länsrådet. */
export const domainHeads: Readonly<Record<string, string>> = Object.fromEntries(
  forms('råd', '', 'et', 'en').map((form) => [form, 'råd']),
);

/** What begins compounds, and of which word it is, where the dictionary says otherwise. */
export const domainStems: Readonly<Record<string, string>> = { läns: 'län' };

/** Words that look like compounds and are none: their parts say nothing of them. */
export const notCompounds: ReadonlySet<string> = new Set(
  `animera animerad backteman banbrytande biologisk centrera destination fortryck handlägga handläggning handläggare
  huvudsaklig kombination koordination landsting landskap livlig målande plattform spannmål
  ordförande fullständig fortfarande fortsättning riktlinje handling behandling husrum vattenhushållning
  förhandling hushållning underhåll utgångspunkt kontrakt konstatera konstnär parkering rådgivare
  rådgivning samordnare uppdrag värdering värdera översikt`.split(/\s+/),
);

/** Words that have other base forms than the dictionary gives them, or that it does not know. */
export const domainLemmas: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    kr: ['krona'],
    sek: ['krona'],
    läns: ['län'],
    nr: ['nummer'],
    tkr: ['tkr'],
    mkr: ['mkr'],
    mnkr: ['mkr'],
    svinn: ['svinn'],
    städer: ['stad'],
    städers: ['stad'],
    städerna: ['stad'],
    städernas: ['stad'],
    // The plural of ansökan is that of ansökning.
    ...Object.fromEntries(
      forms('ansökning', ...ing).map((form) => [form, ['ansökning', 'ansökan']]),
    ),
    // One organisation, which changed its name.
    skl: ['skr'],
    skls: ['skr'],
    skr: ['skr'],
    skrs: ['skr'],
    esf: ['esf'],
    esfs: ['esf'],
    eu: ['eu'],
    eus: ['eu'],
    luppen: ['lupp'],
    hufb: ['hufb'],
    // English words of the field that are Swedish words too.
    support: ['support', 'x0support'],
    supports: ['support', 'x0support'],
    plan: ['plan', 'x0plan'],
    plans: ['plan', 'x0plan'],
    project: ['projekt', 'x0project'],
    projects: ['projekt', 'x0project'],
    students: ['student', 'x0student'],
    student: ['student', 'x0student'],
    region: ['region', 'x0region'],
    regions: ['region', 'x0region'],
    system: ['system', 'x0system'],
    systems: ['system', 'x0system'],
    program: ['program', 'x0program'],
    programs: ['program', 'x0program'],
    partner: ['partner', 'x0partner'],
    partners: ['partner', 'x0partner'],
    team: ['team', 'x0team'],
    teams: ['team', 'x0team'],
    test: ['test', 'x0test'],
    tests: ['test', 'x0test'],
    report: ['report', 'x0report'],
  }),
);

/** Shortened words, as written, with the word they stand for; null: too common to tell anything. */
export const abbreviations: Readonly<Record<string, string | null>> = {
  'a.a.': null,
  'bl.a.': null,
  'ca.': null,
  'd.v.s.': null,
  'e.d.': null,
  'e.g.': null,
  'el.': null,
  'et al.': null,
  'etc.': null,
  'ev.': null,
  'exkl.': null,
  'f.d.': null,
  'f.n.': null,
  'fr.o.m.': null,
  'i.e.': null,
  'inkl.': null,
  'jfr.': null,
  'm.a.o.': null,
  'm.fl.': null,
  'm.m.': null,
  'm.h.a.': null,
  'o.d.': null,
  'o.s.v.': null,
  'p.g.a.': null,
  'resp.': null,
  's.k.': null,
  't.ex.': null,
  't.o.m.': null,
  't.v.': null,
  'kap.': 'kapitel',
  'st.': 'stycke',
  'nr.': 'nummer',
  'sid.': 'sida',
  'kl.': 'klocka',
  'kr.': 'krona',
  'milj.': 'miljon',
  'prop.': 'proposition',
  'dnr.': 'diarienummer',
  'utb.': 'utbildning',
  'proj.': 'projekt',
  'org.': 'organisation',
};
