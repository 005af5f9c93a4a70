import { createUnionType } from '@nestjs/graphql';
import { PeriodNotValid } from '@pis/core';
import { Project } from '../projects/project.entity.js';
import { LinkExists, LinkMakesLoop } from './link.rejections.js';

export const SaveProjectLinkResult = createUnionType({
  name: 'SaveProjectLinkResult',
  types: () => [Project, LinkMakesLoop, LinkExists, PeriodNotValid] as const,
});
