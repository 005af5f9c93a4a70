import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RowList } from '../../ui/row-list';
import { Section } from '../../ui/section';
import styles from './editable-list.module.css';
import { SaveFailure } from './save-failure';

type Item = { id: string };

type EditableListProps<T extends Item> = {
  /** Id of the section, so that links lead to it. */
  id: string;
  heading: string;
  lead?: ReactNode;
  items: readonly T[];
  /** One item in words. */
  show: (item: T) => ReactNode;
  /** Its name, for buttons and questions. */
  nameOf: (item: T) => string;
  /** What the button for a new one says. */
  add: string;
  /** Said where there is none. */
  none: string;
  /** The form for one item, or for a new one. */
  form?: (item: T | null, close: () => void) => ReactNode;
  /** False where an item cannot be changed, only removed. */
  changeable?: boolean;
  remove: {
    mutate: (item: T, done: { onSuccess: () => void }) => void;
    isPending: boolean;
    error: unknown;
    /** What removing it does beyond that, said with the question. */
    effect?: (item: T) => ReactNode;
    /** Said above the list when the last removal was refused. */
    refusal?: string | null;
  };
  /** Below the list: what was just done. */
  children?: ReactNode;
};

/** A list whose items are added, changed and removed in place, each saved by itself. */
export function EditableList<T extends Item>(props: EditableListProps<T>) {
  const { id, heading, lead, items, none, add, form, nameOf, remove, children } = props;
  // Several may be open: opening one must not take away what is typed in another.
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<T | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const focusOpener = (key: string) =>
    requestAnimationFrame(() =>
      section.current?.querySelector<HTMLElement>(`[data-opens="${key}"]`)?.focus(),
    );
  const show = (key: string) => setOpen((old) => new Set([...old, key]));
  const close = (key: string) => () => {
    setOpen((old) => new Set([...old].filter((one) => one !== key)));
    focusOpener(key);
  };
  const confirmed = (item: T) =>
    remove.mutate(item, {
      onSuccess: () => {
        setAsked(null);
        focusOpener('new');
      },
    });
  return (
    <div ref={section} id={id} className={styles.list}>
      <Section ruled heading={heading} lead={lead}>
        {remove.refusal && (
          <p role="alert" className={styles.refusal}>
            {remove.refusal}
          </p>
        )}
        {items.length === 0 && !open.has('new') && <p className={styles.none}>{none}</p>}
        {items.length > 0 && (
          <RowList label={heading}>
            {items.map((item) => (
              <li key={item.id}>
                {open.has(item.id) && form ? (
                  <div className={styles.form}>{form(item, close(item.id))}</div>
                ) : (
                  <Row {...props} item={item} onOpen={show} onRemove={setAsked} />
                )}
              </li>
            ))}
          </RowList>
        )}
        {children}
        {form && open.has('new') && <div className={styles.form}>{form(null, close('new'))}</div>}
        {form && !open.has('new') && (
          <div>
            <Button
              data-opens="new"
              icon={<Plus size={18} aria-hidden />}
              onClick={() => show('new')}
            >
              {add}
            </Button>
          </div>
        )}
      </Section>
      {asked && (
        <Dialog
          alert
          heading={m.projects_remove_question({ name: nameOf(asked) })}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button kind="primary" busy={remove.isPending} onClick={() => confirmed(asked)}>
                {m.projects_remove()}
              </Button>
              <Button onClick={() => setAsked(null)}>{m.projects_cancel()}</Button>
            </>
          }
        >
          <p>{m.projects_remove_text()}</p>
          {remove.effect?.(asked)}
          <SaveFailure
            error={remove.error}
            what={m.projects_not_removed()}
            onRetry={() => confirmed(asked)}
          />
        </Dialog>
      )}
    </div>
  );
}

type RowProps<T extends Item> = EditableListProps<T> & {
  item: T;
  onOpen: (id: string) => void;
  onRemove: (item: T) => void;
};

function Row<T extends Item>({
  item,
  show,
  nameOf,
  form,
  changeable = true,
  onOpen,
  onRemove,
}: RowProps<T>) {
  const name = nameOf(item);
  return (
    <div className={styles.row}>
      <div>{show(item)}</div>
      <div className={styles.actions}>
        {form && changeable && (
          <Button
            kind="quiet"
            size="small"
            data-opens={item.id}
            icon={<Pencil size={18} aria-hidden />}
            aria-label={m.projects_change_named({ name })}
            onClick={() => onOpen(item.id)}
          >
            {m.projects_change()}
          </Button>
        )}
        <Button
          kind="quiet"
          size="small"
          icon={<Trash2 size={18} aria-hidden />}
          aria-label={m.projects_remove_named({ name })}
          onClick={() => onRemove(item)}
        >
          {m.projects_remove()}
        </Button>
      </div>
    </div>
  );
}
