import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { TooManyAttempts } from '@pis/accounts';
import { Factor, Lesson } from '@pis/knowledge';
import { Theme } from '@pis/projects';

/** Why a concept is suggested: at least one of the two is there. */
@ObjectType({ isAbstract: true })
class Suggested {
  @Field(() => String, {
    nullable: true,
    description: 'The words of the text that name it. Null where only lessons like the text tell.',
  })
  said: string | null;

  @Field(() => Lesson, {
    nullable: true,
    description: 'The likest of the lessons like the text that has it.',
  })
  lesson: Lesson | null;
}

@ObjectType({
  description: 'A factor that a text may be about, and why. Nobody has said that it is.',
})
export class SuggestedFactor extends Suggested {
  @Field(() => Factor)
  factor: Factor;
}

@ObjectType({
  description: 'A theme that a text may be about, and why. Nobody has said that it is.',
})
export class SuggestedTheme extends Suggested {
  @Field(() => Theme)
  theme: Theme;
}

@ObjectType()
export class SuggestedConcepts {
  @Field(() => [SuggestedFactor], { description: 'At most three, the likeliest first.' })
  factors: SuggestedFactor[];

  @Field(() => [SuggestedTheme], { description: 'At most three, the likeliest first.' })
  themes: SuggestedTheme[];
}

export const SuggestedConceptsResult = createUnionType({
  name: 'SuggestedConceptsResult',
  types: () => [SuggestedConcepts, TooManyAttempts] as const,
});
