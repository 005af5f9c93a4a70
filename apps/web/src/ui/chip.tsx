import { createLink } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './chip.module.css';
import { classes } from './classes';

type ChipState = 'off' | 'on' | 'suggested';

const stateClass = (state: ChipState) =>
  classes(styles.chip, state === 'on' && styles.on, state === 'suggested' && styles.suggested);

type ChipProps = {
  /** `suggested` is the machine's proposal: dashed, never chosen beforehand. Default `off`. */
  state?: ChipState;
} & ComponentProps<'button'>;

/** A choice that is on or off. When on, pressing it takes it away, and the cross says so. */
export function Chip({ state = 'off', children, className, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={state === 'on'}
      {...rest}
      className={classes(stateClass(state), className)}
    >
      {state === 'suggested' && <Plus size={18} aria-hidden />}
      {children}
      {state === 'on' && <X size={18} aria-hidden />}
    </button>
  );
}

function AnchorChip({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={classes(styles.chip, className)} />;
}

/** A chip that leads to the page of what it names. */
export const ChipLink = createLink(AnchorChip);

/** Chips side by side, wrapping. Each child becomes a list item. */
export function ChipList({ label, children }: { label?: string; children: ReactNode[] }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children.flat().map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}
