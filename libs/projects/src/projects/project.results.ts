import { createUnionType } from '@nestjs/graphql';
import { EditConflict, PeriodNotValid } from '@pis/core';
import { Project } from './project.entity.js';
import { IdentifierTaken, ProjectNotReady } from './project.rejections.js';

export const CreateProjectResult = createUnionType({
  name: 'CreateProjectResult',
  types: () => [Project, PeriodNotValid, IdentifierTaken] as const,
});

export const UpdateProjectResult = createUnionType({
  name: 'UpdateProjectResult',
  types: () => [Project, EditConflict, PeriodNotValid, IdentifierTaken] as const,
});

export const PublishProjectResult = createUnionType({
  name: 'PublishProjectResult',
  types: () => [Project, EditConflict, ProjectNotReady] as const,
});

export const WithdrawProjectResult = createUnionType({
  name: 'WithdrawProjectResult',
  types: () => [Project, EditConflict] as const,
});
