import { BriefMethodPart, type BriefDocument } from './brief-document.js';
import { type DocumentLanguage, inSentence, instantIn, labelIn, listIn } from './language.js';
import { narrowedIn } from './seen.js';
import { amount } from './words.js';

const part = (heading: string, ...sentences: (string | false)[]): BriefMethodPart =>
  Object.assign(new BriefMethodPart(), { heading, text: sentences.filter(Boolean).join(' ') });

const unitKinds = ['FAMILY', 'STUDY', 'CASE', 'MEETING'] as const;

/** "1 projektfamilj och 2 studier". */
const kindsOf = (language: DocumentLanguage, document: BriefDocument): string =>
  listIn(
    language,
    unitKinds
      .filter((kind) => document.unitKinds[kind] > 0)
      .map((kind) => amount(language, kind, document.unitKinds[kind])),
  );

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

const themesOf = (language: DocumentLanguage, { factors }: BriefDocument): string[] =>
  distinct(
    factors.flatMap(({ seen }) => seen.themes.map((theme) => inSentence(labelIn(language, theme)))),
  );

/** What narrows any of the factors beside their themes, and whether all of them are narrowed. */
function narrowings(language: DocumentLanguage, { factors }: BriefDocument) {
  const each = factors.map(({ seen }) => narrowedIn(language, seen).join(', '));
  return {
    said: distinct(each.map((one) => one || null)),
    all: each.every((one) => one !== ''),
  };
}

const contentsOf = (language: DocumentLanguage, document: BriefDocument): string =>
  listIn(
    language,
    (
      [
        ['factor', document.factors.length],
        ['lesson', document.lessons.length],
        ['project', document.projects.length],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([of, count]) => amount(language, of, count)),
  );

const notShown = (document: BriefDocument): number =>
  document.factors.reduce((sum, { morePieces }) => sum + morePieces, 0);

function swedish(document: BriefDocument): BriefMethodPart[] {
  const themes = themesOf('sv', document);
  const narrowed = narrowings('sv', document);
  const { takenAt, takenFrom, sum } = document;
  const more = notShown(document);
  return [
    part(
      'Vad som frågades',
      document.question ? `Frågan var: ”${document.question}”` : 'Ingen fråga är skriven.',
      `Underlaget rymmer ${contentsOf('sv', document) || 'ingenting än'}.`,
      themes.length > 0 &&
        `Faktorerna är sedda från ${themes.length === 1 ? 'temat' : 'temana'} ${listIn('sv', themes)}.`,
      narrowed.said.length > 0
        ? `${narrowed.all ? 'Urvalet är' : 'En del räknas i hela landet, annat i urvalet'}: ${narrowed.said.join('; ')}.`
        : document.factors.length > 0 && 'Källor i hela landet räknas.',
    ),
    part(
      'Hur många källor',
      sum.total > 0
        ? `Faktorerna vilar tillsammans på ${amount('sv', 'source', sum.total)} (${kindsOf('sv', document)}), med ${amount('sv', 'piece', document.pieceCount)} och ${amount('sv', 'document', document.sources.length)}.`
        : 'Inget belägg är räknat.',
    ),
    part(
      'Hur det räknas',
      'PIS räknar oberoende källor, aldrig lärdomar, sidor eller citat. Projekt som fortsätter varandra är en projektfamilj och räknas som en källa; det gör också en studie, ett fall i en studie och en träff. En källa kan stå på båda sidor. Ett projekt som instämmer i eller motsäger en lärdom räknas som belägg från sin projektfamilj.',
    ),
    part(
      'Hur styrkan sätts',
      'Enstaka är en oberoende källa, några är två eller tre, flera är fyra eller fler. Motstridigt läggs till när källorna är minst två och den mindre sidan är minst tre av tio. Styrkan sägs i ord och är inget betyg.',
    ),
    part(
      'När uppgifterna togs',
      takenAt && takenFrom
        ? instantIn('sv', takenFrom) === instantIn('sv', takenAt)
          ? `Uppgifterna togs ${instantIn('sv', takenAt)} och ändras inte förrän underlaget uppdateras.`
          : `Uppgifterna togs från ${instantIn('sv', takenFrom)} till ${instantIn('sv', takenAt)} och ändras inte förrän underlaget uppdateras.`
        : 'Inga uppgifter är tagna än.',
      takenAt !== null &&
        `Dataversion ${document.dataVersion}: samma räknade belägg ger samma dataversion.`,
    ),
    part(
      'Vad som inte är med',
      'Bara det som är publicerat räknas: utkast, det som väntar på granskning och det som är tillbakadraget är inte med. Lärdomar utan projekt eller träff räknas inte.',
      more > 0 &&
        `Av beläggen visas högst sex per faktor och sida i ord; ytterligare ${amount('sv', 'piece', more)} finns i CSV-filen.`,
      document.hidden > 0 &&
        `${document.hidden} av det som samlades är inte offentligt längre och visas utan ord; siffrorna är från den dag de togs.`,
      'Att något saknas här betyder att ingen har lagt in det, inte att det inte finns.',
    ),
  ];
}

function english(document: BriefDocument): BriefMethodPart[] {
  const themes = themesOf('en', document);
  const narrowed = narrowings('en', document);
  const { takenAt, takenFrom, sum } = document;
  const more = notShown(document);
  return [
    part(
      'What was asked',
      document.question
        ? `The question was: “${document.question}”`
        : 'No question has been written.',
      `The brief holds ${contentsOf('en', document) || 'nothing yet'}.`,
      themes.length > 0 &&
        `The factors are seen from the ${themes.length === 1 ? 'theme' : 'themes'} ${listIn('en', themes)}.`,
      narrowed.said.length > 0
        ? `${narrowed.all ? 'The selection is' : 'Some is counted in the whole country, some in the selection'}: ${narrowed.said.join('; ')}.`
        : document.factors.length > 0 && 'Sources in the whole country are counted.',
    ),
    part(
      'How many sources',
      sum.total > 0
        ? `Together the factors rest on ${amount('en', 'source', sum.total)} (${kindsOf('en', document)}), with ${amount('en', 'piece', document.pieceCount)} and ${amount('en', 'document', document.sources.length)}.`
        : 'No evidence is counted.',
    ),
    part(
      'How it is counted',
      'PIS counts independent sources, never lessons, pages or quotes. Projects that continue each other are a project family and count as one source; so do a study, a case of a study and a meeting. A source may stand on both sides. A project that agrees with or contradicts a lesson counts as evidence from its own project family.',
    ),
    part(
      'How strength is set',
      'Single is one independent source, some is two or three, several is four or more. Conflicting is added when there are at least two sources and the smaller side is at least three in ten. Strength is said in words and is no grade.',
    ),
    part(
      'When the figures were taken',
      takenAt && takenFrom
        ? instantIn('en', takenFrom) === instantIn('en', takenAt)
          ? `The figures were taken on ${instantIn('en', takenAt)} and do not change until the brief is updated.`
          : `The figures were taken from ${instantIn('en', takenFrom)} to ${instantIn('en', takenAt)} and do not change until the brief is updated.`
        : 'No figures have been taken yet.',
      takenAt !== null &&
        `Data version ${document.dataVersion}: the same counted evidence gives the same data version.`,
    ),
    part(
      'What is not in it',
      'Only what is published counts: drafts, what waits for review and what has been withdrawn are not in it. Lessons without a project or meeting are not counted.',
      more > 0 &&
        `At most six pieces of evidence per factor and side are shown in words; ${amount('en', 'piece', more)} more are in the CSV file.`,
      document.hidden > 0 &&
        `${document.hidden} of what was gathered is no longer public and is shown without words; the figures are from the day they were taken.`,
      'That something is missing here means that nobody has added it, not that it does not exist.',
    ),
  ];
}

/**
 * What a reader who doubts must know: what was asked, how many sources, how they are counted, when,
 * and what is not in it. Made from the document alone; nobody can write in it or take it out.
 */
export const methodOf = (document: BriefDocument, language: DocumentLanguage): BriefMethodPart[] =>
  language === 'sv' ? swedish(document) : english(document);
