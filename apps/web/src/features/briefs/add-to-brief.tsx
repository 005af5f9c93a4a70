import { BookmarkPlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { BriefItemInput } from '../../gql/graphql';
import { m } from '../../paraglide/messages';
import { Button, LinkButton } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';

const AddToBriefDialog = lazy(() =>
  import('./add-to-brief-dialog').then((module) => ({ default: module.AddToBriefDialog })),
);

export type AddToBriefProps = {
  /**
   * What is put in: `{ kind: 'FACTOR', id, filter }` (seen through the filter of a map; it may be left
   * out), LESSON, PROJECT, or THEME for all its ranked factors (through the filter besides).
   */
  items: BriefItemInput[];
  /** What it is, for those who hear a page of such buttons, and the name of a new brief. */
  what: string;
  /** Whether somebody is signed in; undefined until that is known. */
  signedIn: boolean | undefined;
  /** Words of the button; "Lägg i underlag" if none. */
  label?: string;
  kind?: 'secondary' | 'quiet';
  size?: 'small';
};

/**
 * The one way things come into a brief. A page gives it to the features it puts together as a node.
 * Without an account it leads to the sign-in, and back.
 */
export function AddToBrief({ items, what, signedIn, label, kind, size }: AddToBriefProps) {
  const [open, setOpen] = useState(false);
  const look = { kind, size, icon: <BookmarkPlus size={18} aria-hidden /> };
  const words = (
    <span>
      {signedIn === false ? m.briefs_add_sign_in() : (label ?? m.briefs_add())}
      <VisuallyHidden>: {what}</VisuallyHidden>
    </span>
  );
  if (signedIn === false) {
    const { pathname, search } = window.location;
    return (
      <div data-screen-only>
        <LinkButton {...look} to="/logga-in" search={{ till: pathname + search }}>
          {words}
        </LinkButton>
      </div>
    );
  }
  return (
    <div data-screen-only>
      <Button {...look} busy={signedIn === undefined} onClick={() => setOpen(true)}>
        {words}
      </Button>
      {open && (
        <Suspense>
          <AddToBriefDialog items={items} what={what} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
