import type { Evidence } from './evidence.entity.js';
import type { EvidenceDetailsInput, EvidenceHolderInput } from './evidence.inputs.js';
import type { HolderIds } from './evidence-holder.js';

/** The columns of evidence that people fill in. */
export type EvidenceWords = Pick<
  Evidence,
  | 'factorId'
  | 'polarity'
  | 'quote'
  | 'quoteLanguage'
  | 'speakerRole'
  | 'basis'
  | 'conditions'
  | 'sourceId'
  | 'locator'
>;

const nothingSaid: EvidenceWords = {
  factorId: null,
  polarity: null,
  quote: null,
  quoteLanguage: 'SV',
  speakerRole: null,
  basis: null,
  conditions: null,
  sourceId: null,
  locator: null,
};

const names = [
  'factorId',
  'polarity',
  'quote',
  'speakerRole',
  'basis',
  'conditions',
  'sourceId',
  'locator',
] as const;

/** What the input says over what was said before; left out stays, null and an empty text empty. */
export function wordsOf(
  input: EvidenceDetailsInput,
  before: EvidenceWords = nothingSaid,
): EvidenceWords {
  const words = { quoteLanguage: input.quoteLanguage ?? before.quoteLanguage };
  for (const name of names) {
    Object.assign(words, {
      [name]: input[name] === undefined ? before[name] : input[name] || null,
    });
  }
  return words as EvidenceWords;
}

/** The words that an input makes other than they were. */
export const changedWords = (
  words: EvidenceWords,
  before: EvidenceWords = nothingSaid,
): Partial<EvidenceWords> =>
  Object.fromEntries(
    Object.entries(words).filter(([name, value]) => before[name as keyof EvidenceWords] !== value),
  );

/** The columns that name the holder an input asks for. */
export const holderIdsOf = ({ kind, id }: EvidenceHolderInput): HolderIds => ({
  lessonId: kind === 'LESSON' ? id : null,
  projectId: kind === 'PROJECT' ? id : null,
  studyId: kind === 'STUDY' ? id : null,
  studyCaseId: kind === 'STUDY_CASE' ? id : null,
  meetingId: null,
});
