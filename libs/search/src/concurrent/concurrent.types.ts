import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { TooManyAttempts } from '@pis/accounts';
import { Project } from '@pis/projects';
import { LikenessReason } from '../likeness/likeness.types.js';

@ObjectType({
  description: 'A project that goes on at the same time as another, and why they should meet.',
})
export class ConcurrentProject {
  @Field(() => Project)
  project: Project;

  @Field(() => LikenessReason)
  reason: LikenessReason;
}

/** What the viewer may do with what is proposed. */
@ObjectType()
export class ConcurrentRights {
  @Field(() => Boolean, { description: 'To write to their owners: members of the project.' })
  contact: boolean;

  @Field(() => Boolean, { description: 'To say that one is not relevant: members of the project.' })
  dismiss: boolean;
}

@ObjectType()
export class ConcurrentProjects {
  @Field(() => [ConcurrentProject], { description: 'At most five, the likest first.' })
  proposals: ConcurrentProject[];

  @Field(() => ConcurrentRights)
  viewerCan: ConcurrentRights;
}

export const ConcurrentProjectsResult = createUnionType({
  name: 'ConcurrentProjectsResult',
  types: () => [ConcurrentProjects, TooManyAttempts] as const,
});
