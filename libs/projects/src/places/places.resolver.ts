import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Place, PlaceKind } from './place.entity.js';
import { placeByCode } from './place.loaders.js';
import { PlacesService } from './places.service.js';

@Resolver(() => Place)
export class PlacesResolver {
  constructor(private readonly service: PlacesService) {}

  @Query(() => [Place])
  places(
    @Context('ctx') ctx: RequestContext,
    @Args('kind', { type: () => PlaceKind, nullable: true }) kind?: PlaceKind,
    @Args('county', { type: () => String, nullable: true }) county?: string,
  ): Promise<Place[]> {
    return this.service.list(ctx, kind, county);
  }

  @ResolveField(() => Place, { nullable: true })
  county(
    @Context('ctx') ctx: RequestContext,
    @Parent() { countyCode }: Place,
  ): Promise<Place | null> | null {
    return countyCode ? ctx.load(placeByCode, countyCode) : null;
  }
}
