import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EditConflict, PeriodNotValid } from '@pis/core';
import { Removed } from '../writing/removed.js';
import { Source } from './source.entity.js';
import { SourceInUse } from './source.rejections.js';

export const AddSourceResult = createUnionType({
  name: 'AddSourceResult',
  types: () => [Source, PeriodNotValid] as const,
});

export const ChangeSourceResult = createUnionType({
  name: 'ChangeSourceResult',
  types: () => [Source, EditConflict, PeriodNotValid] as const,
});

export const RemoveSourceResult = createUnionType({
  name: 'RemoveSourceResult',
  types: () => [Removed, EditConflict, SourceInUse] as const,
});

/** What the viewer may do with a source. */
@ObjectType()
export class SourceRights {
  @Field(() => Boolean)
  edit: boolean;
}
