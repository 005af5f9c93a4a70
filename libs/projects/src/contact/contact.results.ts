import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { TooManyAttempts } from '@pis/accounts';
import { UserError } from '@pis/core';
import { Project } from '../projects/project.entity.js';

@ObjectType({ description: 'The mail was taken by the mail server. To whom is not told.' })
export class ContactSent {
  @Field(() => Project)
  project: Project;

  static to(project: Project): ContactSent {
    return Object.assign(new ContactSent(), { project });
  }
}

/** No owner of the project has said that others may contact them. */
@ObjectType({ implements: () => [UserError] })
export class TakesNoContact extends UserError {
  constructor() {
    super();
    this.message =
      'Nobody of this project can be contacted through PIS. See its page for its links.';
  }
}

/** A mail nobody could answer. */
@ObjectType({ implements: () => [UserError] })
export class NoWayToAnswer extends UserError {
  constructor() {
    super();
    this.message =
      'Show your e-mail address, or let an owner of your project say in My PIS that others may contact them: else nobody can answer.';
  }
}

export const ContactProjectResult = createUnionType({
  name: 'ContactProjectResult',
  types: () => [ContactSent, NoWayToAnswer, TakesNoContact, TooManyAttempts] as const,
});
