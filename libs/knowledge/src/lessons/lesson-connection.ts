import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@pis/core';
import { Lesson } from './lesson.entity.js';

@ObjectType()
export class LessonConnection extends connectionOf(Lesson) {}
