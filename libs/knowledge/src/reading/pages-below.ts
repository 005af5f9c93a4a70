import type { LoaderDef, Page, PageRequest, RequestContext } from '@pis/core';

/** A page of a list that hangs below a row: whose list, which part of it, which page. */
export interface PageBelow<Filter = null> {
  readonly parentId: string;
  readonly page: PageRequest;
  readonly filter: Filter;
}

/**
 * A loader of pages below many rows at once. What one field of a document asks for is the same for
 * every row it stands below, so `read` is called once per field, with all rows: one statement.
 */
export const pagesBelow = <Node, Filter = null>(
  name: string,
  read: (
    ctx: RequestContext,
    parentIds: readonly string[],
    page: PageRequest,
    filter: Filter,
  ) => Promise<readonly Page<Node>[]>,
): LoaderDef<PageBelow<Filter>, Page<Node>> => ({
  name,
  async batch(ctx, keys) {
    const fields = new Map<string, PageBelow<Filter>[]>();
    for (const key of keys) {
      const field = JSON.stringify([key.page.first, key.page.after, key.filter]);
      fields.set(field, [...(fields.get(field) ?? []), key]);
    }
    const found = new Map<PageBelow<Filter>, Page<Node>>();
    await Promise.all(
      [...fields.values()].map(async (below) => {
        const [{ page, filter }] = below as [PageBelow<Filter>];
        const parentIds = below.map(({ parentId }) => parentId);
        const pages = await read(ctx, parentIds, page, filter);
        below.forEach((key, index) => found.set(key, pages[index] as Page<Node>));
      }),
    );
    return keys.map((key) => found.get(key) as Page<Node>);
  },
});
