import { Field, ID, ObjectType } from '@nestjs/graphql';
import { limits } from '@pis/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Place } from '../places/place.entity.js';
import { Theme } from '../themes/theme.entity.js';
import { Project } from './project.entity.js';

/** A number the project has elsewhere: an ESF case, a registry number. One project per number. */
@Entity('project_identifier')
@ObjectType()
@Index('project_identifier_project', ['projectId'])
export class ProjectIdentifier {
  @PrimaryColumn('text')
  @Field(() => String)
  scheme: string;

  @PrimaryColumn('text')
  @Field(() => String)
  value: string;

  @Column('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;
}

@Entity('project_theme')
@Index('project_theme_theme', ['themeId'])
export class ProjectTheme {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Theme)
  themeId: string;
}

@Entity('project_place')
@Index('project_place_place', ['placeCode'])
export class ProjectPlace {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @PrimaryColumn('text')
  @ForeignKey(() => Place)
  placeCode: string;
}

/** Whom the project is for, in its own words. */
@Entity('project_target_group')
@Check('project_target_group_length', `char_length("label") BETWEEN 1 AND ${limits.label.max}`)
export class ProjectTargetGroup {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @PrimaryColumn('text', { collation: 'sv-x-icu' })
  label: string;
}

/** A goal of the project, and the strategy it serves. */
@Entity('project_goal')
@ObjectType()
@Check('project_goal_length', `char_length("text") BETWEEN 1 AND ${limits.line.max}`)
@Index('project_goal_project', ['projectId', 'position'])
export class ProjectGoal {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @Column('smallint')
  position: number;

  @Column('text')
  @Field(() => String)
  text: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  strategy: string | null;
}

@Entity('project_web_link')
@ObjectType('WebLink')
@Check('project_web_link_address', `"url" ~ '^https?://'`)
@Index('project_web_link_project', ['projectId', 'position'])
export class ProjectWebLink {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @Column('smallint')
  position: number;

  @Column('text')
  @Field(() => String)
  url: string;

  @Column('text')
  @Field(() => String)
  title: string;
}
