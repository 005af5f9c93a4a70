import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import type { FieldProblem } from '../../ui/error-summary';
import { TextField } from '../../ui/text-field';
import { rowFieldId } from './check-fields';
import { errorAt } from './field-problems';
import styles from './project-form.module.css';

type Cell<R> = {
  name: keyof R & string;
  label: string;
  max: number;
  optional?: boolean;
  hint?: string;
  type?: 'url' | 'text';
  /** Id of a list of suggestions. */
  list?: string;
};

type RowsFieldProps<R extends Record<string, string>> = {
  id: string;
  legend: string;
  hint?: string;
  rows: readonly R[];
  onChange: (rows: R[]) => void;
  cells: readonly Cell<R>[];
  /** A row nothing is written in. */
  empty: R;
  /** What the button says. */
  add: string;
  /** Names a row for its remove button, e.g. "Mål 2". */
  rowName: (number: number) => string;
  most: number;
  problems: readonly FieldProblem[];
};

/** Several of the same kind, each a row of fields. A new row takes the focus; removing gives it back. */
export function RowsField<R extends Record<string, string>>(props: RowsFieldProps<R>) {
  const { id, legend, hint, rows, onChange, cells, empty, add, most } = props;
  const adder = useRef<HTMLButtonElement>(null);
  const before = useRef(rows.length);
  const touched = useRef(false);
  useEffect(() => {
    const grown = rows.length - before.current;
    before.current = rows.length;
    if (!touched.current || grown === 0) return;
    touched.current = false;
    const first = cells[0]?.name ?? '';
    if (grown > 0) document.getElementById(rowFieldId(id, rows.length - 1, first))?.focus();
    else adder.current?.focus();
  }, [rows.length, cells, id]);
  const put = (next: R[]) => {
    touched.current = true;
    onChange(next);
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {rows.map((row, index) => (
        <Row
          key={index}
          {...props}
          row={row}
          index={index}
          onCell={(name, value) =>
            onChange(rows.map((one, at) => (at === index ? { ...one, [name]: value } : one)))
          }
          onRemove={() => put(rows.filter((_, at) => at !== index))}
        />
      ))}
      {rows.length < most && (
        <div>
          <Button
            ref={adder}
            icon={<Plus size={18} aria-hidden />}
            onClick={() => put([...rows, empty])}
          >
            {add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type RowProps<R extends Record<string, string>> = RowsFieldProps<R> & {
  row: R;
  index: number;
  onCell: (name: keyof R & string, value: string) => void;
  onRemove: () => void;
};

function Row<R extends Record<string, string>>({
  id,
  row,
  index,
  cells,
  rowName,
  problems,
  onCell,
  onRemove,
}: RowProps<R>) {
  const name = rowName(index + 1);
  return (
    <div role="group" aria-label={name} className={styles.row}>
      {cells.map((cell) => {
        const field = rowFieldId(id, index, cell.name);
        return (
          <TextField
            key={cell.name}
            id={field}
            label={cell.label}
            hint={cell.hint}
            optional={cell.optional ? m.shell_optional() : undefined}
            inputMode={cell.type === 'url' ? 'url' : undefined}
            list={cell.list}
            maxLength={cell.max}
            value={row[cell.name]}
            error={errorAt(problems, field)}
            onChange={(event) => onCell(cell.name, event.target.value)}
          />
        );
      })}
      <Button
        kind="quiet"
        className={styles.remove}
        icon={<Trash2 size={18} aria-hidden />}
        aria-label={m.projects_remove_named({ name })}
        onClick={onRemove}
      >
        {m.projects_remove()}
      </Button>
    </div>
  );
}
