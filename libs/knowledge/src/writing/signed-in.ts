import { type RequestContext, Unauthenticated } from '@pis/core';

/** The id of the person who asks. @throws Unauthenticated when there is no session. */
export function signedIn({ viewer }: RequestContext): string {
  if (viewer.personId === null) throw new Unauthenticated();
  return viewer.personId;
}
