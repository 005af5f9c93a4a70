import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Language, TooManyAttempts } from '@pis/accounts';
import { Evidence, Factor, Lesson, Study } from '@pis/knowledge';
import { Project } from '@pis/projects';
import { MarkRange, SearchItem } from '../search-result.js';
import { SearchEngineName, SearchKind } from '../search-kind.js';

/** What to do about what is like an idea. */
export const LikenessGroup = {
  DOCUMENTS: 'DOCUMENTS',
  ENDED: 'ENDED',
  GOING_ON: 'GOING_ON',
  LESSONS: 'LESSONS',
  OTHER_PROJECTS: 'OTHER_PROJECTS',
  PRE_STUDIES: 'PRE_STUDIES',
  PROJECTS: 'PROJECTS',
  QUESTIONS: 'QUESTIONS',
} as const;
export type LikenessGroup = keyof typeof LikenessGroup;
registerEnumType(LikenessGroup, {
  name: 'LikenessGroup',
  description: `By what to do: get in touch, build on, read. Each project is in one group; PROJECTS are all of them.
A pre-study that goes on is among GOING_ON; OTHER_PROJECTS are planned ones and those without dates.`,
});

/** Something two share beside their words; told of projects that should meet, also where the other is. */
export const LikenessFactKind = {
  GOING_ON: 'GOING_ON',
  NEIGHBOURING_COUNTY: 'NEIGHBOURING_COUNTY',
  OTHER_COUNTY: 'OTHER_COUNTY',
  SAME_COUNTY: 'SAME_COUNTY',
  SAME_FUNDER: 'SAME_FUNDER',
  SAME_THEME: 'SAME_THEME',
  SAME_TIME: 'SAME_TIME',
} as const;
export type LikenessFactKind = keyof typeof LikenessFactKind;
registerEnumType(LikenessFactKind, { name: 'LikenessFactKind' });

@ObjectType()
export class LikenessFact {
  @Field(() => LikenessFactKind)
  kind: LikenessFactKind;

  @Field(() => String, { nullable: true, description: 'The theme, county or funder.' })
  labelSv: string | null;

  @Field(() => String, { nullable: true })
  labelEn: string | null;
}

@ObjectType()
export class MarkedSentence {
  @Field(() => String)
  text: string;

  @Field(() => [MarkRange], { description: 'Words the other sentence says, too, in any form.' })
  marks: MarkRange[];
}

@ObjectType()
export class SharedSentences {
  @Field(() => MarkedSentence)
  asked: MarkedSentence;

  @Field(() => MarkedSentence)
  found: MarkedSentence;

  @Field(() => [String], { description: 'The words and labels both say. Never empty.' })
  shared: string[];
}

@ObjectType({ description: 'Why something is like what was asked with.' })
export class LikenessReason {
  @Field(() => [SharedSentences], {
    description:
      'The most telling pair first. Empty only among concurrentProjects, where a theme of both is reason enough.',
  })
  sentences: SharedSentences[];

  @Field(() => [LikenessFact])
  facts: LikenessFact[];
}

@ObjectType()
export class LikenessHit {
  @Field(() => ID)
  id: string;

  @Field(() => SearchKind)
  kind: SearchKind;

  @Field(() => String)
  title: string;

  @Field(() => Language)
  language: Language;

  @Field(() => SearchItem)
  item: object;

  @Field(() => LikenessReason)
  reason: LikenessReason;

  @Field(() => Boolean, {
    description: 'Whether it, or its title alone, says nearly the same as what was asked with.',
  })
  saysTheSame: boolean;

  @Field(() => [SearchItem], { description: 'Others that say nearly the same, folded into this.' })
  sameText: object[];
}

@ObjectType()
export class Likeness {
  @Field(() => [LikenessHit])
  hits: LikenessHit[];

  @Field(() => [String], { description: 'The words of the text that told most.' })
  toldBy: string[];

  @Field(() => SearchEngineName, {
    nullable: true,
    description: 'Null where there was nothing to ask.',
  })
  engine: SearchEngineName | null;

  @Field(() => Boolean)
  degraded: boolean;
}

export const LikelyHindered = createUnionType({
  name: 'LikelyHindered',
  types: () => [Lesson, Project, Study] as const,
});

@ObjectType({ description: 'A factor that hindered something like the idea.' })
export class LikelyObstacle {
  @Field(() => Factor)
  factor: Factor;

  @Field(() => [Evidence], { description: 'What it did there; at most three, never empty.' })
  evidence: Evidence[];

  @Field(() => LikelyHindered, {
    description: 'Where it did: the likest of those that tell of it.',
  })
  hindered: object;

  @Field(() => LikenessReason, { description: 'Why that is like the text.' })
  reason: LikenessReason;
}

@ObjectType()
export class LikelyObstacles {
  @Field(() => [LikelyObstacle])
  obstacles: LikelyObstacle[];
}

export const LikenessResult = createUnionType({
  name: 'LikenessResult',
  types: () => [Likeness, TooManyAttempts] as const,
});

export const LikelyObstaclesResult = createUnionType({
  name: 'LikelyObstaclesResult',
  types: () => [LikelyObstacles, TooManyAttempts] as const,
});
