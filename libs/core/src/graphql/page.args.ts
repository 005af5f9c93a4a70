import { ArgsType, Field, Int } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import type { PageRequest } from './connection.js';

/** The arguments of every list: `@Args() page: PageArgs`. */
@ArgsType()
export class PageArgs implements PageRequest {
  @Field(() => Int, { nullable: true, defaultValue: limits.page.size })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(limits.page.max)
  first?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  after?: string | null;
}
