import { Field, ObjectType } from '@nestjs/graphql';

/** This installation of PIS, as far as a client needs to know it. */
@ObjectType()
export class Instance {
  @Field(() => Boolean, {
    description: 'True where PIS runs on one’s own machine: then the sign-in page offers `tryAs`.',
  })
  local: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where mail that was not sent can be read, on a local installation without SMTP.',
  })
  localMailPage: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where people turn with questions about this installation: an e-mail address, or a web address that begins with `https://`.',
  })
  contact: string | null;
}
