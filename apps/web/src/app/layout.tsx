import { useIsFetching } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { moveFocusToHeading } from '../lib/heading-focus';
import { m } from '../paraglide/messages';
import { ProgressLine } from '../ui/progress-line';
import { SkipLink } from '../ui/visually-hidden';
import { BottomBar } from './bottom-bar';
import { Footer } from './footer';
import { Header } from './header';
import styles from './layout.module.css';
import { useDraftSending } from './use-draft-sending';
import { useShortcuts } from './use-shortcuts';

const ShortcutDialog = lazy(() =>
  import('./shortcut-dialog').then((module) => ({ default: module.ShortcutDialog })),
);

/** After a change of address the h1 takes the focus; the first page of a visit is left alone. */
function useHeadingFocus() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) moveFocusToHeading();
      }),
    [router],
  );
}

function useBusy(): boolean {
  const fetching = useIsFetching() > 0;
  const navigating = useRouterState({ select: (state) => state.isLoading });
  return fetching || navigating;
}

/** The frame of every page. */
export function Layout() {
  const { viewer, instance } = useViewer();
  const [listed, setListed] = useState(false);
  useHeadingFocus();
  useDraftSending(viewer?.id);
  useShortcuts(
    viewer?.shortcuts !== false,
    useCallback(() => setListed(true), []),
  );
  return (
    <div className={styles.frame}>
      <SkipLink target="innehall">{m.shell_skip()}</SkipLink>
      <Header signedIn={Boolean(viewer)}>
        <ProgressLine busy={useBusy()} />
      </Header>
      <main id="innehall" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer sample={instance?.sampleContent ?? false} />
      <BottomBar signedIn={Boolean(viewer)} />
      {listed && (
        <Suspense>
          <ShortcutDialog onClose={() => setListed(false)} />
        </Suspense>
      )}
    </div>
  );
}
