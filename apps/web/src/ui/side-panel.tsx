import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { LinkButton } from './button';
import styles from './side-panel.module.css';

/** The margin that a panel opens in, above what else stands there. */
export const SideMargin = ({ children }: { children: ReactNode }) => (
  <div className={styles.margin}>{children}</div>
);

/** For the column beside it: on narrow screens what is opened is a page of its own. */
export const besideOpened = styles.opened;

/** Where a panel stands: the page whose address opens and closes it, by `faktor`. */
export type PanelHome = '/evidens' | '/svar/$slug';

type SidePanelProps = {
  home: PanelHome;
  heading: ReactNode;
  about?: ReactNode;
  close: string;
  /** The same on narrow screens, where the panel is a page. */
  back: string;
  /** Becomes true once the page stands: what is opened after that takes the focus. */
  stands: RefObject<boolean>;
  children?: ReactNode;
};

const Closing = ({
  home,
  icon,
  className,
  children,
}: {
  home: PanelHome;
  icon: ReactNode;
  className: string | undefined;
  children: string;
}) => (
  <LinkButton
    from={home}
    to="."
    search={(old: object) => ({ ...old, faktor: undefined })}
    resetScroll={false}
    kind="quiet"
    icon={icon}
    className={className}
    data-screen-only
  >
    {children}
  </LinkButton>
);

/**
 * What was opened from a table or list beside it: not modal, takes the focus when it opens, and closes
 * again. A new one is a new `key`.
 */
export function SidePanel({ home, heading, about, close, back, stands, children }: SidePanelProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (stands.current) title.current?.focus();
  }, [stands]);
  return (
    <section className={styles.panel} aria-labelledby="sidopanel">
      <div className={styles.top}>
        <div>
          <Closing home={home} icon={<ArrowLeft size={20} aria-hidden />} className={styles.back}>
            {back}
          </Closing>
          <h2 id="sidopanel" ref={title} tabIndex={-1}>
            {heading}
          </h2>
          {about && <p className={styles.about}>{about}</p>}
        </div>
        <Closing home={home} icon={<X size={20} aria-hidden />} className={styles.close}>
          {close}
        </Closing>
      </div>
      {children}
    </section>
  );
}

/** The buttons that end a panel. */
export const PanelActions = ({ children }: { children: ReactNode }) => (
  <div className={styles.actions}>{children}</div>
);
