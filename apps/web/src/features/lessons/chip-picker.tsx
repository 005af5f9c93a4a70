import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Named } from '../../lib/drafts/draft';
import { m } from '../../paraglide/messages';
import { Chip, ChipList } from '../../ui/chip';
import { ComboBox, type Choice } from '../../ui/combo-box';
import styles from './lesson-fields.module.css';
import { contains } from '../../lib/contains';

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
  /** Choices for what is typed are on their way. */
  waiting?: boolean;
  /** Shown below the field for what is typed. */
  children?: (typed: string) => ReactNode;
};

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
  waiting,
  children,
}: ChipPickerProps) {
  const [typed, setTyped] = useState('');
  const chips = useRef<HTMLDivElement>(null);
  const before = useRef(chosen.length);
  useEffect(() => {
    setTyped('');
    // The field begins anew after each choice, so the focus goes to what was chosen.
    if (chosen.length > before.current) {
      chips.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
    }
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
  const full = chosen.length >= max;
  return (
    <div className={styles.picker}>
      {full ? (
        <p className={styles.heading}>{label}</p>
      ) : (
        <>
          <ComboBox
            key={chosen.length}
            label={label}
            hint={hint}
            error={error}
            choices={offered}
            value={null}
            typed={typed}
            waiting={waiting}
            onChange={choose}
            onSearch={search}
          />
          {children?.(typed.trim())}
        </>
      )}
      <div ref={chips} hidden={chosen.length === 0}>
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
      </div>
      {full && (
        <p className={styles.hint}>
          {max === 1 ? m.lessons_chosen_one() : m.lessons_chosen_all({ max })}
        </p>
      )}
    </div>
  );
}
