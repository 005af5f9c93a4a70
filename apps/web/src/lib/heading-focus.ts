let waiting = false;

const typing = () =>
  document.activeElement instanceof HTMLElement &&
  /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);

/**
 * After a change of address the heading takes the focus: at once where the new page is there
 * already, else when its heading comes with the data. Whoever has begun to type keeps the focus.
 */
export function moveFocusToHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1[tabindex]');
  waiting = heading === null;
  if (heading && !typing()) heading.focus({ preventScroll: true });
}

/** Called by a heading when it appears. */
export function takeHeadingFocus(heading: HTMLElement): void {
  if (!waiting) return;
  waiting = false;
  if (!typing()) heading.focus({ preventScroll: true });
}
