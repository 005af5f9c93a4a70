import type { ReactNode } from 'react';
import type { Language } from '../../gql/enumerations';
import type { LessonFields } from '../../lib/drafts/draft';

/** What others have written that helps whoever writes a lesson: nodes of the page. */
export type WritingHelp = {
  /** Below the text. */
  likes: (fields: LessonFields) => ReactNode;
  /** Beside the form. */
  concepts: (fields: LessonFields, onChange: (fields: LessonFields) => void) => ReactNode;
  /** Who else met the same, beside a lesson that was just published. */
  related: (lesson: { id: string; language: Language }) => ReactNode;
};
