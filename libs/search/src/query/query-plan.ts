/** One word that is looked for. */
export interface PlanTerm {
  /** As typed, in lower case: what stands exactly so ranks higher. */
  readonly surface: string;
  /** What texts are compared with. */
  readonly folded: string;
  /** Whether longer words that begin so are meant too. */
  readonly prefix: boolean;
}

/** Words that stand beside each other, in this order. Most parts are a single word. */
export type PlanPart = readonly PlanTerm[];

/** A question in the form that every engine answers. A document matches when all of `parts` and none of `without` are in it. */
export interface QueryPlan {
  readonly parts: readonly PlanPart[];
  readonly without: readonly PlanPart[];
}

/** Asks for nothing in particular: everything matches. */
export const everything: QueryPlan = { parts: [], without: [] };

export const asksForWords = (plan: QueryPlan): boolean =>
  plan.parts.length > 0 || plan.without.length > 0;
