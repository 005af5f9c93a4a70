import { limits } from '@pis/contract';
import { pageSize } from './search-address';

/** One request for hits below the first page. */
export interface PageBlock {
  page: number;
  pageSize: number;
}

const pagesInLarge = limits.page.max / pageSize;

/**
 * The requests that bring the pages from the second on: one each for those that are turned to, larger
 * ones for the `first` pages that an address opened with, so that coming back costs little.
 */
export function pageBlocks(pages: number, first: number): PageBlock[] {
  const blocks: PageBlock[] = [];
  let page = 2;
  while (page <= pages) {
    const begins = (page - 1) % pagesInLarge === 0;
    const large = begins && page - 1 + pagesInLarge <= first;
    blocks.push(
      large
        ? { page: (page - 1) / pagesInLarge + 1, pageSize: limits.page.max }
        : { page, pageSize },
    );
    page += large ? pagesInLarge : 1;
  }
  return blocks;
}
