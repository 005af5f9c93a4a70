/** Does a piece of work for each of some things, at most `width` at once; results in their order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next;
      next += 1;
      const item = items[at] as Item;
      results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
