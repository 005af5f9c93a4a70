import { ChevronsUpDown } from 'lucide-react';
import { useContext, type KeyboardEvent, type ReactNode } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  OverlayTriggerStateContext,
  Popover,
  Text,
} from 'react-aria-components';
import { m } from '../paraglide/messages';
import styles from './combo-box.module.css';

export type Choice = {
  id: string;
  label: string;
  /** Second line, e.g. the county of a municipality. */
  detail?: string;
};

type ComboBoxProps = {
  label: string;
  hint?: ReactNode;
  error?: string;
  choices: readonly Choice[];
  /** Id of what is chosen, or null. */
  value: string | null;
  onChange: (id: string | null) => void;
  /** Where the choices come from the server: called with what is typed, and no filtering here. */
  onSearch?: (typed: string) => void;
  /** Choices for what is typed are on their way. */
  waiting?: boolean;
  /** What is typed, where the caller holds it together with `onSearch`. */
  typed?: string;
  /** Keeps words that are none of the choices; told through `onSearch`. */
  allowOwnWords?: boolean;
  /** Opens when one types or asks for it, not as soon as the field has the focus. */
  opensLate?: boolean;
  id?: string;
};

/** Enter takes a suggestion; where none is taken yet it must not send the form around the field. */
function keepForm(event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
}

/**
 * The list below the field. It goes along when the page scrolls, where the library would close it and
 * drop what is typed; leaving the field or Esc still closes it.
 */
function SteadyPopover({ children }: { children: ReactNode }) {
  const state = useContext(OverlayTriggerStateContext);
  const steady = state && {
    ...state,
    close: () => {
      if (window.event?.type !== 'scroll') state.close();
    },
  };
  return (
    <OverlayTriggerStateContext value={steady}>
      <Popover className={styles.popover}>{children}</Popover>
    </OverlayTriggerStateContext>
  );
}

/**
 * A field that suggests from many while one types; without typing it opens as a list.
 * Heavy: import it only from modules that are loaded lazily.
 */
export function ComboBox({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
  onSearch,
  waiting = false,
  typed,
  allowOwnWords,
  opensLate = false,
  id,
}: ComboBoxProps) {
  return (
    <AriaComboBox
      className={styles.combo}
      id={id}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={Boolean(error)}
      allowsEmptyCollection
      allowsCustomValue={allowOwnWords}
      menuTrigger={opensLate ? 'input' : 'focus'}
      {...(onSearch
        ? {
            items: choices,
            onInputChange: onSearch,
            ...(typed === undefined ? {} : { inputValue: typed }),
          }
        : { defaultItems: choices })}
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.frame}>
        <Input className={styles.input} onKeyDown={allowOwnWords ? undefined : keepForm} />
        <Button className={styles.open}>
          <ChevronsUpDown size={18} aria-hidden />
        </Button>
      </div>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
      <SteadyPopover>
        <ListBox<Choice>
          className={styles.list}
          renderEmptyState={() => (
            <p className={styles.none}>{waiting ? m.shell_loading() : m.shell_no_matches()}</p>
          )}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={styles.option}>
              <Text slot="label">{choice.label}</Text>
              {choice.detail && (
                <Text slot="description" className={styles.hint}>
                  {choice.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </SteadyPopover>
    </AriaComboBox>
  );
}
