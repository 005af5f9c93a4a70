import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classes } from './classes';

type Look = {
  /** How much it asks for attention: at most one `primary` in view. Default `secondary`. */
  kind?: 'primary' | 'secondary' | 'quiet';
  size?: 'small';
  /** As wide as what holds it. */
  wide?: boolean;
  /** An icon before the words; it is decoration. */
  icon?: ReactNode;
};

const look = ({ kind = 'secondary', size, wide }: Look) =>
  classes(styles.button, styles[kind], size && styles[size], wide && styles.wide);

/** Does something here. While `busy` it keeps its place in the tab order and does nothing. */
export function Button({
  kind,
  size,
  wide,
  icon,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: Look & { busy?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(look({ kind, size, wide }), className)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      {children}
    </button>
  );
}

function AnchorButton({
  kind,
  size,
  wide,
  icon,
  className,
  children,
  ...rest
}: Look & ComponentProps<'a'>) {
  return (
    <a {...rest} className={classes(look({ kind, size, wide }), className)}>
      {icon}
      {children}
    </a>
  );
}

/** Leads to another address of PIS, and looks like a button. Takes the router's `to`, `params`, `search`. */
export const LinkButton = createLink(AnchorButton);
