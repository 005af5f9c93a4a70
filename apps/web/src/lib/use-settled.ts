import { useEffect, useRef, useState } from 'react';

/** How long a field must rest before its text counts as what someone wants, in milliseconds. */
const rest = 300;

/** The same in a field that suggests, where one waits for what comes. */
const typing = 200;

/** Calls `onSettled` with a text that someone types once it has not changed for a moment, `wait` in milliseconds. */
export function useSettled(text: string, onSettled: (text: string) => void, wait = rest): void {
  const latest = useRef(onSettled);
  useEffect(() => {
    latest.current = onSettled;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(text), wait);
    return () => clearTimeout(timer);
  }, [text, wait]);
}

/** A text that someone types once it has not changed for a moment: what is asked of the server. */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text);
  useSettled(text, setSettled, typing);
  return settled;
}
