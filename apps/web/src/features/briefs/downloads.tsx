import { FileDown, Printer, Table } from 'lucide-react';
import { useState } from 'react';
import { download, inThisLanguage } from '../../lib/download';
import { hasCode } from '../../lib/graphql/errors';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { ErrorSection } from '../../ui/error-section';
import { Notice } from '../../ui/notice';
import styles from './brief.module.css';

type DownloadsProps = {
  /** Where the files are, without their form: `/export/underlag/…`. */
  from: string;
  /** More of the address: `?lan=07`. */
  query?: string;
  /** Done first: what was typed is saved, so that the file has it. */
  before?: () => Promise<unknown>;
  /** Word alone, for where the page itself has the rest. */
  wordOnly?: boolean;
};

/** Word, CSV and print. A file that cannot be had is told here, and the page stands. */
export function Downloads({ from, query = '', before, wordOnly = false }: DownloadsProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const get = async (format: 'docx' | 'csv') => {
    setBusy(true);
    setError(null);
    try {
      await before?.();
      await download(inThisLanguage(`${from}/${format}${query}`));
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return (
    <div className={styles.stack} data-screen-only>
      <Button
        kind={wordOnly ? 'secondary' : 'primary'}
        busy={busy}
        icon={<FileDown size={18} aria-hidden />}
        onClick={() => void get('docx')}
      >
        {m.briefs_download_word()}
      </Button>
      {!wordOnly && (
        <>
          <Button
            busy={busy}
            icon={<Table size={18} aria-hidden />}
            onClick={() => void get('csv')}
          >
            {m.briefs_download_csv()}
          </Button>
          <Button icon={<Printer size={18} aria-hidden />} onClick={() => window.print()}>
            {m.briefs_download_print()}
          </Button>
        </>
      )}
      <p role="status" className={classes(styles.meta, styles.said)}>
        {busy && m.briefs_download_busy()}
      </p>
      {error !== null &&
        (hasCode(error, 'NothingToExport') ? (
          <Notice kind="fault" live>
            <p>{m.briefs_download_nothing()}</p>
          </Notice>
        ) : (
          <ErrorSection error={error} what={m.briefs_download_failed()} />
        ))}
    </div>
  );
}
