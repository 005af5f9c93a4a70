import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { oneOf } from '@pis/core';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Project } from '../projects/project.entity.js';

export const ProjectLinkKind = {
  BUILDS_ON: 'BUILDS_ON',
  CONTINUES_AS: 'CONTINUES_AS',
  PARALLEL_WITH: 'PARALLEL_WITH',
  PART_OF: 'PART_OF',
  PRE_STUDY_FOR: 'PRE_STUDY_FOR',
  SCALES_UP: 'SCALES_UP',
} as const;
export type ProjectLinkKind = keyof typeof ProjectLinkKind;
registerEnumType(ProjectLinkKind, { name: 'ProjectLinkKind' });

/** How one project leads to another, with what was carried over and what was left behind. */
@Entity('project_link')
@ObjectType()
@Check('project_link_kind_known', oneOf('kind', ProjectLinkKind))
@Check('project_link_between_two', `"from_id" <> "to_id"`)
@Index('project_link_once', ['fromId', 'toId', 'kind'], { unique: true })
@Index('project_link_to', ['toId'])
export class ProjectLink {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  fromId: string;

  @Column('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  toId: string;

  @Column('text')
  @Field(() => ProjectLinkKind)
  kind: ProjectLinkKind;

  /** EDTF moment of the hand-over. */
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  at: string | null;

  @Column('date', { nullable: true })
  atFrom: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('boolean', { default: false })
  @Field(() => Boolean, { description: 'True where the text only plans it.' })
  planned: boolean;

  @Column('text', { array: true, default: '{}' })
  @Field(() => [String])
  carriedOver: string[];

  @Column('text', { array: true, default: '{}' })
  @Field(() => [String])
  leftBehind: string[];
}
