import { useBlocker } from '@tanstack/react-router';
import { createContext, use, useEffect, useId, useMemo, useRef, type ReactNode } from 'react';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

type Unsaved = {
  mark: (form: string, changed: boolean) => void;
  /** Nothing is asked any more: what was typed has been saved, or been given up. */
  forget: () => void;
};

const UnsavedContext = createContext<Unsaved>({ mark: () => undefined, forget: () => undefined });

/** Tells the page that a form holds what nobody has saved. */
export function useUnsaved(changed: boolean): Pick<Unsaved, 'forget'> {
  const form = useId();
  const { mark, forget } = use(UnsavedContext);
  useEffect(() => {
    mark(form, changed);
    return () => mark(form, false);
  }, [form, changed, mark]);
  return { forget };
}

/** Asks before a page with unsaved text is left, whichever way. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const forms = useRef(new Set<string>());
  const unsaved = useMemo<Unsaved>(
    () => ({
      mark: (form, changed) =>
        void (changed ? forms.current.add(form) : forms.current.delete(form)),
      forget: () => forms.current.clear(),
    }),
    [],
  );
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      forms.current.size > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => forms.current.size > 0,
    withResolver: true,
  });
  return (
    <UnsavedContext value={unsaved}>
      {children}
      {blocker.status === 'blocked' && (
        <Dialog
          alert
          heading={m.projects_unsaved()}
          onClose={blocker.reset}
          actions={
            <>
              <Button kind="primary" autoFocus onClick={blocker.reset}>
                {m.projects_unsaved_stay()}
              </Button>
              <Button onClick={blocker.proceed}>{m.projects_unsaved_leave()}</Button>
            </>
          }
        >
          <p>{m.projects_unsaved_text()}</p>
        </Dialog>
      )}
    </UnsavedContext>
  );
}
