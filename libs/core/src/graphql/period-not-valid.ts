import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from './user-error.js';

/** A date or period that cannot be read as EDTF, or that ends before it begins. */
@ObjectType({ implements: () => [UserError] })
export class PeriodNotValid extends UserError {
  @Field(() => String)
  value: string;

  constructor(value: string) {
    super();
    this.message =
      'Write the date as EDTF, for example 2021, 2021-03-18 or 2015/2018; a period must end after it begins.';
    this.value = value;
  }
}
