import { m } from '../paraglide/messages';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** A page that broke, or whose chunk could not be fetched. The header and the menu still work. */
export function PageError() {
  return (
    <Page>
      <PageHeading>{m.shell_error_page()}</PageHeading>
      <EmptyState
        actions={<Button onClick={() => window.location.reload()}>{m.shell_reload()}</Button>}
      >
        {m.shell_error_page_text()}
      </EmptyState>
    </Page>
  );
}
