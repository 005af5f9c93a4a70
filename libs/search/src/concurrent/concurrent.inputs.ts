import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';

@InputType()
export class JudgeConcurrentProjectInput {
  @Field(() => ID, { description: 'The project on whose page the other one is proposed.' })
  @IsUUID()
  projectId: string;

  @Field(() => ID)
  @IsUUID()
  otherId: string;

  @Field(() => Boolean, { description: 'False hides it there until somebody says true.' })
  @IsBoolean()
  relevant: boolean;
}
