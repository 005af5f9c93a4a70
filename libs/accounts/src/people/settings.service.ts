import { Injectable } from '@nestjs/common';
import { type RequestContext, Unauthenticated } from '@pis/core';
import { Person } from './person.entity.js';
import type { UpdateSettingsInput } from './settings.inputs.js';
import { SignedInPerson } from './signed-in-person.js';

/** What an input changes: fields that were left out, and nulls where a value must be, change nothing. */
export function settingsOf({
  name,
  language,
  shortcuts,
  contactable,
}: UpdateSettingsInput): Partial<Person> {
  return {
    ...(name !== undefined && { name: name || null }),
    ...(language && { language }),
    ...(typeof shortcuts === 'boolean' && { shortcuts }),
    ...(typeof contactable === 'boolean' && { contactable }),
  };
}

/** What people decide about their own account. */
@Injectable()
export class SettingsService {
  /** @throws Unauthenticated */
  update(ctx: RequestContext, input: UpdateSettingsInput): Promise<SignedInPerson> {
    const { personId } = ctx.viewer;
    if (!personId) throw new Unauthenticated();
    const changes = settingsOf(input);
    return ctx.transaction(async (tx) => {
      if (Object.keys(changes).length > 0) {
        await tx.manager.update(Person, { id: personId }, changes);
      }
      return SignedInPerson.of(await tx.manager.findOneByOrFail(Person, { id: personId }));
    });
  }
}
