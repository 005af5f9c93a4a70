import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { LikenessLimit } from './likeness-limit.js';
import { Likeness, LikenessResult } from './likeness.types.js';
import { RelatedService } from './related.service.js';

const shown = (found: Likeness | null): Likeness | null =>
  found && Object.assign(new Likeness(), found);

@Resolver()
export class RelatedResolver {
  constructor(
    private readonly related: RelatedService,
    private readonly limit: LikenessLimit,
  ) {}

  @Query(() => LikenessResult, {
    nullable: true,
    description:
      'Public lessons like a public one, and why: at most four, none of its own family. Null where there is no such lesson.',
  })
  async lessonRelated(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Likeness | null> {
    await this.limit.countRelated(ctx);
    return shown(await this.related.ofLesson(ctx, id));
  }

  @Query(() => LikenessResult, {
    nullable: true,
    description:
      'Public projects like a public one, and why: at most four, none that its lineage shows. Null where there is no such project.',
  })
  async projectRelated(
    @Context('ctx') ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<Likeness | null> {
    await this.limit.countRelated(ctx);
    return shown(await this.related.ofProject(ctx, slug));
  }
}
