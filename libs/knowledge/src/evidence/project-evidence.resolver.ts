import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { Evidence } from './evidence.entity.js';
import { evidenceByProject } from './evidence.loaders.js';

@Resolver(() => Project)
export class ProjectEvidenceResolver {
  @ResolveField(() => [Evidence], { description: 'Evidence held by the project itself.' })
  evidence(@Context('ctx') ctx: RequestContext, @Parent() project: Project): Promise<Evidence[]> {
    return ctx.load(evidenceByProject, project.id);
  }
}
