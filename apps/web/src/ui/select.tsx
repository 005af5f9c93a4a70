import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes';
import { FieldFrame, useFieldIds, type FieldWords } from './field';
import styles from './field.module.css';

export type SelectOption = { value: string; label: string };

type SelectProps = FieldWords & {
  options: readonly SelectOption[];
  /** Stands inside a sentence: as wide as its words, the label heard but not seen. */
  inline?: boolean;
} & Omit<ComponentProps<'select'>, 'children'>;

/** The platform's own select with our look. */
export function Select({
  label,
  optional,
  hint,
  error,
  warning,
  options,
  inline = false,
  className,
  id,
  ...rest
}: SelectProps) {
  const words = { label, optional, hint, error, warning };
  const { control, props } = useFieldIds(id, words);
  const select = (
    <span className={classes(styles.select, inline ? styles.inline : styles.fill)}>
      <select
        {...rest}
        {...props}
        className={styles.control}
        aria-label={inline ? label : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={18} aria-hidden />
    </span>
  );
  if (inline) return select;
  return (
    <FieldFrame {...words} control={control} className={className}>
      {select}
    </FieldFrame>
  );
}
