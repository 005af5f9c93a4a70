import type { Condition, Viewer } from '@pis/core';
import type { Brief } from './brief.entity.js';

/** Anyone with an account gathers briefs of their own. */
export const canMakeBriefs = (viewer: Viewer): boolean => viewer.personId !== null;

/** Reading, changing, sharing, deleting and exporting: its owner's alone, whatever role another has. */
export const canUseBrief = (viewer: Viewer, brief: Pick<Brief, 'ownerId'>): boolean =>
  viewer.personId !== null && brief.ownerId === viewer.personId;

/** `canUseBrief` as a condition on the brief table. Others read by a shared link, which is no right. */
export const visibleBriefs = (viewer: Viewer, alias = 'b'): Condition =>
  viewer.personId === null
    ? { text: () => 'FALSE', values: [] }
    : { text: (first) => `${alias}.owner_id = $${first}`, values: [viewer.personId] };
