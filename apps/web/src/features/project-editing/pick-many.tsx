import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages';
import { Chip, ChipList } from '../../ui/chip';
import { ComboBox, type Choice } from '../../ui/combo-box';
import type { Chosen } from './project-fields';
import styles from './project-form.module.css';

type PickManyProps = {
  label: string;
  hint?: string;
  chosen: readonly Chosen[];
  onChange: (chosen: Chosen[]) => void;
  choices: readonly Choice[];
  most: number;
};

/** How many are offered at a time: more is no help to anyone. */
const offeredAtOnce = 40;

const inSwedish = (text: string) => text.trim().toLocaleLowerCase('sv');

/** Those that begin with what is typed, then those that hold it. */
function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = inSwedish(typed);
  const begins = choices.filter(({ label }) => inSwedish(label).startsWith(wanted));
  const holds = choices.filter(
    ({ label }) => inSwedish(label).includes(wanted) && !inSwedish(label).startsWith(wanted),
  );
  return [...begins, ...holds].slice(0, offeredAtOnce);
}

/**
 * Several from a long list. What is chosen stands as chips above the field, which is empty again
 * after each choice.
 */
export function PickMany({ label, hint, chosen, onChange, choices, most }: PickManyProps) {
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(chosen.length);
  useEffect(() => {
    const grown = chosen.length > before.current;
    before.current = chosen.length;
    // The field begins anew after each choice, so the focus goes to what was chosen.
    if (grown) box.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
  }, [chosen.length]);
  const taken = new Set(chosen.map(({ id }) => id));
  const offered = matching(
    choices.filter(({ id }) => !taken.has(id)),
    typed,
  );
  return (
    <div ref={box} className={styles.picker}>
      {chosen.length > 0 && (
        <ChipList label={m.projects_chosen({ what: label })}>
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
      {chosen.length < most ? (
        <ComboBox
          key={chosen.length}
          label={label}
          hint={hint}
          choices={offered}
          value={null}
          typed={typed}
          onSearch={setTyped}
          onChange={(id) => {
            const choice = offered.find((one) => one.id === id);
            // Also where nothing is chosen: words left over would open the list again after Esc.
            setTyped('');
            if (!choice) return;
            onChange([...chosen, { id: choice.id, label: choice.label }]);
          }}
        />
      ) : (
        <p className={styles.hint}>{m.projects_chosen_all({ max: most })}</p>
      )}
    </div>
  );
}
