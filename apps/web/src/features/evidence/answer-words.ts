import { isPhaseName, phaseNames } from '@pis/contract';
import { labelOf } from '../../lib/language';
import { inSentence } from '../../lib/sentence-case';
import { lessonPhaseNameWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import type { AnswerAsked, AnswerChoices, ThemeAnswer } from './answer-query';

type Words = Record<keyof AnswerAsked, string | undefined>;

/** What narrows the answer, each as it is said alone. */
export function narrowingWords(
  asked: AnswerAsked,
  { places }: Pick<AnswerChoices, 'places'>,
): Words {
  const { lan, malgrupp, fas } = asked;
  return {
    lan: lan && (places.find(({ code }) => code === lan)?.name ?? lan),
    malgrupp,
    fas: fas && (isPhaseName(fas) ? lessonPhaseNameWord(phaseNames[fas]) : fas),
  };
}

/** "Vad får projekt om lärcentrum för unga i Gävleborgs län att lyckas i genomförandet?" */
export function questionOf(
  theme: ThemeAnswer['theme'],
  asked: AnswerAsked,
  choices: Pick<AnswerChoices, 'places'>,
): string {
  const { lan, malgrupp, fas } = narrowingWords(asked, choices);
  return m.answer_question({
    theme: inSentence(labelOf(theme)),
    group: malgrupp ? m.answer_question_group({ group: malgrupp }) : '',
    county: lan ? m.answer_question_county({ county: lan }) : '',
    phase: fas ? m.answer_question_phase({ phase: inSentence(fas) }) : '',
  });
}
