import { limits, personalPatterns } from '@pis/contract';
import type { ReactNode } from 'react';
import type { LessonFields } from '../../lib/drafts/draft';
import { m } from '../../paraglide/messages';
import { SideSign } from '../../ui/polarity-mark';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { TextArea } from '../../ui/text-field';
import { personalWords } from './refusal-words';

const { min, max, softMax } = limits.lessonText;

/** Id of the field that a lesson's text is written in. */
export const lessonTextId = 'lardom-text';

function lengthHint(length: number): string {
  if (length > max) return m.lessons_text_too_long({ count: length - max });
  if (length > softMax) return m.lessons_text_long({ count: length });
  return length === 0 ? m.lessons_text_hint() : m.lessons_text_hint_count({ count: length });
}

/** What keeps a text from being a lesson, in words, or null. */
export function textProblem(text: string): string | null {
  const { length } = text.trim();
  if (length === 0) return m.lessons_text_missing();
  if (length < min) return m.lessons_text_too_short({ min });
  return length > max ? m.lessons_text_over({ max, count: length - max }) : null;
}

type LessonTextProps = {
  value: string;
  onChange: (text: string) => void;
  error?: string | null;
  /** Where the draft is, at the right below the field. */
  status?: ReactNode;
  autoFocus?: boolean;
  /** While it is on its way. */
  readOnly?: boolean;
};

/** The one field a lesson needs, with its length and the warning about personal data. */
export function LessonText({
  value,
  onChange,
  error,
  status,
  autoFocus,
  readOnly,
}: LessonTextProps) {
  const found = personalPatterns(value);
  return (
    <TextArea
      id={lessonTextId}
      large
      label={m.lessons_text_label()}
      hint={lengthHint(value.trim().length)}
      aside={status}
      error={error ?? undefined}
      warning={
        found.length > 0 ? m.lessons_personal_warning({ what: personalWords(found) }) : undefined
      }
      value={value}
      autoFocus={autoFocus}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

type LessonFormProps = {
  fields: LessonFields;
  onChange: (fields: LessonFields) => void;
  textError?: string | null;
  status?: ReactNode;
  readOnly?: boolean;
  /** Lessons like the text. */
  likes?: ReactNode;
  /** The field for the language of the text, where it may be another than that of the interface. */
  language?: ReactNode;
  /** The field for the project. */
  project: ReactNode;
  /** The field for factors; shown once the lesson takes a side. */
  factors: ReactNode;
};

/** The quick fields of a lesson. Fields only: what they offer and where they go is the caller's. */
export function LessonForm({
  fields,
  onChange,
  textError,
  status,
  readOnly,
  likes,
  language,
  project,
  factors,
}: LessonFormProps) {
  return (
    <>
      <LessonText
        value={fields.text}
        error={textError}
        status={status}
        autoFocus
        readOnly={readOnly}
        onChange={(text) => onChange({ ...fields, text })}
      />
      {likes}
      {language}
      {project}
      <SegmentedChoice
        legend={m.lessons_polarity_legend()}
        value={fields.polarity ?? 'NEITHER'}
        segments={[
          {
            value: 'HELPED',
            label: m.terms_polarity_helped(),
            mark: <SideSign side="positive" />,
            side: 'positive',
          },
          {
            value: 'HINDERED',
            label: m.terms_polarity_hindered(),
            mark: <SideSign side="negative" />,
            side: 'negative',
          },
          { value: 'NEITHER', label: m.terms_polarity_neither() },
        ]}
        onChange={(polarity) =>
          onChange({ ...fields, polarity: polarity === 'NEITHER' ? null : polarity })
        }
      />
      {fields.polarity && factors}
    </>
  );
}
