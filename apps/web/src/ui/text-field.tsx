import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Counter, FieldFrame, useFieldIds, type FieldWords } from './field';
import styles from './field.module.css';

type Extras = {
  /** Counts what is written against this many characters. */
  max?: number;
  /** Stands at the right below the control, e.g. the saved-state line. */
  aside?: ReactNode;
  /** 21 px text, for the one thing a page is about. */
  large?: boolean;
};

const below = (value: unknown, max: number | undefined, aside: ReactNode): ReactNode =>
  max === undefined ? (
    aside
  ) : (
    <>
      <Counter length={String(value ?? '').length} max={max} />
      {aside}
    </>
  );

/** One line of text with its label. */
export function TextField({
  label,
  optional,
  hint,
  error,
  warning,
  max,
  aside,
  large,
  className,
  id,
  ...rest
}: FieldWords & Extras & ComponentProps<'input'>) {
  const words = { label, optional, hint, error, warning };
  const { control, props } = useFieldIds(id, words);
  return (
    <FieldFrame
      {...words}
      control={control}
      aside={below(rest.value, max, aside)}
      className={className}
    >
      <input
        type="text"
        {...rest}
        {...props}
        className={classes(styles.control, large && styles.large)}
      />
    </FieldFrame>
  );
}

/** Several lines of text with its label; it grows with what is written. */
export function TextArea({
  label,
  optional,
  hint,
  error,
  warning,
  max,
  aside,
  large,
  className,
  id,
  ...rest
}: FieldWords & Extras & ComponentProps<'textarea'>) {
  const words = { label, optional, hint, error, warning };
  const { control, props } = useFieldIds(id, words);
  return (
    <FieldFrame
      {...words}
      control={control}
      aside={below(rest.value, max, aside)}
      className={className}
    >
      <textarea {...rest} {...props} className={classes(styles.control, large && styles.large)} />
    </FieldFrame>
  );
}
