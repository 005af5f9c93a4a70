import { useEffect, useState } from 'react';
import { useSettled } from '../../lib/use-settled';
import { m } from '../../paraglide/messages';
import { Fold } from '../../ui/fold';
import { TextField } from '../../ui/text-field';
import type { SearchAddress } from './search-address';
import styles from './search.module.css';

type PeriodFacetProps = {
  address: SearchAddress;
  onChange: (address: SearchAddress) => void;
};

const year = (text: string): number | undefined =>
  /^(19|20|21)\d\d$/.test(text.trim()) ? Number(text) : undefined;

/** The years in words, or nothing. */
export function periodWord({ fran, till }: SearchAddress): string | null {
  if (fran && till) return m.search_period_range({ from: fran, to: till });
  if (fran) return m.search_period_since({ from: fran });
  return till ? m.search_period_until({ to: till }) : null;
}

/** From one year to another; a year that is not four digits yet waits. */
export function PeriodFacet({ address, onChange }: PeriodFacetProps) {
  const { fran, till } = address;
  const [from, setFrom] = useState(String(fran ?? ''));
  const [to, setTo] = useState(String(till ?? ''));
  useEffect(() => setFrom(String(fran ?? '')), [fran]);
  useEffect(() => setTo(String(till ?? '')), [till]);
  useSettled(`${from}/${to}`, () => {
    const asked = { fran: year(from), till: year(to) };
    const waiting = (from !== '' && !asked.fran) || (to !== '' && !asked.till);
    if (waiting || (asked.fran === fran && asked.till === till)) return;
    onChange({ ...address, ...asked, sida: undefined });
  });
  return (
    <Fold summary={m.search_period()} aside={periodWord(address)} open={Boolean(fran ?? till)}>
      <div className={styles.period}>
        <TextField
          label={m.search_period_from()}
          inputMode="numeric"
          maxLength={4}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          label={m.search_period_to()}
          inputMode="numeric"
          maxLength={4}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
    </Fold>
  );
}
