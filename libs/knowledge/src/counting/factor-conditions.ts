import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Standing } from './standing.js';

/** By what the evidence of a factor is told apart. */
export const FactorDimension = {
  COUNTY: 'COUNTY',
  PHASE: 'PHASE',
  TARGET_GROUP: 'TARGET_GROUP',
  YEAR: 'YEAR',
} as const;
export type FactorDimension = keyof typeof FactorDimension;
registerEnumType(FactorDimension, {
  name: 'FactorDimension',
  description: 'By what the evidence of a factor is told apart.',
  valuesMap: {
    COUNTY: { description: 'Where its independent sources lie; the key is the code.' },
    PHASE: { description: 'When in the life of a project it was learned; the key is the phase.' },
    TARGET_GROUP: { description: 'Whom it was about; the key is what the sources call them.' },
    YEAR: { description: 'The year of the experience, not of the recording; the key is the year.' },
  },
});

/** The figures of a factor under one condition. */
@ObjectType()
export class FactorCondition {
  @Field(() => String)
  key: string;

  @Field(() => Standing)
  standing: Standing;
}

/** The conditions a factor has been met under, by one dimension. */
@ObjectType()
export class FactorConditions {
  @Field(() => FactorDimension)
  by: FactorDimension;

  @Field(() => [FactorCondition], {
    description:
      'At most twelve: years and phases in their order, the latest years; the others by independent sources.',
  })
  conditions: FactorCondition[];

  @Field(() => Int, { description: 'Independent sources that say nothing of it.' })
  silent: number;
}
