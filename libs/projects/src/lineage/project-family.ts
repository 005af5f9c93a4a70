import { Field, ObjectType } from '@nestjs/graphql';
import { Project } from '../projects/project.entity.js';
import { ProjectLink } from './project-link.entity.js';

/** Where a project came from and what it led to. */
@ObjectType()
export class ProjectFamily {
  @Field(() => Project)
  project: Project;

  @Field(() => [Project], {
    description:
      'The published projects that are counted as one independent source: itself, where it is published, and those it is tied to; in the order they began.',
  })
  members: Project[];

  @Field(() => [Project], {
    description:
      'Everything its lineage shows: the family, and every project that is linked, in any way, with one of it; in the order they began.',
  })
  projects: Project[];

  @Field(() => [ProjectLink], { description: 'The links between those, earliest first.' })
  links: ProjectLink[];
}
