import { Theme } from '@pis/projects';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/**
 * What knowledge knows of a meeting: that it holds evidence, and whether it is public. The meeting
 * itself belongs to a lib to the right, which keeps this copy.
 */
@Entity('meeting_holder')
export class MeetingHolder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('boolean', { default: false })
  published: boolean;
}

/** The meeting's themes, copied. */
@Entity('meeting_holder_theme')
export class MeetingHolderTheme {
  @PrimaryColumn('uuid')
  @ForeignKey(() => MeetingHolder, { onDelete: 'CASCADE' })
  meetingId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Theme)
  themeId: string;
}
