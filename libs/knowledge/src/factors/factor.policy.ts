import { isCurator, type Viewer } from '@pis/core';

/** Anyone with an account may propose a factor: it is usable at once, and marked as a proposal. */
export const canProposeFactor = (viewer: Viewer): boolean => viewer.personId !== null;

/** To accept, merge or rename what is in the vocabulary. */
export const canAcceptFactor = (viewer: Viewer): boolean => isCurator(viewer);
