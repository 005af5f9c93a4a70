import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './page-layout.module.css';

type SectionHeadingProps = {
  id?: string;
  children: ReactNode;
  level?: 2 | 3;
  /** One line below the heading. */
  lead?: ReactNode;
  /** A link or button at the right. */
  action?: ReactNode;
};

/** Heading of a section with its lead and its one action. */
export function SectionHeading({ id, children, level = 2, lead, action }: SectionHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.heading}>
      <div className={styles.headingText}>
        <Heading id={id}>{children}</Heading>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {action}
    </div>
  );
}

type SectionProps = Omit<SectionHeadingProps, 'children' | 'id'> & {
  heading: ReactNode;
  /** A hairline and air above. Leave out for the first one of a column. */
  ruled?: boolean;
  className?: string;
  children?: ReactNode;
};

/** A named part of a page. */
export function Section({ heading, ruled, className, children, ...rest }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classes(styles.section, ruled && styles.ruled, className)}
    >
      <SectionHeading {...rest} id={id}>
        {heading}
      </SectionHeading>
      {children}
    </section>
  );
}
