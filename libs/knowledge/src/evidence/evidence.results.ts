import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EditConflict } from '@pis/core';
import { LooksPersonal } from '../lessons/lesson.rejections.js';
import { Removed } from '../writing/removed.js';
import { Evidence } from './evidence.entity.js';
import { EvidenceNotReady } from './evidence.rejections.js';

export const AddEvidenceResult = createUnionType({
  name: 'AddEvidenceResult',
  types: () => [Evidence, EvidenceNotReady, LooksPersonal] as const,
});

export const ChangeEvidenceResult = createUnionType({
  name: 'ChangeEvidenceResult',
  types: () => [Evidence, EditConflict, EvidenceNotReady, LooksPersonal] as const,
});

export const RemoveEvidenceResult = createUnionType({
  name: 'RemoveEvidenceResult',
  types: () => [Removed, EditConflict] as const,
});

/** What the viewer may do with a piece of evidence. */
@ObjectType()
export class EvidenceRights {
  @Field(() => Boolean)
  edit: boolean;
}
