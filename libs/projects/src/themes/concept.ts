import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Language } from '@pis/accounts';

/** Whether a curator has taken a theme or factor into the vocabulary. A proposed one is usable at once. */
export const ConceptState = { ACCEPTED: 'ACCEPTED', PROPOSED: 'PROPOSED' } as const;
export type ConceptState = keyof typeof ConceptState;
registerEnumType(ConceptState, { name: 'ConceptState' });

/** Another label of a theme or factor: what it is also called. */
@ObjectType()
export class ConceptLabel {
  @Field(() => String)
  label: string;

  @Field(() => Language)
  language: Language;
}
