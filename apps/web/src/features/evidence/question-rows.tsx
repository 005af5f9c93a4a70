import { contentLang } from '../../lib/language';
import { questionStateWord } from '../../lib/words';
import { Meta, RowLink, RowList } from '../../ui/row-list';

type Question = {
  id: string;
  slug: string;
  text: string;
  language: 'SV' | 'EN';
  state: 'ANSWERED' | 'OPEN' | 'PARTLY';
};

/** Questions that nobody has answered, or not quite. */
export function QuestionRows({ questions }: { questions: readonly Question[] }) {
  return (
    <RowList>
      {questions.map(({ id, slug, text, language, state }) => (
        <li key={id}>
          <RowLink to="/fragor/$slug" params={{ slug }} quote lang={contentLang(language)}>
            {text}
          </RowLink>
          <Meta>{questionStateWord(state)}</Meta>
        </li>
      ))}
    </RowList>
  );
}
