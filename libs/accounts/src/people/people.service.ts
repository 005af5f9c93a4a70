import { Injectable } from '@nestjs/common';
import { asEntities, columnsOf, newId, type RequestContext } from '@pis/core';
import { normalisedEmail } from './email-address.js';
import { Language, Person } from './person.entity.js';
import { personById } from './person.loaders.js';
import { SignedInPerson } from './signed-in-person.js';

/** The people PIS knows, with or without an account. */
@Injectable()
export class PeopleService {
  /** The person who asks, or null for a reader without an account. */
  async viewer(ctx: RequestContext): Promise<SignedInPerson | null> {
    const { personId } = ctx.viewer;
    const person = personId ? await ctx.load(personById, personId) : null;
    return person && SignedInPerson.of(person);
  }

  /**
   * The person with this address, who is added when there is none. Two requests at the same time get
   * the same person. `language` is what a new person starts with.
   */
  async withEmail(
    tx: RequestContext,
    email: string,
    { language = Language.SV }: { language?: Language | null } = {},
  ): Promise<Person> {
    // The update changes nothing; without it the row that was there would not be returned.
    const rows = await tx.sql<Person>(
      'person_with_email',
      `INSERT INTO person AS p (id, email, language) VALUES ($1, $2, $3)
       ON CONFLICT (lower(email)) DO UPDATE SET email = p.email
       RETURNING ${columnsOf(Person, 'p')}`,
      [newId(), normalisedEmail(email), language ?? Language.SV],
    );
    const [person] = asEntities(Person, rows);
    if (!person) throw new Error('The upsert of a person returned no row');
    return person;
  }
}
