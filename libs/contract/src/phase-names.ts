/** Phases of a lesson as they stand in addresses, in the order a project lives through them. */
export const phaseNames = {
  ide: 'IDEA',
  forstudie: 'PRE_STUDY',
  genomforande: 'RUNNING',
  avslutning: 'CLOSING',
  efter: 'AFTER',
} as const;

export type PhaseName = keyof typeof phaseNames;

/** Whether a text is one of them. */
export const isPhaseName = (text: string): text is PhaseName => Object.hasOwn(phaseNames, text);
