import { expect } from 'playwright/test';

/**
 * What a page shows, asked until it does: a page that is still fetching is no fault, one that never
 * gets there is. For what is at hand at once, Jest's own `expect`.
 */
export const shown = expect.configure({ timeout: 20_000 });
