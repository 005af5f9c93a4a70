import { useRouter } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../lib/format/numbers';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { ErrorSection } from '../../ui/error-section';
import { exportColumns, readHits, type ExportedHits } from './export-hits';
import type { SearchAddress } from './search-address';
import styles from './search.module.css';
import type { SearchAnswer } from './search-query';

type State =
  | { is: 'idle' }
  | { is: 'reading' }
  | { is: 'done'; exported: ExportedHits }
  | { is: 'failed'; error: unknown };

function keep(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${m.search_export_file()}-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Reads what the address finds and hands it over as a file. A new address forgets the former one. */
function useExport(address: SearchAddress) {
  const { buildLocation } = useRouter();
  const [state, setState] = useState<State>({ is: 'idle' });
  const reading = useRef<AbortController>(undefined);
  const asked = JSON.stringify({ ...address, sida: undefined, avgransa: undefined });
  useEffect(() => {
    setState({ is: 'idle' });
    return () => reading.current?.abort();
  }, [asked]);
  const start = async () => {
    const { signal } = (reading.current = new AbortController());
    setState({ is: 'reading' });
    try {
      const [exported, { csvFile }] = await Promise.all([
        readHits(address, signal),
        import('./csv-file'),
      ]);
      if (signal.aborted) return;
      keep(csvFile(exportColumns(buildLocation), exported.hits));
      setState({ is: 'done', exported });
    } catch (error) {
      if (!signal.aborted) setState({ is: 'failed', error });
    }
  };
  return { state, start: () => void start() };
}

function outcome({ hits, total, complete }: ExportedHits): string {
  const count = hits.length;
  const figures = { number: formatNumber(count), total: formatNumber(total) };
  return complete
    ? m.search_export_done({ count, number: figures.number })
    : m.search_export_part(figures);
}

type ExportButtonProps = {
  address: SearchAddress;
  answer: SearchAnswer | undefined;
  className?: string;
};

/** Exactly what is filtered, as a file for a spreadsheet. Says so where not all of it fits. */
export function ExportButton({ address, answer, className }: ExportButtonProps) {
  const { state, start } = useExport(address);
  const tooMany = answer !== undefined && (!answer.totalExact || answer.reachable < answer.total);
  const none = !answer || answer.total === 0;
  return (
    <div className={classes(styles.export, className)} data-screen-only>
      <Button
        icon={<Download size={18} aria-hidden />}
        busy={none || state.is === 'reading'}
        onClick={start}
      >
        {state.is === 'reading' ? m.search_export_reading() : m.search_export()}
      </Button>
      <p role="status" className={styles.quiet}>
        {state.is === 'done' && outcome(state.exported)}
        {state.is !== 'done' && tooMany && m.search_export_too_many()}
      </p>
      {state.is === 'failed' && (
        <ErrorSection error={state.error} what={m.search_export_failed()} onRetry={start} />
      )}
    </div>
  );
}
