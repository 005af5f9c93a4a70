import { analyse } from './analyse.js';
import { englishMark } from './token.js';

const lemmasOf = (word: string): readonly string[] => analyse(word)[0]?.lemmas ?? [];
const meet = (one: string, other: string): boolean =>
  lemmasOf(one).some((lemma) => lemmasOf(other).includes(lemma));

/** Forms that find each other, each line one word. */
const families: string[] = [
  'kommun kommuns kommunen kommunens kommuner kommunerna kommunernas',
  'hinder hinders hindret hindrets hindren hindrens',
  'projekt projektet projektets projekten projektens',
  'förstudie förstudien förstudier förstudierna förstudiernas',
  'studie studien studier studierna',
  'studium studiet studier studierna',
  'kriterium kriteriet kriterier kriterierna',
  'lärcentrum lärcentra lärcentret lärcentrat lärcenter lärcentrums lärcentren lärcentrets',
  'centrum centra centrumet center centret',
  'åtgärd åtgärden åtgärder åtgärderna åtgärdernas',
  'insats insatsen insatser insatserna insatsernas',
  'del delen delar delarna',
  'fördel fördelen fördelar fördelarna',
  'intervju intervjun intervjuer intervjuerna',
  'behov behovet behoven behovens',
  'arbete arbetet arbeten arbetena arbetets',
  'utbildning utbildningen utbildningar utbildningarna',
  'samverkan samverkans',
  'ansökan ansökans ansökningar ansökningarna',
  'ö ön öar öarna',
  'öppen öppet öppna',
  'hälsa hälsan hälsans',
  'folkhälsa folkhälsan',
  'framgång framgången framgångar framgångarna',
  'faktor faktorn faktorer faktorerna faktorernas',
  'resultat resultatet resultaten',
  'region regionen regioner regionerna regionens',
  'nätverk nätverket nätverken nätverkens',
  'elev eleven elever eleverna elevernas',
  'lärare läraren lärarna lärares lärarnas',
  'deltagare deltagaren deltagarna deltagarnas',
  'ledare ledaren ledarna ledarnas',
  'museum museet museer museerna',
  'stad staden städer städerna',
  'bok boken böcker böckerna',
  'man mannen män männen',
  'tjänsteman tjänstemannen tjänstemän tjänstemännen',
  'huvudman huvudmannen huvudmän huvudmännen',
  'land landet länder länderna',
  'hand handen händer händerna',
  'son sonen söner sönerna',
  'verkstad verkstaden verkstäder verkstäderna',
  'barn barnet barnen barnens',
  'idé idén idéer idéerna',
  'kunskap kunskapen kunskaper kunskaperna',
  'rad raden rader raderna',
  'råd rådet råden rådets',
  'plan planen planer planerna',
  'led ledet leden ledens',
  'delta deltar deltog deltagit',
  'genomföra genomför genomförde genomfört genomförs genomfördes',
  'skriva skriver skrev skrivit skrivs',
  'ge ger gav gett ges',
  'medge medger medgav medgett',
  'få får fick fått',
  'gå går gick gått',
  'framgå framgår framgick framgått',
  'göra gör gjorde gjort görs',
  'hålla håller höll hållit',
  'innehålla innehåller innehöll innehållit',
  'lägga lägger lade lagt',
  'sätta sätter satte satt',
  'avsätta avsätter avsatte avsatt',
  'bidra bidrar bidrog bidragit',
  'driva driver drivit',
  'bedriva bedriver bedrev bedrivit',
  'uppstå uppstår uppstod uppstått',
  'välja väljer valde valt',
  'stödja stödjer stödde stött',
  'lära lärde lärt',
  'se ser såg sett',
  'utveckla utvecklar utvecklade utvecklat utvecklas utvecklats',
  'planera planerar planerade planerat',
  'hindra hindrar hindrade hindrat',
  'plugga pluggar pluggade pluggat',
  'visa visar visade visat',
  'regional regionalt regionala',
  'ekonomisk ekonomiskt ekonomiska',
  'viktig viktigt viktiga viktigare viktigast',
  'stor stort stora större störst största',
  'god gott goda bättre bäst bästa',
  'ung unga yngre yngst',
  'hållbar hållbart hållbara',
  'svensk svenskt svenska',
  'ESF ESF:s ESFs E.S.F.',
  'EU EU:s',
  'SKR SKL SKR:s SKL:s',
  'nätverksträff nätverksträffen nätverksträffar',
  'lärcentrautveckling lärcentrautvecklingen lärcentrautvecklingar',
  'medfinansiering medfinansieringen medfinansieringens',
  'folkhögskola folkhögskolan folkhögskolor',
  'uppdragsutbildning uppdragsutbildningar uppdragsutbildningen',
  'factor factors',
  'success successes',
  'funding funded funds',
  'municipality municipalities',
  'network networks',
  'stakeholder stakeholders',
  'organisation organisations organisationen',
];

describe.each(families)('%s', (family) => {
  const [base = '', ...forms] = family.split(' ');
  test.each(forms)(`meets ${base} as %s`, (form) => {
    expect([form, meet(base, form)]).toEqual([form, true]);
  });
});

/** Words that look alike, and must not find each other. */
const falseFriends: [one: string, other: string][] = [
  // A derivation is a word of its own, though the dictionary makes it by the same rules as forms.
  ['ekonomi', 'ekonomisk'],
  ['ekonomi', 'ekonom'],
  ['ekonom', 'ekonomisk'],
  ['lärare', 'lära'],
  ['lärare', 'lärande'],
  ['läran', 'lärare'],
  ['sökande', 'söka'],
  ['deltagare', 'delta'],
  ['politik', 'politisk'],
  ['region', 'regional'],
  ['kommun', 'kommunal'],
  ['kommun', 'kommunikation'],
  ['samverkan', 'verkan'],
  ['utbildning', 'utbilda'],
  ['utveckling', 'utveckla'],
  ['planering', 'plan'],
  ['planera', 'plan'],
  ['planet', 'planera'],
  ['nätter', 'nät'],
  // English is stemmed in a namespace of its own.
  ['plugga', 'plug'],
  ['plugg', 'plug'],
  ['hinder', 'hind'],
  ['organisera', 'organisation'],
  ['fund', 'fundera'],
  // Marks count where the word as written is known.
  ['rad', 'råd'],
  ['rader', 'råd'],
  ['har', 'hår'],
  ['mal', 'mål'],
  ['halla', 'hala'],
  ['bat', 'batt'],
  ['for', 'för'],
  ['lan', 'lana'],
  ['lån', 'län'],
  ['höra', 'hora'],
  // Two words with similar forms, none shared.
  ['hinder', 'hindar'],
  ['hindren', 'hindra'],
  ['avsatt', 'avsats'],
  ['avsätta', 'avsats'],
  ['led', 'lida'],
  ['låg', 'ligga'],
  ['band', 'binda'],
  ['gången', 'gå'],
  ['stöd', 'stödja'],
  ['särskild', 'särskilja'],
  ['möte', 'möta'],
  ['följd', 'följa'],
  ['form', 'formell'],
  ['format', 'formation'],
  ['insats', 'insatt'],
  ['ta', 'tum'],
  ['ges', 'g'],
  ['person', 'personal'],
  ['central', 'centrum'],
  ['art', 'artist'],
  ['2.0', '20'],
  ['1:1', '1.1'],
  ['3M', '3'],
];

test.each(falseFriends)('%s is not %s', (one, other) => {
  expect(lemmasOf(one)).not.toEqual([]);
  expect([one, other, meet(one, other)]).toEqual([one, other, false]);
});

/** Compounds and their parts; ≠ those that only look so. */
const compounds: [word: string, parts: string][] = [
  ['lärcentrum', 'lär centrum'],
  ['lärcentra', 'lär centrum'],
  ['lärcenter', 'lär centrum'],
  ['lärcentrautveckling', 'lärcentrum lär centrum utveckling'],
  ['medfinansiering', 'med finansiering'],
  ['studieavbrott', 'studie avbrott'],
  ['studieavbrotten', 'studie avbrott'],
  ['uppdragsutbildning', 'uppdrag utbildning'],
  ['vuxenutbildning', 'vuxen utbildning'],
  ['vuxenutbildningsplan', 'vuxenutbildning vuxen utbildning plan'],
  ['framgångsfaktorer', 'framgång faktor'],
  ['nätverksträffar', 'nätverk nät verk träff'],
  ['utbildningsnivå', 'utbildning nivå'],
  ['kompetensförsörjningen', 'kompetens försörjning'],
  ['arbetsmarknad', 'arbete marknad'],
  ['arbetskraft', 'arbete kraft'],
  ['länsstyrelsen', 'län styrelse'],
  ['projektledare', 'projekt ledare'],
  ['styrgruppsmöte', 'styre grupp möte'],
  ['tilläggsuppdrag', 'tillägg uppdrag'],
  ['folkhögskolelärare', 'folkhögskola folk högskola hög skola lärare'],
  ['målgrupper', 'mål grupp'],
  ['klimatåtgärder', 'klimat åtgärd'],
  ['regionförbundet', 'region förbund'],
  ['matsvinn', 'mat svinn'],
  ['kulturhus', 'kultur hus'],
  ['folkhälsan', 'folk hälsa'],
  ['strategirådet', 'strategi råd'],
  ['lärmiljöer', 'lär miljö'],
  ['skärgården', 'skär gård'],
  ['pumphus', 'pump hus'],
  ['pumphuset', 'pump hus'],
  ['vävstolarna', 'väv stol'],
  ['området', ''],
  ['sjukdom', ''],
  ['animerad', ''],
  ['larcentrum', 'lär centrum'],
  ['verksamhet', ''],
  ['landskap', ''],
  ['deltagare', ''],
  ['deltagande', ''],
  ['handläggare', ''],
  ['ordförande', ''],
  ['kombination', ''],
  ['kommunikation', ''],
  ['framgång', ''],
  ['samverkan', ''],
  ['uppdraget', ''],
  ['förändring', ''],
  ['värderingar', ''],
  ['biologisk', ''],
  ['organisation', ''],
  ['återkoppling', ''],
  ['personal', ''],
  ['regional', ''],
  ['kvalitet', ''],
  ['erfarenhet', ''],
  ['ledarskap', ''],
  ['resultatet', ''],
  ['universitet', ''],
];

test.each(compounds)('%s is made of: %s', (word, parts) => {
  const [token] = analyse(word);
  expect(token?.parts.map(({ lemma }) => lemma).join(' ')).toBe(parts);
});

/** What is no plain word, by its only lemma. */
const written: [text: string, lemma: string][] = [
  ['3706566', '3706566'],
  ['3 706 566', '3706566'],
  ['3\u00A0706\u00A0566', '3706566'],
  ['3\u202F706\u202F566', '3706566'],
  ['3\u2009706\u2009566', '3706566'],
  ['3.706.566', '3706566'],
  ['3,706,566', '3706566'],
  ['12 000', '12000'],
  ['12 000,50', '12000d50'],
  ['2.0', '2d0'],
  ['2,0', '2d0'],
  ['2.0:s', '2d0'],
  ['2024', '2024'],
  ['2024:s', '2024'],
  ['1:1', '1r1'],
  ['3M', '3m'],
  ['3M:s', '3m'],
  ['t.ex.', 'tex'],
  ['t. ex.', 'tex'],
  ['bl.a.', 'bla'],
  ['m.fl.', 'mfl'],
  ['kap.', 'kapitel'],
  ['st.', 'stycke'],
  ['kr', 'krona'],
  ['organisation’s', 'organisation'],
];

test.each(written)('%j is one word, %s', (text, lemma) => {
  expect(analyse(text).map(({ lemmas }) => lemmas)).toEqual([[lemma]]);
});

const apart: [text: string, surfaces: string[]][] = [
  ['2014 200 personer', ['2014', '200', 'personer']],
  ['den 12 maj 2024', ['den', '12', 'maj', '2024']],
  ['2019.05.12', ['2019', '05', '12']],
  ['SKL/SKR', ['skl', 'skr']],
  ['e-tjänst', ['e', 'tjänst']],
  ['3M-nätverk', ['3m', 'nätverk']],
  ['slut. En', ['slut', 'en']],
  ['syfte: att', ['syfte', 'att']],
  ['hälso- och sjukvård', ['hälso', 'och', 'sjukvård']],
];

test.each(apart)('%j are words of their own', (text, surfaces) => {
  expect(analyse(text).map(({ surface }) => surface)).toEqual(surfaces);
});

/** Typed without å, ä, ö, é. */
const unmarked: [typed: string, word: string][] = [
  ['larcentrum', 'lärcentrum'],
  ['forstudie', 'förstudie'],
  ['forstudierna', 'förstudie'],
  ['atgarder', 'åtgärd'],
  ['natverk', 'nätverk'],
  ['natverket', 'nätverk'],
  ['hogskola', 'högskola'],
  ['folkhogskolor', 'folkhögskola'],
  ['kompetensforsorjning', 'kompetensförsörjning'],
  ['overenskommelse', 'överenskommelse'],
  ['arskurs', 'årskurs'],
  ['gavle', 'gävle'],
  ['medfinansiar', 'medfinansiär'],
];

test.each(unmarked)('%s is typed for %s', (typed, word) => {
  expect([typed, meet(typed, word)]).toEqual([typed, true]);
});

test('a stem of English is marked as one', () => {
  expect(lemmasOf('municipalities')).toContain(`${englishMark}municip`);
  expect(lemmasOf('kommunerna')).toEqual(['kommun']);
});

test.each(['och', 'att', 'the', 'of', 't.ex.', 'm.m.', 'inför', 'hos'])(
  '%s tells nothing',
  (word) => {
    expect(analyse(word).map(({ stop }) => stop)).toEqual([true]);
  },
);

test.each(['kommun', 'plan', 'led', 'ekonomi', '2024', 'ESF'])('%s tells something', (word) => {
  expect(analyse(word).map(({ stop }) => stop)).toEqual([false]);
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
  '%s is a word like any other',
  (word) => {
    expect(lemmasOf(word).every((lemma) => typeof lemma === 'string')).toBe(true);
  },
);
