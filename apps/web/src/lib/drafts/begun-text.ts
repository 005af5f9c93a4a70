const place = 'pis-begun-text';
let begun = '';

/**
 * Begins a lesson with a text written elsewhere, e.g. in the box on the start page: call it, then go
 * to `/ny`, which opens a draft with the text. Survives a reload in between.
 */
export function startDraft(text: string): void {
  begun = text;
  try {
    sessionStorage.setItem(place, text);
  } catch {
    // The variable carries it, as long as the page is not loaded again.
  }
}

/** The text begun elsewhere, or empty. Stays until `clearBegunText`. */
export function begunText(): string {
  try {
    return begun || (sessionStorage.getItem(place) ?? '');
  } catch {
    return begun;
  }
}

/** Called when a draft has taken the text over. */
export function clearBegunText(): void {
  begun = '';
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Then it was never there.
  }
}
