import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { LinkExists, LinkMakesLoop, Project } from '@pis/projects';
import { Standing } from '../counting/standing.js';

/** The figures of a factor, as they are and as they would be. */
@ObjectType()
export class FactorChange {
  factorId: string;

  @Field(() => Standing)
  before: Standing;

  @Field(() => Standing)
  after: Standing;
}

/** What links would do to the counting, if they were saved. */
@ObjectType({
  description:
    'What links would do to the counting, if they were saved. Only what is published counts, so links of drafts do nothing until then.',
})
export class ProjectLinkEffect {
  @Field(() => [[Project]], {
    description: 'Who is counted as one now, of the published projects it concerns.',
  })
  familiesBefore: Project[][];

  @Field(() => [[Project]])
  familiesAfter: Project[][];

  @Field(() => [FactorChange], {
    description: 'The factors whose figures change; those whose word or flag changes first.',
  })
  factors: FactorChange[];

  @Field(() => Int, { description: 'How many of them change their word or their flag.' })
  strengthChanges: number;
}

export const ProjectLinkEffectResult = createUnionType({
  name: 'ProjectLinkEffectResult',
  types: () => [ProjectLinkEffect, LinkMakesLoop, LinkExists] as const,
});
