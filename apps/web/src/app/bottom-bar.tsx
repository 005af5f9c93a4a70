import { Link } from '@tanstack/react-router';
import { Scale, Search, SquarePen, User } from 'lucide-react';
import { m } from '../paraglide/messages';
import styles from './layout.module.css';

/** The four things one does on a phone. */
export function BottomBar({ signedIn }: { signedIn: boolean }) {
  return (
    <nav aria-label={m.shell_nav_bottom()} className={styles.bottomBar} data-screen-only>
      <ul>
        <li>
          <Link to="/sok" activeOptions={{ includeSearch: false }} className={styles.bottomLink}>
            <Search size={22} aria-hidden />
            {m.shell_nav_search()}
          </Link>
        </li>
        <li>
          <Link
            to="/evidens"
            activeOptions={{ includeSearch: false }}
            className={styles.bottomLink}
          >
            <Scale size={22} aria-hidden />
            {m.shell_nav_evidence()}
          </Link>
        </li>
        <li>
          <Link to="/ny" activeOptions={{ includeSearch: false }} className={styles.bottomLink}>
            <SquarePen size={22} aria-hidden />
            {m.shell_nav_new_lesson()}
          </Link>
        </li>
        <li>
          <Link
            to={signedIn ? '/mitt' : '/logga-in'}
            search={signedIn ? {} : { till: '/mitt' }}
            activeOptions={{ includeSearch: false }}
            className={styles.bottomLink}
          >
            <User size={22} aria-hidden />
            {m.shell_nav_mine_short()}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
