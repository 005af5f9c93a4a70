import { ArgsType, Field, ID } from '@nestjs/graphql';
import { RowId } from '../inputs/row-id.js';

/** The stance of a project on a lesson: there is one at most. */
@ArgsType()
export class StanceArgs {
  @Field(() => ID)
  @RowId()
  lessonId: string;

  @Field(() => ID)
  @RowId()
  projectId: string;
}
