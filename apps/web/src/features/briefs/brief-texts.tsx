import { limits, personalPatterns } from '@pis/contract';
import { lazy, Suspense } from 'react';
import { formatDay, formatTime } from '../../lib/format/instants';
import type { BriefTexts } from '../../lib/drafts/brief-edit';
import { formatList } from '../../lib/format/numbers';
import { personalPatternWord } from '../../lib/words';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { TextArea, TextField } from '../../ui/text-field';
import styles from './brief.module.css';
import type { BriefEditing } from './use-brief-edit';

const names: Record<keyof BriefTexts, () => string> = {
  title: () => m.briefs_texts_title(),
  question: () => m.briefs_texts_question(),
  shortAnswer: () => m.briefs_texts_answer(),
};

/** Both wordings of what was changed in two places; nothing more is saved of it before one is picked. */
function Clashes({ edit }: { edit: BriefEditing }) {
  if (edit.clashes.length === 0) return null;
  return (
    <Section heading={m.briefs_clash_heading()}>
      {edit.clashes.map(({ name, theirs }) => (
        <div key={name} className={styles.fields}>
          <h3>{names[name]()}</h3>
          <div className={styles.sides}>
            <div className={styles.side}>
              <h4>{m.briefs_clash_mine()}</h4>
              <p className={styles.written}>{edit.fields[name]}</p>
              <Button onClick={() => edit.settleClash(name, 'mine')}>
                {m.briefs_clash_keep()}
              </Button>
            </div>
            <div className={styles.side}>
              <h4>{m.briefs_clash_theirs()}</h4>
              <p className={styles.written}>{theirs}</p>
              <Button onClick={() => edit.settleClash(name, 'theirs')}>
                {m.briefs_clash_take()}
              </Button>
            </div>
          </div>
        </div>
      ))}
    </Section>
  );
}

const SharePersonalDialog = lazy(() =>
  import('./share-personal-dialog').then((module) => ({ default: module.SharePersonalDialog })),
);

/** What of the texts waits, is lost to nobody, or has failed. */
export function TextNotices({ edit }: { edit: BriefEditing }) {
  return (
    <div data-screen-only className={styles.fields}>
      {edit.restored && edit.edited && (
        <Notice kind="wait">
          <p>
            {m.briefs_texts_restored({
              day: formatDay(edit.changedAt),
              time: formatTime(edit.changedAt),
            })}
          </p>
          <div className={styles.actions}>
            <Button onClick={() => void edit.save()}>{m.briefs_texts_save()}</Button>
            <Button kind="quiet" onClick={() => void edit.discard()}>
              {m.briefs_texts_discard()}
            </Button>
          </div>
        </Notice>
      )}
      <Clashes edit={edit} />
      {edit.error !== null && (
        <ErrorSection
          error={edit.error}
          what={m.briefs_texts_failed()}
          onRetry={() => void edit.save()}
        />
      )}
      {edit.personal && (
        <Suspense>
          <SharePersonalDialog
            kinds={edit.personal}
            goOn={m.briefs_share_personal_save()}
            onBack={edit.keepToMyself}
            onGoOn={() => void edit.save(true)}
          />
        </Suspense>
      )}
    </div>
  );
}

const saveOnLeave = (edit: BriefEditing) => ({
  onBlur: () => {
    if (edit.clashes.length === 0) void edit.save();
  },
});

/** A brief is passed on: what seems to point out a person is said at the field, as in a lesson. */
function personalWarning(text: string): string | undefined {
  const found = personalPatterns(text);
  if (found.length === 0) return undefined;
  return m.briefs_texts_personal({ what: formatList(found.map(personalPatternWord)) });
}

export function TitleField({ edit }: { edit: BriefEditing }) {
  const { title } = edit.fields;
  return (
    <TextField
      label={m.briefs_texts_title()}
      value={title}
      maxLength={limits.brief.title.max}
      error={
        title.trim().length < limits.brief.title.min ? m.briefs_texts_title_needed() : undefined
      }
      onChange={(event) => edit.write({ title: event.target.value })}
      {...saveOnLeave(edit)}
    />
  );
}

export function QuestionField({ edit }: { edit: BriefEditing }) {
  return (
    <TextField
      label={m.briefs_texts_question()}
      warning={personalWarning(edit.fields.question)}
      value={edit.fields.question}
      maxLength={limits.brief.question.max}
      onChange={(event) => edit.write({ question: event.target.value })}
      {...saveOnLeave(edit)}
    />
  );
}

function status(edit: BriefEditing): string {
  if (edit.busy) return m.briefs_texts_saving();
  if (edit.edited)
    return edit.keptAt ? m.briefs_texts_on_device({ time: formatTime(edit.keptAt) }) : '';
  return edit.savedAt ? m.briefs_texts_saved({ time: formatTime(edit.savedAt) }) : '';
}

export function ShortAnswerField({ edit }: { edit: BriefEditing }) {
  return (
    <div className={styles.fields}>
      <TextArea
        label={m.briefs_texts_answer()}
        hint={m.briefs_texts_answer_hint()}
        warning={personalWarning(edit.fields.shortAnswer)}
        value={edit.fields.shortAnswer}
        max={limits.brief.answer.max}
        maxLength={limits.brief.answer.max}
        onChange={(event) => edit.write({ shortAnswer: event.target.value })}
        {...saveOnLeave(edit)}
      />
      <div className={styles.actions}>
        <Button busy={edit.busy} onClick={() => void edit.save()}>
          {m.briefs_texts_save()}
        </Button>
        <p role="status" className={styles.meta}>
          {status(edit)}
        </p>
      </div>
    </div>
  );
}
