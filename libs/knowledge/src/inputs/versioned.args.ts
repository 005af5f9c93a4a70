import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { RowId } from './row-id.js';

/** A row as its editor saw it. */
@ArgsType()
export class VersionedArgs {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;
}
