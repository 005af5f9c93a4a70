import { m } from '../paraglide/messages';
import { LinkButton } from './button';
import { EmptyState } from './empty-state';
import { PageHeading } from './page-heading';
import { Page } from './page-layout';

/** An address that is not there, or that one may not see: both look the same. */
export function NotFound() {
  return (
    <Page>
      <PageHeading>{m.shell_not_found()}</PageHeading>
      <EmptyState
        actions={
          <>
            <LinkButton to="/sok">{m.shell_not_found_search()}</LinkButton>
            <LinkButton to="/" kind="quiet">
              {m.shell_not_found_start()}
            </LinkButton>
          </>
        }
      >
        {m.shell_not_found_text()}
      </EmptyState>
    </Page>
  );
}
