import { useState, type ReactNode } from 'react';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';

type ShortenedProps = {
  /** List items. */
  items: readonly ReactNode[];
  /** How many stand there before someone asks for all. */
  most: number;
  className?: string | undefined;
};

/** A list whose tail waits until it is asked for. */
export function Shortened({ items, most, className }: ShortenedProps) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, most);
  return (
    <>
      <ul role="list" className={className}>
        {shown}
      </ul>
      {items.length > shown.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {m.evidence_factor_co_all({ count: items.length })}
          </Button>
        </div>
      )}
    </>
  );
}
