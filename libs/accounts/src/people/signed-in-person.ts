import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Language, type Person } from './person.entity.js';

/**
 * A person as they see themselves: the GraphQL type `Viewer`. Other libs add fields to it; those
 * start from this person, not from the request's viewer, who is still nobody right after a sign-in.
 */
@ObjectType('Viewer')
export class SignedInPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => Language)
  language: Language;

  @Field(() => Boolean)
  shortcuts: boolean;

  @Field(() => Boolean)
  contactable: boolean;

  static of({ id, email, name, language, shortcuts, contactable }: Person): SignedInPerson {
    return Object.assign(new SignedInPerson(), {
      id,
      email: email ?? '',
      name,
      language,
      shortcuts,
      contactable,
    });
  }
}
