import { useEffect, useRef, type ReactNode } from 'react';
import { takeHeadingFocus } from '../lib/heading-focus';
import styles from './page-layout.module.css';

type PageHeadingProps = {
  children: ReactNode;
  /** Title of the browser tab; needed where the heading is not plain text. */
  title?: string;
  /** Language of the heading where it is content, e.g. `sv` in the English interface. */
  lang?: string;
  /** Right after the heading, on its line: a badge. */
  beside?: ReactNode;
  /** A line above the heading, e.g. what kind of thing this is. */
  over?: ReactNode;
  /** One line below it. */
  lead?: ReactNode;
  /** At the right: the page's first action. */
  action?: ReactNode;
  className?: string;
};

/** The h1 of a page. It names the browser tab, and takes the focus after a change of address. */
export function PageHeading({
  children,
  title,
  lang,
  beside,
  over,
  lead,
  action,
  className,
}: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? (typeof children === 'string' ? children : undefined);
  useEffect(() => {
    if (name) document.title = `${name} – PIS`;
  }, [name]);
  useEffect(() => {
    if (heading.current) takeHeadingFocus(heading.current);
  }, []);
  return (
    <header className={styles.heading}>
      <div className={styles.headingText}>
        {over && <p className={styles.over}>{over}</p>}
        <div className={styles.headingLine}>
          <h1 ref={heading} tabIndex={-1} lang={lang} className={className}>
            {children}
          </h1>
          {beside}
        </div>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {action}
    </header>
  );
}
