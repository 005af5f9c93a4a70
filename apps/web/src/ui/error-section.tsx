import { RefreshCw } from 'lucide-react';
import { errorCode, isNetworkError } from '../lib/graphql/errors';
import { m } from '../paraglide/messages';
import { Button } from './button';
import styles from './states.module.css';

type ErrorSectionProps = {
  error: unknown;
  onRetry?: () => void;
  /** What could not be done, e.g. "Listan gick inte att hämta." */
  what?: string;
};

/** A failure inside its own section; the rest of the page stands. */
export function ErrorSection({ error, onRetry, what }: ErrorSectionProps) {
  const code = errorCode(error);
  return (
    <div className={styles.error} role="alert">
      <p className={styles.what}>{what ?? m.shell_error_section()}</p>
      <p>{isNetworkError(error) ? m.shell_error_offline() : m.shell_error_rest_stands()}</p>
      {onRetry && (
        <Button onClick={onRetry} icon={<RefreshCw size={18} aria-hidden />}>
          {m.shell_retry()}
        </Button>
      )}
      {code && <p className={styles.code}>{m.shell_error_code({ code })}</p>}
    </div>
  );
}
