import {
  Args,
  Context,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Language } from '@pis/accounts';
import { type Page, PageArgs, type RequestContext } from '@pis/core';
import { confirmation, Removed } from '@pis/knowledge';
import { BriefDocument, BriefFactor, BriefMethodPart } from '../document/brief-document.js';
import { methodOf } from '../document/method.js';
import { seenIn } from '../document/seen.js';
import { Brief } from './brief.entity.js';
import { BriefGathering } from './brief-gathering.js';
import {
  AddToBriefArgs,
  ArrangeBriefArgs,
  BriefArgs,
  BriefItemArgs,
  CreateBriefInput,
  EditBriefInput,
} from './brief.inputs.js';
import {
  BriefChanges,
  BriefConnection,
  BriefLink,
  EditBriefResult,
  FillBriefResult,
  ShareBriefResult,
} from './brief.results.js';
import { BriefWriting } from './brief-writing.js';
import { BriefsService } from './briefs.service.js';

/** What others read by a link: the brief as it is read, and nothing of its owner. */
@ObjectType()
export class SharedBrief {
  @Field(() => BriefDocument)
  document: BriefDocument;
}

@Resolver(() => Brief)
export class BriefsResolver {
  constructor(
    private readonly briefs: BriefsService,
    private readonly gathering: BriefGathering,
    private readonly writing: BriefWriting,
  ) {}

  @Query(() => Brief, { nullable: true, description: 'One of the viewer’s own.' })
  brief(
    @Context('ctx') ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Brief | null> {
    return this.briefs.byId(ctx, id);
  }

  @Query(() => BriefConnection, {
    name: 'briefs',
    description: 'The viewer’s own, the last changed first; none without an account.',
  })
  page(@Context('ctx') ctx: RequestContext, @Args() page: PageArgs): Promise<Page<Brief>> {
    return this.briefs.page(ctx, page);
  }

  @Query(() => SharedBrief, {
    nullable: true,
    description: 'What a shared link leads to; null for a revoked and an unknown one alike.',
  })
  async sharedBrief(
    @Context('ctx') ctx: RequestContext,
    @Args('token', { type: () => String }) token: string,
  ): Promise<SharedBrief | null> {
    const brief = await this.briefs.byToken(ctx, token);
    return brief && { document: await this.briefs.documentOf(ctx, brief) };
  }

  @ResolveField(() => BriefDocument)
  document(@Context('ctx') ctx: RequestContext, @Parent() brief: Brief): Promise<BriefDocument> {
    return this.briefs.documentOf(ctx, brief);
  }

  @ResolveField(() => BriefChanges)
  changes(@Context('ctx') ctx: RequestContext, @Parent() brief: Brief): Promise<BriefChanges> {
    return this.briefs.changesOf(ctx, brief);
  }

  @Mutation(() => FillBriefResult)
  createBrief(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: CreateBriefInput,
  ): Promise<Brief> {
    return this.gathering.create(ctx, input);
  }

  @Mutation(() => FillBriefResult)
  addToBrief(
    @Context('ctx') ctx: RequestContext,
    @Args() { id, items }: AddToBriefArgs,
  ): Promise<Brief> {
    return this.gathering.add(ctx, id, items);
  }

  @Mutation(() => Brief)
  removeFromBrief(
    @Context('ctx') ctx: RequestContext,
    @Args() { id, itemId }: BriefItemArgs,
  ): Promise<Brief> {
    return this.gathering.remove(ctx, id, itemId);
  }

  @Mutation(() => FillBriefResult, { description: 'Takes every figure and word anew.' })
  refreshBrief(@Context('ctx') ctx: RequestContext, @Args() { id }: BriefArgs): Promise<Brief> {
    return this.gathering.refresh(ctx, id);
  }

  @Mutation(() => EditBriefResult)
  editBrief(
    @Context('ctx') ctx: RequestContext,
    @Args('input') input: EditBriefInput,
    @Args('confirmed', confirmation) confirmed: boolean | null,
  ): Promise<Brief> {
    return this.writing.edit(ctx, input, confirmed ?? false);
  }

  @Mutation(() => Brief)
  arrangeBrief(
    @Context('ctx') ctx: RequestContext,
    @Args() { id, sections }: ArrangeBriefArgs,
  ): Promise<Brief> {
    return this.writing.arrange(ctx, id, sections);
  }

  @Mutation(() => ShareBriefResult)
  shareBrief(
    @Context('ctx') ctx: RequestContext,
    @Args() { id }: BriefArgs,
    @Args('confirmed', confirmation) confirmed: boolean | null,
  ): Promise<BriefLink> {
    return this.writing.share(ctx, id, confirmed ?? false);
  }

  @Mutation(() => Brief)
  unshareBrief(@Context('ctx') ctx: RequestContext, @Args() { id }: BriefArgs): Promise<Brief> {
    return this.writing.unshare(ctx, id);
  }

  @Mutation(() => Removed)
  discardBrief(@Context('ctx') ctx: RequestContext, @Args() { id }: BriefArgs): Promise<Removed> {
    return this.gathering.discard(ctx, id);
  }
}

@Resolver(() => BriefDocument)
export class BriefDocumentResolver {
  @ResolveField(() => [BriefMethodPart], {
    description: 'How the brief was made, generated from what it holds; it cannot be left out.',
  })
  method(
    @Parent() document: BriefDocument,
    @Args('language', { type: () => Language }) language: Language,
  ): BriefMethodPart[] {
    return methodOf(document, language === 'EN' ? 'en' : 'sv');
  }
}

@Resolver(() => BriefFactor)
export class BriefFactorResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'What it is seen through, in words; null where nothing narrows it.',
  })
  seenFrom(
    @Parent() { seen }: BriefFactor,
    @Args('language', { type: () => Language }) language: Language,
  ): string | null {
    return seenIn(language === 'EN' ? 'en' : 'sv', seen) || null;
  }
}
