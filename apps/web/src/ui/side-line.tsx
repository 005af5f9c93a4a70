import type { ComponentProps } from 'react';
import { classes } from './classes';
import styles from './figures.module.css';
import type { Side } from './polarity-mark';

type SideLineProps = {
  /** Solid for one side, dashed for the other, grey for what is not counted. */
  side?: Side | null;
} & ComponentProps<'div'>;

/** What was said, with the line at its left that tells the side. */
export function SideLine({ side, className, ...rest }: SideLineProps) {
  return (
    <div
      {...rest}
      className={classes(
        styles.side,
        side === 'positive' && styles.sidePositive,
        side === 'negative' && styles.sideNegative,
        className,
      )}
    />
  );
}
