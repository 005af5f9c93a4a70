import { createUnionType } from '@nestjs/graphql';
import { PeriodNotValid } from '@pis/core';
import { Project } from '../projects/project.entity.js';
import { AlreadyThere } from '../projects/project.rejections.js';

export const SaveParticipationResult = createUnionType({
  name: 'SaveParticipationResult',
  types: () => [Project, PeriodNotValid, AlreadyThere] as const,
});
