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

/** Two fields in step with the address; a year that is not four digits yet, or a period that ends before it begins, waits. */
function useYears({ address, onChange }: PeriodFacetProps) {
  const { fran, till } = address;
  const [from, setFrom] = useState(String(fran ?? ''));
  const [to, setTo] = useState(String(till ?? ''));
  useEffect(() => setFrom(String(fran ?? '')), [fran]);
  useEffect(() => setTo(String(till ?? '')), [till]);
  const asked = { fran: year(from), till: year(to) };
  const backwards = Boolean(asked.fran && asked.till && asked.fran > asked.till);
  useSettled(`${from}/${to}`, () => {
    const waiting = (from !== '' && !asked.fran) || (to !== '' && !asked.till) || backwards;
    if (waiting || (asked.fran === fran && asked.till === till)) return;
    onChange({ ...address, ...asked, sida: undefined });
  });
  return { from, setFrom, to, setTo, backwards };
}

/** From one year to another. Stays open once it was used. */
export function PeriodFacet(props: PeriodFacetProps) {
  const { from, setFrom, to, setTo, backwards } = useYears(props);
  const [open, setOpen] = useState(false);
  const period = periodWord(props.address);
  if (period && !open) setOpen(true);
  const shared = { inputMode: 'numeric', maxLength: 4, autoComplete: 'off' } as const;
  return (
    <Fold summary={m.search_period()} aside={period ?? m.search_period_all()} open={open}>
      <div className={styles.period} role="group" aria-label={m.search_period()}>
        <TextField
          {...shared}
          label={m.search_period_from()}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          {...shared}
          label={m.search_period_to()}
          error={backwards ? m.search_period_backwards() : undefined}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
    </Fold>
  );
}
