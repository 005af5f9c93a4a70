import { useEffect, useRef, useState, type ReactNode } from 'react';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary';
import styles from './editable-list.module.css';
import { SaveFailure } from './save-failure';
import { useUnsaved } from './unsaved';

/** What a form that saves one item holds. */
export function useItemForm<F extends object>(initial: F) {
  const [begun] = useState(initial);
  const [fields, setFields] = useState(initial);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  return {
    fields,
    write: (change: Partial<F>) => setFields((old) => ({ ...old, ...change })),
    changed: JSON.stringify(begun) !== JSON.stringify(fields),
    problems,
    setProblems,
  };
}

type ItemFormProps = {
  label: string;
  changed: boolean;
  problems: readonly FieldProblem[];
  error: unknown;
  busy: boolean;
  /** What the button says. Default: save. */
  save?: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The frame of a form that saves one item by itself; its first field takes the focus. */
export function ItemForm({
  label,
  changed,
  problems,
  error,
  busy,
  save,
  onSave,
  onClose,
  children,
}: ItemFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useUnsaved(changed);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave();
      }}
    >
      <ErrorSummary problems={problems} />
      {children}
      <SaveFailure error={error} onRetry={onSave} />
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" busy={busy}>
          {save ?? m.projects_save()}
        </Button>
        <Button onClick={onClose}>{m.projects_cancel()}</Button>
      </div>
    </form>
  );
}
