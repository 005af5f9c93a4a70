import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Named } from '../../lib/drafts/draft';
import { m } from '../../paraglide/messages';
import { Chip, ChipList } from '../../ui/chip';
import { ComboBox, type Choice } from '../../ui/combo-box';
import styles from './lesson-fields.module.css';

type ChipPickerProps = {
  label: string;
  hint?: ReactNode;
  error?: string;
  chosen: readonly Named[];
  onChange: (chosen: Named[]) => void;
  max: number;
  choices: readonly Choice[];
  /** Told what is typed, where the choices come from the server. Without it they are filtered here. */
  onSearch?: (typed: string) => void;
  /** Shown below the field for what is typed. */
  children?: (typed: string) => ReactNode;
};

const contains = (label: string, typed: string) =>
  label.toLocaleLowerCase('sv').includes(typed.trim().toLocaleLowerCase('sv'));

/**
 * Several from a long list: what is chosen stands as chips above the field, which is empty again
 * after each choice. Heavy: import it only from modules that are loaded lazily.
 */
export function ChipPicker({
  label,
  hint,
  error,
  chosen,
  onChange,
  max,
  choices,
  onSearch,
  children,
}: ChipPickerProps) {
  const [typed, setTyped] = useState('');
  const full = useRef<HTMLParagraphElement>(null);
  const before = useRef(chosen.length);
  useEffect(() => {
    setTyped('');
    // The field that had the focus is gone.
    if (chosen.length > before.current) full.current?.focus();
    before.current = chosen.length;
  }, [chosen.length]);
  const taken = new Set(chosen.map(({ id }) => id));
  const offered = choices.filter(
    (choice) => !taken.has(choice.id) && (onSearch || contains(choice.label, typed)),
  );
  const search = (text: string) => {
    setTyped(text);
    onSearch?.(text);
  };
  const choose = (id: string | null) => {
    const choice = offered.find((offer) => offer.id === id);
    if (!choice) return;
    onChange([...chosen, { id: choice.id, label: choice.label }]);
    search('');
  };
  return (
    <div className={styles.picker}>
      {chosen.length > 0 && (
        <ChipList label={m.lessons_chosen({ what: label })}>
          {chosen.map((one) => (
            <Chip
              key={one.id}
              state="on"
              onClick={() => onChange(chosen.filter(({ id }) => id !== one.id))}
            >
              {one.label}
            </Chip>
          ))}
        </ChipList>
      )}
      {chosen.length < max ? (
        <>
          <ComboBox
            label={label}
            hint={hint}
            error={error}
            choices={offered}
            value={null}
            typed={typed}
            onChange={choose}
            onSearch={search}
          />
          {children?.(typed.trim())}
        </>
      ) : (
        <p ref={full} tabIndex={-1} className={styles.hint}>{m.lessons_chosen_all({ max })}</p>
      )}
    </div>
  );
}
