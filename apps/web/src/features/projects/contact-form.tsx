import { limits } from '@pis/contract';
import { useState, type SyntheticEvent } from 'react';
import { assertNever } from '../../lib/assert-never';
import { formatNumber } from '../../lib/format/numbers';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ErrorSection } from '../../ui/error-section';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary';
import { TextArea, TextField } from '../../ui/text-field';
import styles from './contact.module.css';
import {
  ContactProject,
  type ContactAnswer,
  type OtherProject,
  type OwnProject,
} from './contact-query';

const { contactMessage, contactSubject } = limits;

const ids = { subject: 'contact-subject', message: 'contact-message', email: 'contact-email' };

type Written = { subject: string; message: string; showEmail: boolean };

const fits = (text: string, { min, max }: { min: number; max: number }) =>
  text.trim().length >= min && text.trim().length <= max;

/** What stops the mail, each at its field. */
function problemsOf({ subject, message, showEmail }: Written, own: OwnProject): FieldProblem[] {
  return [
    ...(fits(subject, contactSubject)
      ? []
      : [{ field: ids.subject, message: m.projects_contact_subject_problem(contactSubject) }]),
    ...(fits(message, contactMessage)
      ? []
      : [
          {
            field: ids.message,
            message: m.projects_contact_message_problem({
              ...contactMessage,
              max: formatNumber(contactMessage.max),
            }),
          },
        ]),
    ...(showEmail || own.takesContact
      ? []
      : [{ field: ids.email, message: m.projects_contact_no_way() }]),
  ];
}

/** What the server says against it, in words; none where the mail was sent. */
function refusalOf(answer: ContactAnswer, title: string): FieldProblem[] {
  switch (answer.__typename) {
    case 'ContactSent':
      return [];
    case 'NoWayToAnswer':
      return [{ field: ids.email, message: m.projects_contact_no_way() }];
    case 'TakesNoContact':
      return [{ message: m.projects_contact_none({ title }) }];
    case 'TooManyAttempts': {
      const count = Math.max(1, Math.ceil(answer.retryAfterSeconds / 60));
      return [{ message: m.projects_contact_too_many({ count }) }];
    }
    default:
      return assertNever(answer);
  }
}

const begun = (own: OwnProject, other: OtherProject): Written => ({
  subject: m
    .projects_contact_subject_filled({ own: own.title, other: other.title })
    .slice(0, contactSubject.max),
  message: '',
  showEmail: false,
});

type ContactFormProps = { own: OwnProject; other: OtherProject; onSent: () => void };

/** A short mail to those who answer for another project. What is typed stands until it was sent. */
export function ContactForm({ own, other, onSent }: ContactFormProps) {
  const [written, setWritten] = useState(() => begun(own, other));
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const contact = useGraphQLMutation(ContactProject);
  const write = (change: Partial<Written>) => setWritten((old) => ({ ...old, ...change }));
  const errorAt = (id: string) => problems.find(({ field }) => field === id)?.message;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (contact.isPending) return;
    const found = problemsOf(written, own);
    setProblems(found);
    if (found.length > 0) return;
    contact.mutate(
      { input: { ...written, fromProjectId: own.id, toProjectId: other.id } },
      {
        onSuccess: ({ contactProject }) => {
          setProblems(refusalOf(contactProject, other.title));
          if (contactProject.__typename === 'ContactSent') onSent();
        },
      },
    );
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <ErrorSummary problems={problems} />
      <TextField
        id={ids.subject}
        label={m.projects_contact_subject()}
        value={written.subject}
        error={errorAt(ids.subject)}
        max={contactSubject.max}
        onChange={(event) => write({ subject: event.target.value })}
      />
      <TextArea
        id={ids.message}
        label={m.projects_contact_message()}
        hint={m.projects_contact_message_hint()}
        rows={8}
        value={written.message}
        error={errorAt(ids.message)}
        max={contactMessage.max}
        onChange={(event) => write({ message: event.target.value })}
      />
      <div>
        <Checkbox
          id={ids.email}
          label={m.projects_contact_show_email()}
          checked={written.showEmail}
          aria-describedby={`${ids.email}-note`}
          onChange={(event) => write({ showEmail: event.target.checked })}
        />
        <p id={`${ids.email}-note`} className={styles.note}>
          {own.takesContact ? m.projects_contact_answer_in_pis() : m.projects_contact_no_way()}
        </p>
      </div>
      {contact.isError && (
        <ErrorSection error={contact.error} what={m.projects_contact_not_sent()} />
      )}
      <div>
        <Button type="submit" kind="primary" busy={contact.isPending}>
          {m.projects_contact_send()}
        </Button>
      </div>
    </form>
  );
}
