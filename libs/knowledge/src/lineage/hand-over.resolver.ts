import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { ProjectLink } from '@pis/projects';
import { handOverByLink } from './hand-over.loaders.js';
import { HandOver } from './hand-over.js';

/** What a link of the lineage gets from the lessons. */
@Resolver(() => ProjectLink)
export class HandOverResolver {
  @ResolveField(() => HandOver)
  handOver(@Context('ctx') ctx: RequestContext, @Parent() { id }: ProjectLink): Promise<HandOver> {
    return ctx.load(handOverByLink, id);
  }
}
