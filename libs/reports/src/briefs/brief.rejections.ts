import { Field, Int, ObjectType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { UserError } from '@pis/core';

/** More than a brief can hold. Nothing was put in. */
@ObjectType({
  implements: () => [UserError],
  description:
    'More than a brief can hold: things gathered, or evidence behind them. Nothing was put in.',
})
export class BriefTooLarge extends UserError {
  @Field(() => Int, { description: 'Things the brief would hold.' })
  items: number;

  @Field(() => Int)
  mostItems: number;

  @Field(() => Int, { description: 'Pieces of evidence behind them.' })
  pieces: number;

  @Field(() => Int)
  mostPieces: number;

  constructor(size: { items: number; pieces: number }) {
    super();
    this.items = size.items;
    this.pieces = size.pieces;
    this.mostItems = limits.brief.items.max;
    this.mostPieces = limits.brief.pieces.max;
    this.message = `A brief holds at most ${this.mostItems} things with ${this.mostPieces} pieces of evidence; this would be ${size.items} with ${size.pieces}. Put in fewer factors, or see them from one county.`;
  }
}

/** A brief with nothing in it, or nothing of the kind that is asked for. */
@ObjectType({ implements: () => [UserError] })
export class NothingToExport extends UserError {
  constructor() {
    super();
    this.message =
      'There is nothing to write out. Put a factor, a lesson or a project into the brief first; a CSV needs a factor.';
  }
}
