import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { rolesByPerson } from '@pis/accounts';
import { nobody, type RequestContext, type Viewer } from '@pis/core';
import { ViewerRights } from '@pis/projects';
import { canProposeFactor } from '../factors/factor.policy.js';
import { canWriteLesson, publishesDirectly } from './lesson.policy.js';

/** What knowledge lets a person do where no one thing is meant. */
@Resolver(() => ViewerRights)
export class ViewerRightsResolver {
  @ResolveField(() => Boolean)
  proposeFactor(@Parent() rights: ViewerRights): boolean {
    return canProposeFactor(account(rights));
  }

  @ResolveField(() => Boolean)
  writeLesson(@Parent() rights: ViewerRights): boolean {
    return canWriteLesson(account(rights));
  }

  @ResolveField(() => Boolean, {
    description: 'Whether a lesson without a project is published at once.',
  })
  async publishWithoutProject(
    @Context('ctx') ctx: RequestContext,
    @Parent() rights: ViewerRights,
  ): Promise<boolean> {
    const roles = new Set(await ctx.load(rolesByPerson, rights.personId));
    return publishesDirectly({ ...account(rights), roles }, null);
  }
}

/** The person the rights are of, before their roles are known. */
const account = ({ personId }: ViewerRights): Viewer => ({ ...nobody, personId });
