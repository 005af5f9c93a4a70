import type { ReactNode } from 'react';
import { classes } from './classes';
import { FieldFoot, useFieldIds } from './field';
import styles from './field.module.css';

export type Segment<V extends string> = {
  value: V;
  label: string;
  /** A sign before the words, decoration. */
  mark?: ReactNode;
  /** Colours the chosen segment. */
  side?: 'positive' | 'negative';
};

type SegmentedChoiceProps<V extends string> = {
  legend: string;
  hint?: ReactNode;
  error?: string;
  value: V;
  segments: readonly Segment<V>[];
  onChange: (value: V) => void;
};

/** A few choices, exactly one of them taken, as one bar: a plain radio group beneath. */
export function SegmentedChoice<V extends string>({
  legend,
  hint,
  error,
  value,
  segments,
  onChange,
}: SegmentedChoiceProps<V>) {
  const { control, props } = useFieldIds(undefined, { label: legend, hint, error });
  return (
    <fieldset className={styles.field} aria-describedby={props['aria-describedby']}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {segments.map((segment) => (
          <label
            key={segment.value}
            className={classes(styles.choice, segment.side && styles[segment.side])}
          >
            <input
              type="radio"
              name={control}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            <span>
              {segment.mark && <span aria-hidden>{segment.mark} </span>}
              {segment.label}
            </span>
          </label>
        ))}
      </div>
      <FieldFoot control={control} hint={hint} error={error} />
    </fieldset>
  );
}
