import { Project } from '@pis/projects';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A project that is not to be proposed to another one any more. Who of its members said so is not kept. */
@Entity('concurrent_dismissal')
@Check('concurrent_dismissal_of_another', `"project_id" <> "other_id"`)
@Index('concurrent_dismissal_other', ['otherId'])
export class ConcurrentDismissal {
  /** The project on whose page it was said. */
  @PrimaryColumn('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  projectId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Project, { onDelete: 'CASCADE' })
  otherId: string;

  @Column('timestamptz', { default: () => 'now()' })
  since: Date;
}
