import type { PersonalPattern } from '../../gql/enumerations';
import type { Refusal } from '../../lib/drafts/draft';
import { assertNever } from '../../lib/assert-never';
import { formatList } from '../../lib/format/numbers';
import { lessonProblemWord, lessonStateWord, personalPatternWord } from '../../lib/words';
import { m } from '../../paraglide/messages';

/** What a text seems to hold: "ett personnummer och en e-postadress". */
export const personalWords = (kinds: readonly PersonalPattern[]): string =>
  formatList(kinds.map(personalPatternWord));

/** Why the server would not publish, and what to do about it. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'NOT_READY':
      return refusal.problems.map(lessonProblemWord).join(' ');
    case 'LOOKS_PERSONAL':
      return m.lessons_refused_personal({ what: personalWords(refusal.kinds) });
    case 'WRONG_STATE':
      return m.lessons_refused_state({ state: lessonStateWord(refusal.state).toLowerCase() });
    case 'NOT_ALLOWED':
      return m.lessons_refused_not_allowed();
    case 'FAILED':
      return refusal.code
        ? m.lessons_refused_failed_code({ code: refusal.code })
        : m.lessons_refused_failed();
    default:
      return assertNever(refusal);
  }
}
