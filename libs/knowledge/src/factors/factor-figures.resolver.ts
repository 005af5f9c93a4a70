import { Args, ArgsType, Context, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { type Page, PageArgs, type RequestContext } from '@pis/core';
import { IsEnum, IsOptional, Length } from 'class-validator';
import { evidenceByFactor, studiesByFactor } from '../counting/counting.loaders.js';
import {
  coOccurringByFactor,
  standingByFactor,
  themeStandingsByFactor,
} from '../counting/standing.loaders.js';
import { FactorStanding, Standing, ThemeStanding } from '../counting/standing.js';
import { EvidenceConnection } from '../evidence/evidence-connection.js';
import type { Evidence } from '../evidence/evidence.entity.js';
import { Polarity } from '../evidence/polarity.js';
import { Study } from '../studies/study.entity.js';
import { WrittenText } from '../inputs/written-text.js';
import { Factor } from './factor.entity.js';

@ArgsType()
class FactorEvidenceArgs extends PageArgs {
  @Field(() => Polarity, { nullable: true })
  @IsOptional()
  @IsEnum(Polarity)
  polarity?: Polarity | null;

  /** Slug of a theme. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @WrittenText()
  @Length(0, limits.name.max)
  theme?: string | null;
}

/** What the evidence says of a factor; all of it read through `counting`. */
@Resolver(() => Factor)
export class FactorFiguresResolver {
  @ResolveField(() => Standing)
  standing(@Context('ctx') ctx: RequestContext, @Parent() { id }: Factor): Promise<Standing> {
    return ctx.load(standingByFactor, id);
  }

  @ResolveField(() => [ThemeStanding], {
    description:
      'Every theme with evidence, most independent sources first; then the themes without that have most projects, at most twelve.',
  })
  themeStandings(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Factor,
  ): Promise<ThemeStanding[]> {
    return ctx.load(themeStandingsByFactor, id);
  }

  @ResolveField(() => EvidenceConnection, {
    description:
      'The evidence that counts, one independent source after another. With `polarity` what counts on that side: also evidence whose own polarity is the other one, where a project contradicts its lesson (see the stances of the lesson).',
  })
  evidence(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Factor,
    @Args() { polarity, theme, first, after }: FactorEvidenceArgs,
  ): Promise<Page<Evidence>> {
    const filter = { polarity: polarity ?? null, theme: theme ?? null };
    return ctx.load(evidenceByFactor, { parentId: id, page: { first, after }, filter });
  }

  @ResolveField(() => [FactorStanding], {
    description:
      'Factors named by the same independent sources, most shared first, at most twelve; their standings are those of the shared sources.',
  })
  coOccurring(
    @Context('ctx') ctx: RequestContext,
    @Parent() { id }: Factor,
  ): Promise<FactorStanding[]> {
    return ctx.load(coOccurringByFactor, id);
  }

  @ResolveField(() => [Study], { description: 'Studies that hold evidence of it.' })
  studies(@Context('ctx') ctx: RequestContext, @Parent() { id }: Factor): Promise<Study[]> {
    return ctx.load(studiesByFactor, id);
  }
}
