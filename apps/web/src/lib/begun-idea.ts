const place = 'pis-begun-idea';
let begun = '';

/** Hands an idea over to `/matcha`, in the memory of this page alone. */
export function beginIdea(text: string): void {
  begun = text;
}

/**
 * Keeps it while its author signs in, for this tab alone. Only when they have chosen to save it: until
 * then nothing of an idea is kept anywhere.
 */
export function keepIdea(text: string): void {
  begun = text;
  try {
    sessionStorage.setItem(place, text);
  } catch {
    // Then it goes along only as far as no page is loaded again.
  }
}

/** The idea that was handed over, once: afterwards it is nowhere. */
export function takeIdea(): string {
  let text = begun;
  begun = '';
  try {
    text ||= sessionStorage.getItem(place) ?? '';
    sessionStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
  return text;
}
