import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@pis/core';
import { Project } from '@pis/projects';
import { Factor } from '../factors/factor.entity.js';
import { factorById } from '../factors/factor.loaders.js';
import { Study, StudyCase } from '../studies/study.entity.js';
import { studyById, studyCaseById } from '../studies/study.loaders.js';
import {
  EvidenceMap,
  EvidenceMapChoices,
  MapCell,
  MapRow,
  SourceGroup,
  UnitKind,
} from './evidence-map.js';
import { EvidenceMapArgs, MapCellArgs } from './evidence-map.inputs.js';
import { EvidenceMapService } from './evidence-map.service.js';
import { projectsByFamily } from './family.loaders.js';

@Resolver(() => EvidenceMap)
export class EvidenceMapResolver {
  constructor(private readonly maps: EvidenceMapService) {}

  @Query(() => EvidenceMap)
  evidenceMap(
    @Context('ctx') ctx: RequestContext,
    @Args() asked: EvidenceMapArgs,
  ): Promise<EvidenceMap> {
    return this.maps.map(ctx, asked);
  }

  @Query(() => MapCell, {
    nullable: true,
    description: 'One cell of the evidence map, opened: as many groups as its number says.',
  })
  evidenceMapCell(
    @Context('ctx') ctx: RequestContext,
    @Args() asked: MapCellArgs,
  ): Promise<MapCell | null> {
    return this.maps.cell(ctx, asked);
  }

  @Query(() => EvidenceMapChoices)
  evidenceMapChoices(@Context('ctx') ctx: RequestContext): Promise<EvidenceMapChoices> {
    return this.maps.choices(ctx);
  }
}

@Resolver(() => MapRow)
export class MapRowResolver {
  @ResolveField(() => Factor)
  factor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { factorId }: MapRow,
  ): Promise<Factor | null> {
    return ctx.load(factorById, factorId);
  }
}

@Resolver(() => MapCell)
export class MapCellResolver {
  @ResolveField(() => Factor)
  factor(
    @Context('ctx') ctx: RequestContext,
    @Parent() { factorId }: MapCell,
  ): Promise<Factor | null> {
    return ctx.load(factorById, factorId);
  }
}

@Resolver(() => SourceGroup)
export class SourceGroupResolver {
  @ResolveField(() => [Project], {
    description: 'The published projects of a family, in the order they began; else none.',
  })
  projects(
    @Context('ctx') ctx: RequestContext,
    @Parent() { kind, id }: SourceGroup,
  ): Promise<Project[]> | Project[] {
    return kind === UnitKind.FAMILY ? ctx.load(projectsByFamily, id) : [];
  }

  @ResolveField(() => Study, { nullable: true })
  study(
    @Context('ctx') ctx: RequestContext,
    @Parent() { kind, id }: SourceGroup,
  ): Promise<Study | null> | null {
    return kind === UnitKind.STUDY ? ctx.load(studyById, id) : null;
  }

  @ResolveField(() => StudyCase, { nullable: true })
  studyCase(
    @Context('ctx') ctx: RequestContext,
    @Parent() { kind, id }: SourceGroup,
  ): Promise<StudyCase | null> | null {
    return kind === UnitKind.CASE ? ctx.load(studyCaseById, id) : null;
  }
}
