import type { SampleContent, SeedText } from './sample-content.types.js';
import type { SourceKey } from './sample-ids.js';

/** Something the sample content gives as a source's own words. */
export interface Quoted {
  /** Which record says so. */
  where: string;
  said: string;
  /** The text it stands in; null where any of them will do. */
  seed: SeedText | null;
  /** Its first letter may be a capital of ours: a label, a title, a question. */
  begins?: boolean;
}

/** Without the bullets that begin a line, and with every run of white space as one space. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^[^\S\n]*[-•][^\S\n]+/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const inKronor = (amount: number): string =>
  `${String(amount).replace(/\B(?=(\d{3})+$)/g, ' ')} kr`;

/** What stands between ” and ” anywhere in a value. */
function betweenQuotationMarks(value: unknown): string[] {
  if (typeof value === 'string')
    return Array.from(value.matchAll(/”([^”]+)”/gu), ([, said]) => said ?? '');
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(betweenQuotationMarks)
    : [];
}

function inVocabularyAndSources({ factors, sources, passages }: SampleContent): Quoted[] {
  return [
    ...Object.entries(factors).map(([key, { labelSv, seed }]) => ({
      where: `factor ${key}`,
      said: labelSv,
      seed,
      begins: true,
    })),
    ...Object.entries(sources)
      .filter(([, { titleIsOurs }]) => !titleIsOurs)
      .map(([key, { title, seed }]) => ({
        where: `source ${key}`,
        said: title,
        seed,
        begins: true,
      })),
    ...Object.entries(passages).flatMap(([key, { source, locator, text }]) =>
      [locator, text].map((said) => ({
        where: `passage ${key}`,
        said,
        seed: sources[source].seed,
      })),
    ),
  ];
}

function inEvidence({ evidence, sources }: SampleContent): Quoted[] {
  return evidence.flatMap((piece) => {
    const [, heading] = /^rubriken (.+)$/u.exec(piece.locator) ?? [];
    const quote = 'quote' in piece ? piece.quote : undefined;
    return [quote, heading].flatMap((said) =>
      said === undefined
        ? []
        : [{ where: `evidence ${piece.id}`, said, seed: sources[piece.source].seed }],
    );
  });
}

function inLessonsAndQuestions({ lessons, questions, evidence, sources }: SampleContent): Quoted[] {
  const sourceOf = (lesson: string): SourceKey | undefined =>
    evidence.find(({ holder }) => 'lesson' in holder && holder.lesson === lesson)?.source;
  return [
    ...Object.entries(lessons)
      .filter(([, { verbatim }]) => verbatim)
      .map(([key, { text }]) => {
        const source = sourceOf(key);
        // A heading has no full stop; a sentence has.
        return {
          where: `lesson ${key}`,
          said: text.replace(/\.$/, ''),
          seed: source ? sources[source].seed : null,
        };
      }),
    ...Object.entries(questions)
      .filter(([, { verbatim }]) => verbatim)
      .map(([key, { text, source }]) => ({
        where: `question ${key}`,
        said: text,
        seed: sources[source].seed,
        begins: true,
      })),
  ];
}

function inProjectsAndStudies({ projects, studies, studyCases, sources }: SampleContent): Quoted[] {
  return [
    ...Object.entries(projects).flatMap(([key, { grants = [] }]) =>
      grants.flatMap(({ amount, seed }) =>
        amount === undefined ? [] : [{ where: `grant of ${key}`, said: inKronor(amount), seed }],
      ),
    ),
    ...Object.values(studyCases).map(({ study, name }) => ({
      where: `case of ${study}`,
      said: name,
      seed: sources[studies[study].source].seed,
    })),
  ];
}

/** Everything that must stand in a source text word for word. */
export const quotedIn = (content: SampleContent): Quoted[] => [
  ...inVocabularyAndSources(content),
  ...inEvidence(content),
  ...inLessonsAndQuestions(content),
  ...inProjectsAndStudies(content),
  ...betweenQuotationMarks(content).map((said) => ({ where: 'between ” and ”', said, seed: null })),
];

/** Whether it stands in the texts, given folded and by their number. */
export function stands(
  { said, seed, begins }: Quoted,
  texts: ReadonlyMap<string, string>,
): boolean {
  const words = folded(said);
  const spellings = begins ? [words, words.charAt(0).toLowerCase() + words.slice(1)] : [words];
  const places = seed === null ? [...texts.values()] : [texts.get(seed) ?? ''];
  return places.some((text) => spellings.some((spelling) => text.includes(spelling)));
}
