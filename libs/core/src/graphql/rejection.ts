import type { UserError } from './user-error.js';

/**
 * Thrown where a rule says no in a way the user can act on, so that the transaction rolls back. At
 * the edge `RejectionInterceptor` answers with the fact itself, as a member of the result union.
 */
export class Rejection extends Error {
  constructor(readonly fact: UserError) {
    super(fact.message);
    this.name = 'Rejection';
  }
}
