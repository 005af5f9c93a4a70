import { LogOut } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../gql';
import { isOnlyHere } from '../../lib/drafts/draft';
import { isBriefEdited } from '../../lib/drafts/brief-edit';
import { keptOf, wipe } from '../../lib/drafts/draft-store';
import { isEdited } from '../../lib/drafts/edit-draft';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';

const SignOutDialog = lazy(() =>
  import('./sign-out-dialog').then(({ SignOutDialog }) => ({ default: SignOutDialog })),
);

const EndSignIn = graphql(`
  mutation EndSignIn {
    endSignIn
  }
`);

/** Whether anything would be lost with this device's store. */
const hasOnlyHere = async (owner: string): Promise<boolean> =>
  (await keptOf(owner)).some((kept) =>
    kept.kind === 'lesson'
      ? isOnlyHere(kept)
      : kept.kind === 'edit'
        ? isEdited(kept)
        : isBriefEdited(kept),
  );

/** Signs out; what is only on this device is asked about first, then nothing of it is left here. */
export function SignOut({ owner }: { owner: string }) {
  const [asking, setAsking] = useState(false);
  const end = useGraphQLMutation(EndSignIn, {
    onSuccess: async () => {
      await wipe(owner);
      // A new page: nothing of the former person stays in memory either.
      window.location.assign('/');
    },
  });
  const start = async () => {
    if (await hasOnlyHere(owner)) setAsking(true);
    else end.mutate({});
  };
  return (
    <div>
      <Button
        icon={<LogOut size={18} aria-hidden />}
        busy={end.isPending}
        onClick={() => void start()}
      >
        {m.account_sign_out()}
      </Button>
      {end.isError && <ErrorSection error={end.error} what={m.account_sign_out_failed()} />}
      {asking && (
        <Suspense>
          <SignOutDialog
            owner={owner}
            onClose={() => setAsking(false)}
            onGoOn={() => {
              setAsking(false);
              end.mutate({});
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
