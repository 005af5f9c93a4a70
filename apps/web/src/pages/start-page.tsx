import { useViewer } from '../features/account/use-viewer';
import { AskBox } from '../features/start/ask-box';
import { FindBox } from '../features/start/find-box';
import { GapList } from '../features/start/gap-list';
import styles from '../features/start/start.module.css';
import { TellBox } from '../features/start/tell-box';
import { useIsFunder } from '../features/start/use-is-funder';
import { m } from '../paraglide/messages';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';

/** Start: tell, ask, find. For those who fund projects the question comes first. */
export function StartPage() {
  const { viewer } = useViewer();
  const funder = useIsFunder(Boolean(viewer));
  const tell = <TellBox key="tell" />;
  const ask = <AskBox key="ask" />;
  return (
    <Page>
      <PageHeading>{m.shell_title_start()}</PageHeading>
      <div className={styles.sheet}>
        {funder ? [ask, tell] : [tell, ask]}
        <FindBox />
      </div>
      <div className={styles.below}>
        <GapList />
      </div>
    </Page>
  );
}
