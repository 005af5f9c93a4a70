import { createUnionType } from '@nestjs/graphql';
import { Factor } from './factor.entity.js';
import { FactorExists } from './factor.rejections.js';

export const ProposeFactorResult = createUnionType({
  name: 'ProposeFactorResult',
  types: () => [Factor, FactorExists] as const,
});
export type ProposeFactorResult = typeof ProposeFactorResult;
