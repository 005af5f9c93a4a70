import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { m } from '../paraglide/messages';
import { Button } from './button';
import styles from './dialog.module.css';

type DialogProps = {
  heading: string;
  onClose: () => void;
  /** Asks for a decision that must not be missed: only its buttons close it. */
  alert?: boolean;
  /** Buttons at its end. */
  actions?: ReactNode;
  children: ReactNode;
};

/**
 * A question that must be answered before going on; Esc closes it and the focus goes back.
 * Heavy: import it only from modules that are loaded lazily.
 */
export function Dialog({ heading, onClose, alert = false, actions, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!alert}
      onOpenChange={(open) => !open && onClose()}
      className={styles.backdrop}
    >
      <Modal className={styles.box}>
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'} className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {heading}
            </Heading>
            {!alert && (
              <Button kind="quiet" onClick={onClose} icon={<X size={20} aria-hidden />}>
                {m.shell_close()}
              </Button>
            )}
          </div>
          {children}
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
