import { Fragment } from 'react';

type MarkedTextProps = {
  text: string;
  /** UTF-16 offsets, end exclusive, in order and without overlap. */
  marks: readonly { start: number; end: number }[];
};

/** Text with the passages that were found in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  let at = 0;
  return (
    <>
      {marks.map(({ start, end }) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <Fragment key={start}>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </Fragment>
        );
      })}
      {text.slice(at)}
    </>
  );
}
