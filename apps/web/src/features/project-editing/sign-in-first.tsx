import { m } from '../../paraglide/messages';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

/** Writing needs an account; afterwards one is led back here. */
export function SignInFirst({ returnTo, children }: { returnTo: string; children: string }) {
  return (
    <EmptyState
      actions={
        <LinkButton to="/logga-in" search={{ till: returnTo }} kind="primary">
          {m.shell_title_sign_in()}
        </LinkButton>
      }
    >
      {children}
    </EmptyState>
  );
}
