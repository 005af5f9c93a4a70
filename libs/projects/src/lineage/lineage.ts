import { Field, ObjectType } from '@nestjs/graphql';
import { Project } from '../projects/project.entity.js';
import { ProjectLink } from './project-link.entity.js';

/** What a project's lineage shows. */
@ObjectType()
export class Lineage {
  @Field(() => [Project])
  projects: Project[];

  @Field(() => [ProjectLink])
  links: ProjectLink[];
}
