import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { m } from '../paraglide/messages';
import { classes } from './classes';
import styles from './field.module.css';

export type FieldWords = {
  label: string;
  /** Said after the label of what need not be filled in, e.g. "valfritt". */
  optional?: string;
  /** One short line below the control. */
  hint?: ReactNode;
  /** What is wrong and what to do; takes the place of nothing, the hint stays. */
  error?: string;
  /** A warning that does not stop anyone, in ochre. */
  warning?: ReactNode;
};

/** Ids that tie label, hint and error to one control. */
export function useFieldIds(id: string | undefined, { hint, error, warning }: FieldWords) {
  const made = useId();
  const control = id ?? made;
  const described = [
    hint && `${control}-hint`,
    error && `${control}-error`,
    warning && `${control}-warning`,
  ].filter(Boolean);
  return {
    control,
    props: {
      id: control,
      'aria-describedby': described.join(' ') || undefined,
      'aria-invalid': error ? true : undefined,
    },
  };
}

type FrameProps = FieldWords & {
  control: string;
  /** Stands at the right of the hint: a counter, a saved-state line. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** Label above, hint, error and aside below one control. */
export function FieldFrame({
  control,
  label,
  optional,
  children,
  className,
  ...words
}: FrameProps) {
  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={control}>
        {label} {optional && <span className={styles.optional}>({optional})</span>}
      </label>
      {children}
      <FieldFoot control={control} {...words} />
    </div>
  );
}

type FootProps = Pick<FrameProps, 'control' | 'hint' | 'error' | 'warning' | 'aside'>;

/** The lines below a control. */
export function FieldFoot({ control, hint, error, warning, aside }: FootProps) {
  return (
    <>
      {error && (
        <p className={styles.error} id={`${control}-error`}>
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
      {warning && (
        <div className={styles.warning} id={`${control}-warning`}>
          {warning}
        </div>
      )}
      {(hint || aside) && (
        <div className={styles.foot}>
          {hint && <span id={`${control}-hint`}>{hint}</span>}
          {aside}
        </div>
      )}
    </>
  );
}

/** How much has been written; says so in red past `max`. */
export function Counter({ length, max }: { length: number; max: number }) {
  const over = length - max;
  return over > 0 ? (
    <span className={styles.over}>{m.shell_characters_over({ count: over })}</span>
  ) : (
    <span>{m.shell_characters({ count: length })}</span>
  );
}
