import { hasCode } from '../../lib/graphql/errors';
import { m } from '../../paraglide/messages';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';

type SaveFailureProps = {
  error: unknown;
  onRetry: () => void;
  /** What could not be done. Default: it could not be saved. */
  what?: string;
};

/** Nothing was saved; everything typed stands. Whoever was signed out signs in beside the form. */
export function SaveFailure({ error, onRetry, what }: SaveFailureProps) {
  if (!error) return null;
  if (hasCode(error, 'UNAUTHENTICATED')) {
    return (
      <Notice kind="fault" live>
        <p>{m.projects_signed_out()}</p>
        <a href="/logga-in" target="_blank" rel="noopener">
          {m.projects_sign_in_beside()}
        </a>
      </Notice>
    );
  }
  if (hasCode(error, 'FORBIDDEN') || hasCode(error, 'NOT_FOUND')) {
    return (
      <Notice kind="fault" live>
        <p>{m.projects_not_allowed()}</p>
      </Notice>
    );
  }
  return <ErrorSection error={error} what={what ?? m.projects_not_saved()} onRetry={onRetry} />;
}
