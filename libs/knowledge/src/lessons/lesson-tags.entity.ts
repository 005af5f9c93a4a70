import { limits } from '@pis/contract';
import { Theme } from '@pis/projects';
import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Factor } from '../factors/factor.entity.js';
import { Lesson } from './lesson.entity.js';

@Entity('lesson_theme')
@Index('lesson_theme_theme', ['themeId'])
export class LessonTheme {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Lesson, { onDelete: 'CASCADE' })
  lessonId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Theme)
  themeId: string;
}

@Entity('lesson_target_group')
@Check('lesson_target_group_length', `char_length("label") BETWEEN 1 AND ${limits.label.max}`)
export class LessonTargetGroup {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Lesson, { onDelete: 'CASCADE' })
  lessonId: string;

  @PrimaryColumn('text', { collation: 'sv-x-icu' })
  label: string;
}

/** A factor the lesson mentions. Counts nowhere: evidence does. */
@Entity('lesson_factor')
@Index('lesson_factor_factor', ['factorId'])
export class LessonFactor {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Lesson, { onDelete: 'CASCADE' })
  lessonId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Factor)
  factorId: string;
}
