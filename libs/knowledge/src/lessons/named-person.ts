import { type Person, personById } from '@pis/accounts';
import type { RequestContext } from '@pis/core';

/** Who wrote something, for its readers: only where the person goes by a name, and nothing but the name. */
export async function namedPerson(
  ctx: RequestContext,
  personId: string | null,
): Promise<Person | null> {
  const person = personId ? await ctx.load(personById, personId) : null;
  return person?.name ? person : null;
}
