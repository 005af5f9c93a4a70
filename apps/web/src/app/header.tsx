import { Link, useLocation } from '@tanstack/react-router';
import { Menu, Search, SquarePen, User, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { HeaderSearch } from './header-search';
import styles from './layout.module.css';

const sections = [
  { to: '/lardomar', name: () => m.shell_nav_lessons() },
  { to: '/evidens', name: () => m.shell_nav_evidence() },
  { to: '/projekt', name: () => m.shell_nav_projects() },
] as const;

function Sections({ onFollow }: { onFollow?: () => void }) {
  return sections.map(({ to, name }) => (
    <li key={to}>
      <Link to={to} className={styles.navLink} onClick={onFollow}>
        {name()}
      </Link>
    </li>
  ));
}

/** On narrow screens: the sections behind a button. Esc closes and gives the focus back. */
function Menus({ searching }: { searching: boolean }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { href } = useLocation();
  useEffect(() => setOpen(false), [href]);
  return (
    <div
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.menuButton}
        aria-expanded={open}
        aria-controls="meny"
        onClick={() => setOpen(!open)}
      >
        {open ? <X size={22} aria-hidden /> : <Menu size={22} aria-hidden />}
        {m.shell_menu()}
      </button>
      <div id="meny" hidden={!open} className={styles.menuPanel}>
        {!searching && <HeaderSearch />}
        <nav aria-label={m.shell_nav_main()}>
          <ul>
            <Sections onFollow={() => setOpen(false)} />
          </ul>
        </nav>
      </div>
    </div>
  );
}

/** Search, one's own pages and the way to write: the same signed in and out. The search page has its own field. */
function Tools({ signedIn, searching }: { signedIn: boolean; searching: boolean }) {
  return (
    <ul className={styles.tools}>
      {!searching && (
        <li className={styles.withField}>
          <HeaderSearch />
        </li>
      )}
      <li className={searching ? undefined : styles.withoutField}>
        <Link to="/sok" className={styles.tool} aria-keyshortcuts="/">
          <Search size={20} aria-hidden />
          {m.shell_nav_search()}
          <kbd aria-hidden>/</kbd>
        </Link>
      </li>
      <li>
        <Link
          to={signedIn ? '/mitt' : '/logga-in'}
          search={signedIn ? {} : { till: '/mitt' }}
          activeOptions={{ includeSearch: false }}
          className={styles.tool}
        >
          <User size={20} aria-hidden />
          {m.shell_nav_mine()}
        </Link>
      </li>
      <li>
        <LinkButton
          to="/ny"
          kind="primary"
          aria-keyshortcuts="N"
          icon={<SquarePen size={20} aria-hidden />}
        >
          {m.shell_nav_new_lesson()}
        </LinkButton>
      </li>
    </ul>
  );
}

/** Top of every page; `children` hang at its lower edge. */
export function Header({ signedIn, children }: { signedIn: boolean; children: ReactNode }) {
  const searching = useLocation({ select: ({ pathname }) => pathname === '/sok' });
  return (
    <header className={styles.header} data-screen-only>
      <div className={styles.headerInner}>
        <Link to="/" className={styles.brand} aria-label={m.shell_home()}>
          <span className={styles.logo}>PIS</span>
          <span className={styles.brandName}>{m.shell_brand()}</span>
        </Link>
        <nav aria-label={m.shell_nav_main()} className={styles.wide}>
          <ul className={styles.sections}>
            <Sections />
          </ul>
        </nav>
        <Tools signedIn={signedIn} searching={searching} />
        <Menus searching={searching} />
      </div>
      {children}
    </header>
  );
}
