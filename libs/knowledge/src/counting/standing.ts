import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EvidenceMapFilter } from './evidence-map.inputs.js';
import { type Counts, Strength, strengthOf } from './strength.js';

registerEnumType(Strength, { name: 'Strength' });

/** What published evidence says of a factor. */
@ObjectType({
  description:
    'What published evidence says of a factor, counted in independent sources (project families, studies, cases of studies, meetings).',
})
export class Standing {
  @Field(() => Int)
  helped: number;

  @Field(() => Int)
  hindered: number;

  @Field(() => Int, { description: 'Distinct independent sources on either side.' })
  total: number;

  @Field(() => Strength)
  strength: Strength;

  @Field(() => Boolean)
  conflicting: boolean;

  @Field(() => Int, { description: 'Independent sources that stand on both sides.' })
  both: number;
}

/** Counts, with the words for them. */
export function standingOf({ helped, hindered, total }: Counts): Standing {
  const counts = { helped, hindered, total };
  return Object.assign(new Standing(), counts, strengthOf(counts));
}

/** Where nothing has been counted. */
export const noStanding = (): Standing => standingOf({ helped: 0, hindered: 0, total: 0 });

/** From where a factor is seen: through a filter, or from the sources of another factor. */
export type Viewpoint = { readonly filter: EvidenceMapFilter } | { readonly factorId: string };

/** A factor, and how it stands in a part of the evidence. */
@ObjectType({
  description:
    'A factor seen through a filter (a theme, a county), or from the sources of another factor.',
})
export class FactorStanding {
  factorId: string;

  seenFrom: Viewpoint;

  @Field(() => Standing)
  standing: Standing;
}

/** Why there is nothing in a cell. The two are never shown alike. */
export const GapKind = { NO_EVIDENCE: 'NO_EVIDENCE', NO_PROJECTS: 'NO_PROJECTS' } as const;
export type GapKind = keyof typeof GapKind;
registerEnumType(GapKind, {
  name: 'GapKind',
  valuesMap: {
    NO_EVIDENCE: { description: 'Published projects have the theme; nothing is counted.' },
    NO_PROJECTS: { description: 'No published project has the theme.' },
  },
});

/** A theme seen from one factor. */
@ObjectType()
export class ThemeStanding {
  themeId: string;

  @Field(() => Standing)
  standing: Standing;

  @Field(() => GapKind, { nullable: true })
  gap: GapKind | null;
}

/** A factor and a theme of which nothing is counted together. */
@ObjectType()
export class KnowledgeGap {
  factorId: string;

  themeId: string;

  @Field(() => GapKind)
  kind: GapKind;
}
