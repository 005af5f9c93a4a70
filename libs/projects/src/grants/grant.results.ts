import { createUnionType } from '@nestjs/graphql';
import { PeriodNotValid } from '@pis/core';
import { Project } from '../projects/project.entity.js';

export const SaveGrantResult = createUnionType({
  name: 'SaveGrantResult',
  types: () => [Project, PeriodNotValid] as const,
});
