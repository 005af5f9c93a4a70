import type { ComponentProps } from 'react';
import { formatNumber } from '../lib/format/numbers';
import { classes } from './classes';
import styles from './field.module.css';

type CheckboxProps = {
  label: string;
  /** How many there are of it, at the right; 0 dims the row, which stays usable. */
  count?: number;
} & Omit<ComponentProps<'input'>, 'type'>;

/** One row with a box to tick. */
export function Checkbox({ label, count, className, ...rest }: CheckboxProps) {
  return (
    <label className={classes(styles.check, count === 0 && styles.dimmed, className)}>
      <input {...rest} type="checkbox" />
      <span>{label}</span>
      {count !== undefined && <span className={styles.count}>{formatNumber(count)}</span>}
    </label>
  );
}
