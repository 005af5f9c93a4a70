import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@pis/core';
import { Evidence } from '../evidence/evidence.entity.js';
import { Polarity } from '../evidence/polarity.js';
import { GapKind, Standing } from './standing.js';

/** What the factors are held against. */
export const MapDimension = {
  COUNTY: 'COUNTY',
  FUNDER: 'FUNDER',
  PHASE: 'PHASE',
  THEME: 'THEME',
} as const;
export type MapDimension = keyof typeof MapDimension;
registerEnumType(MapDimension, {
  name: 'MapDimension',
  description: 'What the columns of an evidence map are.',
  valuesMap: {
    COUNTY: {
      description:
        'Where the sources lie: families and cases by their places, a study that names no case by the places of its cases.',
    },
    FUNDER: { description: 'Who funded a project of the family. Other sources have no funder.' },
    PHASE: { description: 'When in its project’s life a lesson was learned.' },
    THEME: { description: 'The themes of what holds the evidence.' },
  },
});

/** One value of the dimension: a theme, a phase, a funder or a county. */
@ObjectType()
export class MapColumn {
  @Field(() => String, {
    description: 'Slug of a theme or an organisation, code of a county, name of a phase.',
  })
  key: string;

  @Field(() => String)
  labelSv: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => Int, {
    description:
      'Published projects that have it and pass the filter themselves. None: "no projects"; else a cell without figures means "projects, but no evidence".',
  })
  projects: number;

  @Field(() => Int, { description: 'Distinct independent sources in the whole column.' })
  sources: number;
}

/** A factor across all columns. Figures are lists in the order of the columns. */
@ObjectType()
export class MapRow {
  factorId: string;

  @Field(() => ID, { nullable: true, description: 'The broader factor, whose figures hold these.' })
  broaderId: string | null;

  @Field(() => Standing, {
    description: 'Whatever the column, evidence that belongs in none of them too.',
  })
  standing: Standing;

  @Field(() => [Int])
  helped: number[];

  @Field(() => [Int])
  hindered: number[];

  @Field(() => [Int], { description: 'Distinct independent sources on either side.' })
  total: number[];
}

/** Which filter a value was given to. */
export const MapFilterName = {
  COUNTY: 'COUNTY',
  FUNDER: 'FUNDER',
  TARGET_GROUP: 'TARGET_GROUP',
  THEME: 'THEME',
} as const;
export type MapFilterName = keyof typeof MapFilterName;
registerEnumType(MapFilterName, { name: 'MapFilterName' });

/** A value in a filter that names nothing. */
@ObjectType()
export class UnknownFilterValue {
  @Field(() => MapFilterName)
  filter: MapFilterName;

  @Field(() => String)
  value: string;
}

/** Factors × one dimension. */
@ObjectType({
  description:
    'What is known of every factor, counted in independent sources, against one dimension.',
})
export class EvidenceMap {
  @Field(() => MapDimension)
  by: MapDimension;

  @Field(() => [MapColumn], {
    description: 'Those of most sources first, then of most projects; phases in their own order.',
  })
  columns: MapColumn[];

  @Field(() => [MapRow], {
    description:
      'Every factor that stands on its own, most sources first; ties: those that helped before those that only hindered, then the label.',
  })
  rows: MapRow[];

  @Field(() => Int, { description: 'Distinct independent sources in the whole map.' })
  sources: number;

  @Field(() => Int, { description: 'Distinct pieces of evidence behind it.' })
  pieces: number;

  @Field(() => [UnknownFilterValue], {
    description:
      'Values of the filter that name nothing; as every value, they let nothing else by.',
  })
  unknown: UnknownFilterValue[];
}

/** What kind of independent source a group is. */
export const UnitKind = {
  CASE: 'CASE',
  FAMILY: 'FAMILY',
  MEETING: 'MEETING',
  STUDY: 'STUDY',
} as const;
export type UnitKind = keyof typeof UnitKind;
registerEnumType(UnitKind, { name: 'UnitKind', description: 'A kind of independent source.' });

/** One independent source of a cell, with what it says there. */
@ObjectType()
export class SourceGroup {
  @Field(() => ID)
  id: string;

  @Field(() => UnitKind)
  kind: UnitKind;

  @Field(() => Boolean)
  helped: boolean;

  @Field(() => Boolean)
  hindered: boolean;

  @Field(() => Int, { description: 'How many pieces of evidence it has here.' })
  pieces: number;

  @Field(() => [Evidence], { description: 'The first of each side, then more; at most ten.' })
  evidence: Evidence[];

  @Field(() => [Polarity], {
    description:
      'The side each of them counts on: the other than its own where this source contradicts the lesson.',
  })
  sides: Polarity[];
}

@ObjectType()
export class SourceGroupConnection extends connectionOf(SourceGroup) {}

/** One cell of the map, opened. */
@ObjectType()
export class MapCell {
  factorId: string;

  @Field(() => MapColumn, { nullable: true, description: 'Null: the factor in all columns.' })
  column: MapColumn | null;

  @Field(() => Standing)
  standing: Standing;

  @Field(() => Int, { description: 'Distinct pieces of evidence.' })
  pieces: number;

  @Field(() => GapKind, { nullable: true })
  gap: GapKind | null;

  @Field(() => String, { nullable: true, description: 'First year of what was experienced.' })
  firstYear: string | null;

  @Field(() => String, { nullable: true })
  lastYear: string | null;

  @Field(() => SourceGroupConnection, {
    description:
      'The independent sources, as many as the total says. Those with quotes first, and the other side among the first three quotes.',
  })
  groups: SourceGroupConnection;
}

/** Something a map can be narrowed to. */
@ObjectType()
export class MapChoice {
  @Field(() => String)
  key: string;

  @Field(() => String)
  labelSv: string;

  @Field(() => String)
  labelEn: string;
}

/** What a map can be narrowed to, each list in the order of its labels. */
@ObjectType()
export class EvidenceMapChoices {
  @Field(() => [MapChoice])
  themes: MapChoice[];

  @Field(() => [MapChoice])
  counties: MapChoice[];

  @Field(() => [MapChoice], { description: 'Organisations that fund a published project.' })
  funders: MapChoice[];

  @Field(() => [MapChoice], {
    description:
      'As published projects and lessons name them, whatever their capitals: those named most, at most a hundred.',
  })
  targetGroups: MapChoice[];
}
