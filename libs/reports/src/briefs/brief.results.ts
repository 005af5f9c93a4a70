import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, EditConflict } from '@pis/core';
import { LooksPersonal } from '@pis/knowledge';
import { Brief } from './brief.entity.js';
import { BriefTooLarge } from './brief.rejections.js';

@ObjectType()
export class BriefConnection extends connectionOf(Brief) {}

export const FillBriefResult = createUnionType({
  name: 'FillBriefResult',
  types: () => [Brief, BriefTooLarge] as const,
});

export const EditBriefResult = createUnionType({
  name: 'EditBriefResult',
  types: () => [Brief, EditConflict, LooksPersonal] as const,
});

/** A link for others, told once. */
@ObjectType({
  description:
    'A link that others read the brief by. The token is told once; a new one ends the old.',
})
export class BriefLink {
  @Field(() => String)
  token: string;

  @Field(() => Brief)
  brief: Brief;
}

export const ShareBriefResult = createUnionType({
  name: 'ShareBriefResult',
  types: () => [BriefLink, LooksPersonal] as const,
});

/** What has been published or has gone since the figures of a brief were taken. */
@ObjectType({ description: 'What has changed since the figures of a brief were taken.' })
export class BriefChanges {
  @Field(() => Int, { description: 'Pieces of evidence that count now and are not in the brief.' })
  added: number;

  @Field(() => Int, { description: 'Pieces of evidence in the brief that count no more.' })
  removed: number;

  @Field(() => Int, { description: 'Factors whose figures are others now.' })
  otherFigures: number;
}
