import { Fragment, type ReactNode } from 'react';

const open = '\u0001';
const close = '\u0002';

type FilledTextProps<K extends string> = {
  /** A message with places, e.g. `m.start_gap_name`. */
  message: (inputs: Record<K, string>) => string;
  /** What stands in each place; the message decides the order. */
  places: Record<K, ReactNode>;
};

/** A sentence of the catalogue whose places hold links or controls instead of text. */
export function FilledText<K extends string>({ message, places }: FilledTextProps<K>) {
  const contents = new Map<string, ReactNode>(Object.entries(places));
  const inputs = Object.fromEntries(
    [...contents.keys()].map((name) => [name, open + name + close]),
  );
  return message(inputs as Record<K, string>)
    .split(/(\u0001\w+\u0002)/)
    .map((part, index) => (
      <Fragment key={index}>
        {part.startsWith(open) ? contents.get(part.slice(1, -1)) : part}
      </Fragment>
    ));
}
