import { Link } from '@tanstack/react-router';
import { currentLanguage, switchLanguage } from '../lib/language';
import { m } from '../paraglide/messages';
import styles from './layout.module.css';

function LanguageSwitch() {
  const [other, name] =
    currentLanguage() === 'sv' ? (['en', 'English'] as const) : (['sv', 'Svenska'] as const);
  return (
    <button
      type="button"
      lang={other}
      className={styles.footerLink}
      onClick={() => switchLanguage(other)}
    >
      {name}
    </button>
  );
}

/** Bottom of every page. */
export function Footer({ sample }: { sample: boolean }) {
  return (
    <footer className={styles.footer} data-screen-only>
      <div className={styles.footerInner}>
        {sample && <p>{m.shell_footer_sample()}</p>}
        <nav aria-label={m.shell_footer_links()}>
          <ul>
            <li>
              <Link to="/om" className={styles.footerLink}>
                {m.shell_footer_about()}
              </Link>
            </li>
            <li>
              <Link to="/personuppgifter" className={styles.footerLink}>
                {m.shell_footer_privacy()}
              </Link>
            </li>
            <li>
              <Link to="/tillganglighet" className={styles.footerLink}>
                {m.shell_footer_accessibility()}
              </Link>
            </li>
            <li>
              <LanguageSwitch />
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
