import { useEffect, useRef } from 'react';
import { m } from '../paraglide/messages';
import styles from './states.module.css';

export type FieldProblem = {
  /** Id of the control it is about; left out for what concerns the whole form. */
  field?: string;
  /** The same words as at the field. */
  message: string;
};

type ErrorSummaryProps = {
  problems: readonly FieldProblem[];
  heading?: string;
};

/** Everything that stops a form, above it. Takes the focus each time the problems change. */
export function ErrorSummary({ problems, heading }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} tabIndex={-1} role="alert">
      <h2>{heading ?? m.shell_error_summary()}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field}:${message}`}>
            {field ? (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
