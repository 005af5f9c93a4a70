import { limits } from '@pis/contract';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages';
import type { FieldProblem } from '../../ui/error-summary';
import { TextField } from '../../ui/text-field';
import { periodFieldId } from './check-fields';
import { errorAt } from './field-problems';
import type { PeriodFields } from './period-input';
import styles from './project-form.module.css';

type PeriodFieldsetProps = {
  id: string;
  legend: string;
  hint?: ReactNode;
  value: PeriodFields;
  onChange: (value: PeriodFields) => void;
  problems: readonly FieldProblem[];
};

/** From and to, each a year, a month or a day. */
export function PeriodFieldset({
  id,
  legend,
  hint,
  value,
  onChange,
  problems,
}: PeriodFieldsetProps) {
  return (
    <fieldset className={styles.fieldset} aria-describedby={`${id}-hjalp`}>
      <legend>{legend}</legend>
      <div className={styles.pair}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            id={periodFieldId(id, end)}
            label={end === 'from' ? m.projects_from() : m.projects_to()}
            optional={m.shell_optional()}
            autoComplete="off"
            maxLength={limits.edtf.max}
            value={value[end]}
            error={errorAt(problems, periodFieldId(id, end))}
            onChange={(event) => onChange({ ...value, [end]: event.target.value })}
          />
        ))}
      </div>
      <p id={`${id}-hjalp`} className={styles.hint}>
        {hint ?? m.projects_period_hint()}
      </p>
    </fieldset>
  );
}
