import { Download } from 'lucide-react';
import { useState } from 'react';
import { formatNumber } from '../../lib/format/numbers';
import { currentLanguage } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { fileAddress, type MapAddress } from './map-address';
import type { CellName } from './map-matrix';

type Refusal = { code?: string; most?: number };

const wordsOf = ({ code, most = 0 }: Refusal): string => {
  if (code === 'NOTHING_TO_EXPORT') return m.map_csv_nothing();
  if (code === 'TOO_MANY_ROWS') return m.map_csv_too_large({ most: formatNumber(most) });
  return m.map_csv_failed();
};

/** Fetches the file and hands it to the browser. @returns what went wrong, in words. */
async function fetchFile(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return wordsOf((await answer.json().catch(() => ({}))) as Refusal);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download =
      /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ??
      'evidens.csv';
    link.click();
    URL.revokeObjectURL(link.href);
    return null;
  } catch {
    return m.map_csv_failed();
  }
}

/** Fetches the rows behind the map, or behind one cell, as a file; a refusal stands beside the button. */
export function MapFile({ address, cell }: { address: MapAddress; cell?: CellName | undefined }) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  return (
    <>
      <Button
        kind="quiet"
        busy={busy}
        icon={<Download size={18} aria-hidden />}
        data-screen-only
        onClick={() => {
          setBusy(true);
          void fetchFile(fileAddress(address, currentLanguage(), cell)).then((said) => {
            setFault(said);
            setBusy(false);
          });
        }}
      >
        {m.map_csv()}
      </Button>
      {fault && (
        <Notice kind="fault" live>
          {fault}
        </Notice>
      )}
    </>
  );
}
