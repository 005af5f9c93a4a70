import { m } from '../paraglide/messages';
import { Dialog } from '../ui/dialog';
import { FactList } from '../ui/fact-list';
import styles from './layout.module.css';

const Key = ({ children }: { children: string }) => <kbd>{children}</kbd>;

const Then = ({ letter }: { letter: string }) => (
  <>
    <Key>G</Key> <Key>{letter}</Key>
  </>
);

/** The list behind `?`. */
export function ShortcutDialog({ onClose }: { onClose: () => void }) {
  const rows = [
    { keys: <Key>/</Key>, does: m.shell_shortcuts_search() },
    { keys: <Key>N</Key>, does: m.shell_shortcuts_new() },
    { keys: <Then letter="E" />, does: m.shell_nav_evidence() },
    { keys: <Then letter="P" />, does: m.shell_nav_projects() },
    { keys: <Then letter="S" />, does: m.shell_nav_search() },
    { keys: <Key>?</Key>, does: m.shell_shortcuts_help() },
  ];
  return (
    <Dialog heading={m.shell_shortcuts_heading()} onClose={onClose}>
      <FactList
        className={styles.shortcuts}
        facts={rows.map(({ keys, does }) => ({ name: does, value: keys }))}
      />
      <p>{m.shell_shortcuts_off()}</p>
    </Dialog>
  );
}
