/** Between two looks, milliseconds. */
const lookEvery = 100;

/** Looks at most every so often; false in between. */
export function throttled(look: () => Promise<boolean>): () => Promise<boolean> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < lookEvery) return false;
    last = performance.now();
    return look();
  };
}
