import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@pis/core';
import { Project } from './project.entity.js';

@ObjectType()
export class ProjectConnection extends connectionOf(Project) {}
